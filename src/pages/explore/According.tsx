import { useId, useState } from 'react';
import type { AtlasSource } from '../../../geo/model.ts';
import { sameYear } from '../../atlas/dates.ts';
import { hasManySources, letterOf, lettersOf, writtenLetters } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { toCompare, toggleSource } from '../../view/changes.ts';
import { useSignal } from '../../view/signal.ts';
import { toPair } from '../compare/pairs.ts';
import { laterPart } from '../page.ts';

/** The list of many sources, in a file of its own: an edition of a few never fetches it. */
export const manySources = laterPart(async () => (await import('../source/ManySources.tsx')).ManySources);

/** Which sources count: switches, or of many sources a list to search. */
export function According() {
  const { atlas } = useApp();
  const Many = useSignal(manySources.component);
  if (!hasManySources(atlas)) return <AccordingChips />;
  return Many && <Many id={null} />;
}

/** A few sources as switches. On phones folded to one line that says which count. */
function AccordingChips() {
  const { atlas, view, t } = useApp();
  const [unfolded, setUnfolded] = useState(false);
  const body = useId();
  const title = useId();
  // With one source there is nothing to choose.
  if (atlas.sources.length < 2) return null;
  const counting = view.sources.filter((id) => !view.without.includes(id));
  return (
    <section className="according" data-unfolded={unfolded || undefined} aria-labelledby={title}>
      <h2 id={title}>{t.filter.title}</h2>
      <button
        type="button"
        className="according-fold live-only"
        aria-expanded={unfolded}
        aria-controls={body}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t.filter.title} <b>{writtenLetters(atlas, counting) || '–'}</b>
        <Icon name="down" size={14} />
      </button>
      <div className="according-body" id={body}>
        <div className="chips">
          {atlas.sources.map((source) => (
            <Chip key={source.id} source={source} />
          ))}
        </div>
        <Compare />
      </div>
    </section>
  );
}

/** The way to the comparison: of the two sources that a filter sets against each other, or to the choice of two. */
function Compare() {
  const { atlas, view, t } = useApp();
  const [[by, ...others], [notBy, ...further]] = [view.sources, view.without];
  const pair = by && notBy && others.length + further.length === 0 ? ([by, notBy] as const) : null;
  return (
    <Link className="versus" to={pair ? toPair(atlas, view, pair) : toCompare(view)}>
      {pair ? t.compare.read(lettersOf(atlas, pair)) : t.filter.compare}
      <Icon name="next" size={14} />
    </Link>
  );
}

/** One source as a switch, with the date it carries: its year where that is not the edition's. */
function Chip({ source }: { source: AtlasSource }) {
  const { atlas, view, t, go } = useApp();
  const { id, states, short, date } = source;
  const letter = letterOf(atlas, id);
  const out = view.without.includes(id);
  const label = t.filter.chip(
    letter,
    states.title ?? t.quoted(short),
    states.date === null ? t.undated : t.dated(states.date),
  );
  const name = out ? `${label}, ${t.filter.leftOut}` : label;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={view.sources.includes(id) && !out}
      aria-label={name}
      data-source={id}
      data-out={out || undefined}
      onClick={() => go(toggleSource(atlas, view, id))}
    >
      <b>{letter}</b>
      <small>
        {date === null ? t.filter.noDate : t.say[sameYear(date, atlas.edition.date) ? 'day' : 'date'](date)}
      </small>
    </button>
  );
}
