import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { languageName } from '../atlas/names.ts';
import { NO_PLACES, useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { toCheck } from '../view/changes.ts';
import { placesInFilter } from '../view/shown.ts';
import { laterOf } from '../words/later.ts';
import { idOf, type Kind } from './entries.ts';
import { FoundEvent, FoundPassage, FoundPlace, FoundQuestion, FoundUnmapped } from './Found.tsx';
import { FoundVoice } from './FoundVoice.tsx';
import { comeBack, focusSearch, leave, stepResult } from './field.ts';
import { type Found, type Hit, kindsOf, MOST, placesOf } from './found.ts';
import { highlight } from './highlight.ts';
import { Unsearched } from './Unsearched.tsx';

/** ms without a change after which the number of results is announced */
const REST = 700;

/** The results of one query. */
export function Listed({ found }: { found: Found }) {
  const { view, t, announce, searchMemory, foundPlaces } = useApp();
  const root = useRef<HTMLElement>(null);
  const say = laterOf(t).found;
  const { rest, total } = found;
  const early = rest?.coming === true && total === 0;
  const lacking = rest ? (rest.coming ? say.coming : say.lost)(rest.searched, rest.total) : null;
  const counts = say.said(kindsOf(found).map((kind) => say.count(kind, found.counts[kind])));
  // That nothing was found is not said while it may still come.
  const sentence = [...(early ? [] : [counts]), ...(lacking ? [lacking] : [])].join(' ');
  useLayoutEffect(() => (root.current ? highlight(root.current, found.terms) : undefined), [found]);
  useEffect(() => {
    const timer = window.setTimeout(() => announce(sentence), REST);
    return () => window.clearTimeout(timer);
  }, [announce, sentence]);
  useEffect(() => comeBack({ searchMemory }), [searchMemory]);
  useEffect(() => {
    foundPlaces.set(placesOf(found));
    return () => foundPlaces.set(NO_PLACES);
  }, [foundPlaces, found]);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!stepResult(event.key === 'ArrowDown' ? 1 : -1)) focusSearch();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the links in it
    <section className="results" ref={root} onKeyDown={walk}>
      <h2 id="places" tabIndex={-1}>
        {early ? t.search.loading : say.results(total)}
      </h2>
      {rest && lacking !== null && <Unsearched rest={rest} sentence={lacking} />}
      {total === 0 && !early && <Nothing query={view.query} />}
      {found.similar && total > 0 && <p className="found-note">{say.similar}</p>}
      {kindsOf(found).map((kind) => (
        <ResultGroup key={`${kind} ${view.query}`} kind={kind} found={found} />
      ))}
    </section>
  );
}

/** results of a kind shown at first */
const FIRST: Record<Kind, number> = {
  place: 8,
  voice: 4,
  unmapped: 4,
  passage: 8,
  question: 4,
  event: 4,
};

/** The results of one kind. */
function ResultGroup({ kind, found }: { kind: Kind; found: Found }) {
  const app = useApp();
  const { atlas, view, t } = app;
  const [whole, setWhole] = useState(false);
  const inFilter = useMemo(() => new Set(placesInFilter(atlas, view)), [atlas, view]);
  const say = laterOf(t).found;
  const hits = found.hits[kind];
  const shown = hits.slice(0, whole ? MOST : FIRST[kind]);
  const count = found.counts[kind];
  const left = count - shown.length;

  const row = ({ entry, fields, otherwise }: Hit): ReactNode => {
    const { terms } = found;
    if (entry.kind === 'place')
      return (
        <FoundPlace place={entry.place} fields={fields} terms={terms} inFilter={inFilter.has(entry.place)} />
      );
    if (entry.kind === 'passage')
      return <FoundPassage excerpt={entry.excerpt} terms={terms} otherwise={otherwise} inFilter={inFilter} />;
    if (entry.kind === 'voice')
      return <FoundVoice id={idOf(entry)} names={entry.names} excerpts={entry.excerpts} />;
    if (entry.kind === 'unmapped') return <FoundUnmapped thing={entry.thing} />;
    if (entry.kind === 'question')
      return <FoundQuestion claim={entry.claim} number={entry.number} fields={fields} terms={terms} />;
    return <FoundEvent event={entry.event} />;
  };
  return (
    <section aria-label={say.groups[kind]}>
      <h3>
        {say.groups[kind]} <span>{count}</span>
      </h3>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are what is pressed, by pointer or key */}
      <ul onClick={({ target }) => leave(app, target)}>
        {shown.map((hit) => (
          <li key={idOf(hit.entry)}>{row(hit)}</li>
        ))}
      </ul>
      {left > 0 && !whole && (
        <button type="button" className="action strong" onClick={() => setWhole(true)}>
          {say.more(kind, Math.min(count, MOST))}
        </button>
      )}
      {left > 0 && whole && <p className="found-note">{say.beyond(left)}</p>}
    </section>
  );
}

/** characters of a query that the sentence repeats */
const SHOWN = 60;

/** Says that nothing was found, in which languages the search looked, and what may help. */
function Nothing({ query }: { query: string }) {
  const { atlas, view, t } = useApp();
  const others = atlas.edition.languages.filter((language) => language !== view.lang);
  const letters = [...query.trim()];
  // Isolated, because the query may run from right to left and our sentence does not.
  const shown = `\u2068${letters.slice(0, SHOWN).join('')}${letters.length > SHOWN ? '…' : ''}\u2069`;
  return (
    <div className="nothing">
      <p>{laterOf(t).found.nothing(shown)}</p>
      <p>
        {laterOf(t).found.advice(
          [view.lang, ...others].map((language) => languageName(atlas, language, view.lang)),
        )}
      </p>
      <p>
        <Link className="action strong" to={toCheck(view)}>
          {t.check.title}
        </Link>
      </p>
    </div>
  );
}
