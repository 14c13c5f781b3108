import { Fragment, useRef } from 'react';
import type { AtlasExcerpt, AtlasSource } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { Voices, WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { toPlace } from '../../view/changes.ts';
import { type Reading, readingOf } from '../../view/reading.ts';
import { HiddenLine } from '../HiddenLine.tsx';
import { factsOf, type Gap, gapsOf } from './gaps.ts';
import { ReadingBar } from './ReadingBar.tsx';
import { ReadQuote } from './ReadQuote.tsx';
import { useCurrent } from './useCurrent.ts';

/** Everything that is quoted of a source, in the order of its text, with what is left out between. */
export function SourceReading({ source }: { source: AtlasSource }) {
  const { atlas, view, t } = useApp();
  const list = useRef<HTMLOListElement>(null);
  useCurrent(source.id, list);
  const { passages } = readingOf(atlas, source.id);
  const open = passages.findIndex(({ id }) => id === view.excerpt);
  const [most, showAll] = useFirst(passages.length, plainRows(passages.length, WHOLE.words), open);
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
        <Read source={source} from={0} to={most} />
      </ol>
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'source', id: `${source.id}_passages_1` }}>
        {t.showRows(passages.length)}
      </ShowAll>
      <NamedInPassing source={source} />
    </section>
  );
}

/** Some of its passages, with what is left out before each, and after the last of all. */
export function Read({ source, from, to }: { source: AtlasSource; from: number; to: number }) {
  const { atlas, view } = useApp();
  const { passages, numbers } = readingOf(atlas, source.id);
  const gaps = gapsOf(source, passages);
  return (
    <>
      {passages.slice(from, to).map((passage, i) => (
        <Fragment key={passage.id}>
          <GapRow gap={gaps[from + i]!} />
          <ReadPassage excerpt={passage} numbers={numbers} now={view.excerpt === passage.id} />
        </Fragment>
      ))}
      {to >= passages.length && <GapRow gap={gaps.at(-1)!} />}
    </>
  );
}

/** What the text has here and this page has not. */
export function GapRow({ gap: { paragraphs, words } }: { gap: Gap }) {
  const { t } = useApp();
  if (paragraphs === 0 && !words) return null;
  return (
    <li className="gap">
      <span aria-hidden="true">…</span>
      <span>{t.sourcePage.gap(paragraphs, words)}</span>
    </li>
  );
}

interface ReadPassageProps {
  excerpt: AtlasExcerpt;
  numbers: Reading['numbers'];
  /** being read */
  now: boolean;
}

/** One passage of a source's reading, with its paragraph. */
export function ReadPassage({ excerpt, numbers, now }: ReadPassageProps) {
  const { atlas, view, t } = useApp();
  const scenes = excerpt.mentions.filter((mention) => mention.kind === 'scene');
  const hidden = atlas.layers.filter(
    ({ id }) => scenes.some(({ layer }) => layer === id) && !view.layers.includes(id),
  );
  const outside = hidden.length > 0 && scenes.every(({ layer }) => !view.layers.includes(layer));
  const reasons = new Set(scenes.flatMap(({ inferred }) => inferred?.[view.lang] ?? []));
  return (
    <li
      id={excerpt.id}
      data-excerpt={excerpt.id}
      className={now ? 'read now' : 'read'}
      aria-current={now || undefined}
      data-anothers={excerpt.voices ? '' : undefined}
    >
      <p className="para">
        <span aria-hidden="true">{t.paragraph(excerpt.paragraph)}</span>
        <span className="unseen">{t.paragraphName(excerpt.paragraph)}</span>
      </p>
      <div>
        <ReadQuote excerpt={excerpt} numbers={numbers} />
        <WhyCut excerpt={excerpt} />
        {excerpt.voices && (
          <p className="said-by">
            <Voices excerpt={excerpt} />
          </p>
        )}
        {[...reasons].map((reason) => (
          <p key={reason} className="inferred">
            {t.inferred(reason)}
          </p>
        ))}
        {outside && (
          <p className="role">{t.sourcePage.outside(hidden.map(({ title }) => labelIn(title, view.lang)))}</p>
        )}
      </div>
    </li>
  );
}

/** Names in words that are not quoted: what passes by needs no published words, and is not lost either. */
function NamedInPassing({ source: { id, named } }: { source: AtlasSource }) {
  const { atlas, view, t, inSight } = useApp();
  const passing = named.flatMap(({ mention, paragraph }) => {
    const place = mention.kind === 'aside' ? atlas.place(mention.place) : undefined;
    return mention.kind === 'aside' && place
      ? [{ place, paragraph, role: mention.role, start: mention.start }]
      : [];
  });
  if (passing.length === 0) return null;
  return (
    <details className="fold named-only">
      <summary>
        <h3>{t.sourcePage.namedOnly}</h3>
        <span className="count">{passing.length}</span>
      </summary>
      <p className="role">{t.namedNote}</p>
      <ul className="asked-of" aria-label={t.sourcePage.namedOnly}>
        {passing.map(({ place, paragraph, role, start }) => (
          <li key={`${id} ${start}`}>
            <Link to={inSight(toPlace(view, place.id))}>
              {place.name[view.lang]} <small>{t.paragraph(paragraph)}</small>
            </Link>{' '}
            <span className="role">{t.roles[role]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
