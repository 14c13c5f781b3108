import { useId, useRef, useState } from 'react';
import { labelIn } from '../atlas/names.ts';
import { outside } from '../atlas/roots.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { laterOf } from '../words/later.ts';
import { QrCode } from './QrCode.tsx';
import { type Kept, layersIn, lettersOf, partsOf, shared, withEdition } from './shared.ts';
import type { TabProps } from './tab.ts';

/** The link of a view: what it opens in words, what of it is kept, and the ways to send it. */
export function LinkTab({ view }: TabProps) {
  const { atlas, t, href } = useApp();
  const say = laterOf(t).share.link;
  const parts = partsOf(atlas, view);
  const [kept, setKept] = useState<Kept>({ position: false, filters: true, passage: true });
  const [dated, setDated] = useState(false);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const address = href(shared(atlas, view, kept));
  const link = outside(dated ? withEdition(address, atlas) : address);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('refused');
      field.current?.select();
    }
  };
  const keep = (part: keyof Kept, name: string) =>
    parts[part] && (
      <label>
        <input
          type="checkbox"
          checked={kept[part]}
          onChange={({ target }) => {
            setKept({ ...kept, [part]: target.checked });
            setState('idle');
          }}
        />
        {name}
      </label>
    );
  return (
    <>
      <div className="share-link">
        <label className="unseen" htmlFor={id}>
          {say.field}
        </label>
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={2}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className="share-copy" onClick={() => void copy()}>
          {state === 'copied' && <Icon name="check" size={16} />}
          {state === 'copied' ? say.copied : say.copy}
        </button>
      </div>
      {/* the page's own status is out of reach behind a dialog */}
      <p className="unseen" role="status">
        {state === 'copied' && t.said.copied}
      </p>
      {state === 'refused' && <p role="alert">{say.refused}</p>}
      <Opens kept={kept} view={view} />
      <div className="share-keep">
        {keep('passage', say.passage)}
        {keep('filters', say.filters)}
        {keep('position', say.position)}
        <label>
          <input
            type="checkbox"
            checked={dated}
            onChange={({ target }) => {
              setDated(target.checked);
              setState('idle');
            }}
          />
          {say.edition}
        </label>
      </div>
      <div className="share-ways">
        {typeof navigator.share === 'function' && (
          <button
            type="button"
            className="action strong"
            // a reader who closes the system's sheet has refused nothing of ours
            onClick={() => void navigator.share({ title: document.title, url: link }).catch(() => undefined)}
          >
            {say.send}
          </button>
        )}
      </div>
      <QrCode text={link} label={say.code} />
      <p className="share-note">{say.privacy}</p>
    </>
  );
}

/** What the link opens, in words. */
function Opens({ view, kept }: Pick<TabProps, 'view'> & { kept: Kept }) {
  const { atlas, t, tabs, languages } = useApp();
  const say = laterOf(t).share.link;
  const to = shared(atlas, view, kept);
  const place = atlas.page(to.page.kind)?.emphasis(atlas, to.page.id).place;
  const claim = atlas.claims.find(({ id }) => id === to.page.id);
  const page =
    (place && labelIn(atlas.place(place)?.name ?? {}, to.lang)) ||
    (claim && labelIn(claim.question, to.lang)) ||
    tabs.find(({ kind }) => kind === to.page.kind)?.name ||
    t.places;
  const all = to.sources.length === atlas.sources.length;
  const rows: readonly (readonly [string, string])[] = [
    [say.rows.page, page],
    ...(to.page.kind === 'passage' || to.excerpt !== null
      ? [[say.rows.passage, to.page.kind === 'passage' ? (to.page.id ?? '') : (to.excerpt ?? '')] as const]
      : []),
    [say.rows.layers, t.say.list(layersIn(atlas, to)) || '–'],
    [
      say.rows.sources,
      (all ? say.all : lettersOf(atlas, to.sources)) +
        (to.without.length > 0 ? say.without(lettersOf(atlas, to.without)) : ''),
    ],
    [say.rows.dates, to.when ? t.say.range(to.when.from, to.when.to) : say.allDates],
    [say.rows.position, to.camera ? say.thisPosition : say.ownPosition],
    ...(languages.length > 1
      ? [[say.rows.language, languages.find(({ id }) => id === to.lang)?.name ?? to.lang] as const]
      : []),
  ];
  return (
    <>
      <h3>{say.opens}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
