import { Fragment, useRef } from 'react';
import type { AtlasSource } from '../../../geo/model.ts';
import { useApp } from '../../view/app.ts';
import { readingOf } from '../../view/reading.ts';
import { HiddenLine } from '../filter/HiddenLine.tsx';
import { factsOf } from './facts.ts';
import { GapRow } from './GapRow.tsx';
import { gapsOf } from './gaps.ts';
import { ReadingBar } from './ReadingBar.tsx';
import { ReadPassage } from './ReadPassage.tsx';
import { useCurrent } from './useCurrent.ts';

/** Everything that is quoted of a source, in the order of its text, with what is left out between. */
export function SourceReading({ source }: { source: AtlasSource }) {
  const { atlas, view, t } = useApp();
  const list = useRef<HTMLOListElement>(null);
  useCurrent(source.id, list);
  const { passages, numbers } = readingOf(atlas, source.id);
  const gaps = gapsOf(source, passages);
  const facts = factsOf(atlas, source);
  return (
    <section className="reading" aria-labelledby="reading">
      <h2 id="reading">
        {t.sourcePage.order} <span>{t.sourcePage.counts(facts.places, facts.passages)}</span>
      </h2>
      <p className="reading-note">
        {t.sourcePage.whole} {t.sourcePage.numbers}
      </p>
      <HiddenLine elsewhere />
      <ReadingBar source={source.id} />
      <ol ref={list}>
        {passages.map((passage, i) => (
          <Fragment key={passage.id}>
            <GapRow gap={gaps[i]!} />
            <ReadPassage excerpt={passage} numbers={numbers} now={view.excerpt === passage.id} />
          </Fragment>
        ))}
        <GapRow gap={gaps.at(-1)!} />
      </ol>
    </section>
  );
}
