import { useMemo } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useApp } from '../view/app.ts';
import { withEverything } from '../view/changes.ts';
import { SORTS, type Sort } from '../view/view.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { counts, groupsOf } from './rows.ts';

/** Every place in the visible layers. */
export function PlaceList() {
  const { atlas, view, t, go } = useApp();
  const groups = useMemo(() => groupsOf(atlas, view, t), [atlas, view, t]);
  const { places, passages } = counts(atlas, view);
  return (
    <section className="list">
      <header>
        <h2 id="places" tabIndex={-1}>
          {t.placeCount(places)} <span>{t.inPassages(passages)}</span>
        </h2>
        <span className="sort live-only">
          <select aria-label={t.sort} value={view.sort} onChange={({ target }) => go({ ...view, sort: target.value as Sort })}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t.sorts[sort]}
              </option>
            ))}
          </select>
          <Icon name="down" size={14} />
        </span>
      </header>
      {places === 0 && (
        <p className="empty">
          {t.empty}
          <button type="button" className="action strong live-only" onClick={() => go(withEverything(atlas, view))}>
            {t.showEverything}
          </button>
        </p>
      )}
      {groups.map(({ title, rows }) => (
        <div key={title ?? ''}>
          {title !== null && (
            <h3>
              {title} <span>{rows.length}</span>
            </h3>
          )}
          <ul>
            {rows.map((row) => (
              <PlaceRow key={row.place.id} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
