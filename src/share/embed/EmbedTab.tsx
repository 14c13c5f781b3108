import { useState } from 'react';
import { outside, siteRoot } from '../../atlas/roots.ts';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { laterOf } from '../../words/later.ts';
import { partsOf, shared } from '../shared.ts';
import { titleFor } from '../subject.ts';
import type { TabProps } from '../tab.ts';
import { type EmbedSize, embedAddress, embedCode, SIZES } from './code.ts';

const NAMES: readonly EmbedSize[] = ['small', 'medium', 'full'];

/** The line of HTML that puts the view into another page, and what it looks like there. */
export function EmbedTab({ view }: TabProps) {
  const { atlas, t, href } = useApp();
  const say = laterOf(t).share.embed;
  const [size, setSize] = useState<EmbedSize>('medium');
  const kept = { ...partsOf(atlas, view), position: false };
  const address = embedAddress(outside(href(shared(atlas, view, kept))), siteRoot());
  const title = say.frame(titleFor(atlas, view, t));
  const code = embedCode(address, title, size);
  const { width, height } = SIZES[size];
  return (
    <>
      <p>{say.text}</p>
      <fieldset className="share-sizes">
        <legend>{say.size}</legend>
        {NAMES.map((name) => (
          <label key={name}>
            <input type="radio" name="embed-size" checked={size === name} onChange={() => setSize(name)} />
            {say.sizes[name]}
          </label>
        ))}
      </fieldset>
      <code className="share-code">{code}</code>
      <CopyButton href={{ words: code, said: say.copied, refused: say.refused }} name={say.copy} />
      <h3>{say.preview}</h3>
      <iframe
        key={size}
        className="share-frame"
        src={address}
        title={title}
        width={width ?? '100%'}
        height={height}
      />
      <p className="share-note">{say.note}</p>
    </>
  );
}
