import type { AtlasSource } from '../../../geo/model.ts';
import { useApp } from '../../view/app.ts';
import { toggleSource } from '../../view/changes.ts';

/** One source as a switch, with the date it carries. */
export function Chip({ source }: { source: AtlasSource }) {
  const { atlas, view, t, go } = useApp();
  const { id, states, short, date } = source;
  const letter = id.toUpperCase();
  const out = view.without.includes(id);
  const label = t.filter.chip(letter, states.title ?? t.quoted(short), states.date === null ? t.undated : t.dated(states.date));
  const name = out ? `${label}, ${t.filter.leftOut}` : label;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={view.sources.includes(id) && !out}
      aria-label={name}
      title={name}
      data-out={out || undefined}
      onClick={() => go(toggleSource(atlas, view, id))}
    >
      <b>{letter}</b>
      <small>{date === null ? t.filter.noDate : t.say.day(date)}</small>
    </button>
  );
}
