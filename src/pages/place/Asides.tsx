import { useRef } from 'react';
import { letterOf } from '../../atlas/letters.ts';
import { Quote } from '../../quote/Quote.tsx';
import { SourceLine } from '../../quote/SourceLine.tsx';
import { WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { PLAIN_ROWS, useFirst } from '../../ui/useFirst.ts';
import { toSource } from '../../view/changes.ts';
import type { PlaceParts } from './placeParts.ts';

type Mentions = Pick<PlaceParts, 'asides' | 'named'>;
type MentionsProps = Mentions & {
  place: string;
  /** how many quoted ones a page shows that no script has taken over */
  plain: number;
};

/** Where the place is named as something else than a scene: apart, so that nobody takes it for what is there. */
export function Asides({ place, asides, named, plain }: MentionsProps) {
  const { view, t } = useApp();
  if (asides.length + named.length === 0) return null;
  return (
    <details className="fold asides" open={asides.some(({ excerpt }) => excerpt.id === view.excerpt)}>
      <summary>
        <h2>{t.alsoNamed}</h2>
        <span className="count">{t.times(asides.length + named.length)}</span>
      </summary>
      {asides.length > 0 && <p className="role">{t.alsoNamedNote}</p>}
      <FirstAsides place={place} asides={asides} plain={plain} />
      {named.length > 0 && <p className="role">{t.namedNote}</p>}
      <Unquoted named={named} />
    </details>
  );
}

/** The same for a place that no passage puts on the map: the page opens with it, words first. */
export function OnlyMentioned({ place, asides, named, plain }: MentionsProps) {
  const { t } = useApp();
  const say = t.placePage;
  const quoted = asides.length > 0;
  return (
    <section className="passages asides" aria-labelledby="mentions">
      <h2 id="mentions">
        {quoted ? say.mentions : say.unquoted} <span>{t.times(asides.length + named.length)}</span>
      </h2>
      <FirstAsides place={place} asides={asides} plain={plain} />
      {quoted && <p className="role">{t.alsoNamedNote}</p>}
      {named.length > 0 && <p className="role">{quoted ? t.namedNote : say.unquotedNote}</p>}
      <Unquoted named={named} />
    </section>
  );
}

/** The first of them, and all by a press, or where a link leads to a later one. */
function FirstAsides({ place, asides, plain }: Omit<MentionsProps, 'named'>) {
  const { view, t } = useApp();
  const list = useRef<HTMLDivElement>(null);
  const open = asides.findIndex(({ excerpt }) => excerpt.id === view.excerpt);
  const [most, showAll] = useFirst(asides.length, plain, open);
  if (asides.length <= PLAIN_ROWS) return <AsidePassages asides={asides} />;
  return (
    <>
      <div ref={list}>
        <AsidePassages asides={asides.slice(0, most)} />
      </div>
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'places', id: `${place}_passages_1` }}>
        {t.showRows(asides.length)}
      </ShowAll>
    </>
  );
}

export function AsidePassages({ asides }: Pick<Mentions, 'asides'>) {
  const { view, t } = useApp();
  return asides.map(({ excerpt, mentions, first }) => (
    <article
      key={excerpt.id}
      id={first ? excerpt.id : undefined}
      className={view.excerpt === excerpt.id ? 'passage now' : 'passage'}
      aria-current={view.excerpt === excerpt.id || undefined}
      data-anothers={excerpt.voices ? '' : undefined}
    >
      <p className="role">{[...new Set(mentions.map(({ role }) => t.roles[role]))].join(', ')}</p>
      <Quote
        excerpt={excerpt}
        marks={mentions.map(({ start, end }) => ({ is: 'site', span: [start, end] }))}
      />
      <WhyCut excerpt={excerpt} />
      <SourceLine excerpt={excerpt} />
    </article>
  ));
}

/** Where it stands in words that are not published: source, paragraph and role, each with the way to the source. */
function Unquoted({ named }: Pick<Mentions, 'named'>) {
  const { atlas, view, t, inSight } = useApp();
  if (named.length === 0) return null;
  return (
    <ul className="named-only">
      {named.map(({ source, paragraph, role, start }) => (
        <li key={`${source} ${start}`}>
          <Link to={inSight(toSource(view, source))}>
            <b>{letterOf(atlas, source)}</b> {t.paragraph(paragraph)}
          </Link>{' '}
          <span className="role">{t.roles[role]}</span>
        </li>
      ))}
    </ul>
  );
}
