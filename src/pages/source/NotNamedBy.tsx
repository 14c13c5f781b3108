import { useId, useState } from 'react';
import { letterOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { placesInFilter } from '../../view/shown.ts';
import { compared, isCompared, uncompared } from '../compare/without.ts';
import { SourceChoice, SourceFinder } from './SourceFinder.tsx';

/** Of many sources two lists to choose from, and the number of places that one names and the other does not. */
export function NotNamedBy() {
  const { atlas, view, t, go } = useApp();
  const name = useId();
  const [first] = atlas.sources;
  const [by, setBy] = useState(first?.id ?? '');
  /** the source that does not name the places; the same as `by` stands for any other source */
  const [notBy, setNotBy] = useState(by);
  const other = notBy === by ? null : notBy;
  const pair = compared(atlas, view, by, other ?? by);
  const count = placesInFilter(atlas, pair).length;
  const on = isCompared(atlas, view, by, other ?? by);
  const letter = letterOf(atlas, by);
  return (
    <details className="fold finder-fold live-only">
      <summary>
        <h2>{t.filter.compare}</h2>
      </summary>
      <SourceFinder label={t.filter.by}>
        {(source) => (
          <SourceChoice
            source={source}
            type="radio"
            name={`${name}by`}
            checked={source.id === by}
            onChoose={() => {
              // The choice "any other source" stays when `by` changes.
              if (other === null || other === source.id) setNotBy(source.id);
              setBy(source.id);
            }}
          />
        )}
      </SourceFinder>
      <SourceFinder
        label={t.filter.notBy}
        first={
          <label className="finder-row" data-checked={other === null || undefined}>
            <input type="radio" name={`${name}not`} checked={other === null} onChange={() => setNotBy(by)} />
            {t.filter.noOther}
          </label>
        }
      >
        {(source) => (
          <SourceChoice
            source={source}
            type="radio"
            name={`${name}not`}
            checked={source.id === other}
            disabled={source.id === by}
            onChoose={() => setNotBy(source.id)}
          />
        )}
      </SourceFinder>
      <div className="finder-end">
        <span role="status">
          {other === null
            ? t.filter.only(letter, count)
            : t.filter.against(letter, letterOf(atlas, other), count)}
        </span>
        <button
          type="button"
          className="action strong"
          aria-pressed={on}
          onClick={() => go(on ? uncompared(atlas, view) : pair)}
        >
          {t.filter.showPair}
        </button>
      </div>
    </details>
  );
}
