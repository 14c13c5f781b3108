import { writtenLetters } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { allSources, toggleSource, withComparison } from '../../view/changes.ts';
import { NotNamedBy } from './NotNamedBy.tsx';
import { SourceChoice, SourceFinder } from './SourceFinder.tsx';

/** Many sources as a list of boxes, folded to one line that says which count. */
export function ManySources() {
  const { atlas, view, t, go } = useApp();
  const counting = view.sources.filter((id) => !view.without.includes(id));
  return (
    <>
      <details className="fold finder-fold">
        <summary>
          <h2>{t.filter.title}</h2>
          <b>{writtenLetters(atlas, counting) || '–'}</b>
        </summary>
        <SourceFinder label={t.filter.title} headed>
          {(source) => (
            <SourceChoice
              source={source}
              type="checkbox"
              checked={counting.includes(source.id)}
              note={view.without.includes(source.id) ? t.filter.leftOut : undefined}
              onChoose={() => go(toggleSource(atlas, view, source.id))}
            />
          )}
        </SourceFinder>
        <div className="finder-end live-only">
          <button
            type="button"
            className="action strong"
            onClick={() => go(withComparison(atlas, view, allSources(atlas), []))}
          >
            {t.filter.every}
          </button>
          <button
            type="button"
            className="action strong"
            onClick={() => go(withComparison(atlas, view, [], []))}
          >
            {t.filter.noSource}
          </button>
        </div>
      </details>
      <NotNamedBy />
    </>
  );
}
