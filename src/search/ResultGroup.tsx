import { type ReactNode, useMemo, useState } from 'react';
import { useApp } from '../view/app.ts';
import { placesInFilter } from '../view/shown.ts';
import { idOf, type Kind } from './entries.ts';
import { FoundEvent } from './FoundEvent.tsx';
import { FoundPassage } from './FoundPassage.tsx';
import { FoundPlace } from './FoundPlace.tsx';
import { FoundQuestion } from './FoundQuestion.tsx';
import { lowerSheet } from './field.ts';
import { type Found, type Hit, MOST } from './found.ts';

/** results of a kind shown at first */
const FIRST: Record<Kind, number> = { place: 8, passage: 8, question: 4, event: 4 };

/** The results of one kind. */
export function ResultGroup({ kind, found }: { kind: Kind; found: Found }) {
  const { atlas, view, t, stop } = useApp();
  const [whole, setWhole] = useState(false);
  const inFilter = useMemo(() => new Set(placesInFilter(atlas, view)), [atlas, view]);
  const say = t.search;
  const hits = found.hits[kind];
  const shown = hits.slice(0, whole ? MOST : FIRST[kind]);
  const count = found.counts[kind];
  const left = count - shown.length;

  const row = ({ entry, fields }: Hit): ReactNode => {
    const { terms } = found;
    if (entry.kind === 'place') return <FoundPlace place={entry.place} fields={fields} terms={terms} inFilter={inFilter.has(entry.place)} />;
    if (entry.kind === 'passage') return <FoundPassage excerpt={entry.excerpt} terms={terms} inFilter={inFilter} />;
    if (entry.kind === 'question') return <FoundQuestion claim={entry.claim} number={entry.number} fields={fields} terms={terms} />;
    return <FoundEvent event={entry.event} />;
  };
  return (
    <section aria-label={say.groups[kind]}>
      <h3>
        {say.groups[kind]} <span>{count}</span>
      </h3>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are what is pressed, by pointer or key */}
      <ul onClick={() => lowerSheet({ stop })}>
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
