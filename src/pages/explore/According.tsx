import { useId, useState } from 'react';
import type { AtlasSource } from '../../../geo/model.ts';
import { letterOf, writtenLetters } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toggleSource } from '../../view/changes.ts';
import { Compare } from './Compare.tsx';

/** Which sources count. On phones folded to one line that says which do. */
export function According() {
  const { atlas, view, t } = useApp();
  const [unfolded, setUnfolded] = useState(false);
  const body = useId();
  const title = useId();
  // one source leaves nothing to choose
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

/** One source as a switch, with the date it carries. */
export function Chip({ source }: { source: AtlasSource }) {
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
      title={name}
      data-out={out || undefined}
      onClick={() => go(toggleSource(atlas, view, id))}
    >
      <b>{letter}</b>
      <small>{date === null ? t.filter.noDate : t.say.day(date)}</small>
    </button>
  );
}
