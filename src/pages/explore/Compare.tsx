import { lazy, Suspense, useId, useState } from 'react';
import { lettersOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { toCompare } from '../../view/changes.ts';
import { toPair } from '../compare/pairs.ts';

/** Fetched once the map is drawn, or when it is first opened. What stands in the page's own folder would be asked for with the page. */
export const loadDifferences = () => import('../Differences.tsx');
const Differences = lazy(() => loadDifferences().then((room) => ({ default: room.Differences })));

/** What sources have and others have not: the way to their comparison, and a table of numbers once it is unfolded. */
export function Compare() {
  const { atlas, view, t } = useApp();
  const [unfolded, setUnfolded] = useState(false);
  const note = useId();
  const [[by, ...others], [notBy, ...further]] = [view.sources, view.without];
  const pair = by && notBy && others.length + further.length === 0 ? ([by, notBy] as const) : null;
  return (
    <details className="versus live-only" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        {t.filter.compare}
        <Icon name="down" size={14} />
      </summary>
      <Link className="compare" to={pair ? toPair(atlas, view, pair) : toCompare(view)}>
        {pair ? t.compare.read(lettersOf(atlas, pair)) : t.compare.title}
        <Icon name="next" size={14} />
      </Link>
      <p id={note}>{t.filter.compareNote}</p>
      {unfolded && (
        <Boundary>
          <Suspense>
            <Differences note={note} />
          </Suspense>
        </Boundary>
      )}
    </details>
  );
}
