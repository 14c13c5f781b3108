import { useId, useState } from 'react';
import { writtenLetters } from '../../pins/plate.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useApp } from '../../view/app.ts';
import { Chip } from './Chip.tsx';
import { Compare } from './Compare.tsx';

/** Which sources count. On phones folded to one line that says which do. */
export function According() {
  const { atlas, view, t } = useApp();
  const [unfolded, setUnfolded] = useState(false);
  const body = useId();
  const title = useId();
  const counting = view.sources.filter((id) => !view.without.includes(id));
  return (
    <section className="according" data-unfolded={unfolded || undefined} aria-labelledby={title}>
      <h2 id={title}>{t.filter.title}</h2>
      <button type="button" className="according-fold live-only" aria-expanded={unfolded} aria-controls={body} onClick={() => setUnfolded(!unfolded)}>
        {t.filter.title} <b>{writtenLetters(counting) || '–'}</b>
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
