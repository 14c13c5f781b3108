import { useMemo } from 'react';
import { letterOf } from '../atlas/letters.ts';
import { useApp } from '../ui/app.ts';
import { useGrid } from '../ui/useGrid.ts';
import { compared, comparisons, isCompared, uncompared } from './explore/comparison.ts';

/**
 * How many places one source names and another does not. A press on a number shows these places; a second
 * press undoes that.
 * @param note id of the element that says so
 */
export function Differences({ note }: { note: string }) {
  const { atlas, view, t, go } = useApp();
  // Of the view only layers and dates change the numbers, while every move of the map changes the view.
  const { layers, when } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only these count
  const numbers = useMemo(() => comparisons(atlas, view), [atlas, layers, when]);
  const { grid, tabStop } = useGrid(atlas.sources.length, atlas.sources.length, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk through is a grid
    <table role="grid" aria-describedby={note} {...grid}>
      <thead>
        <tr>
          <th scope="col">{t.filter.compareHead}</th>
          {atlas.sources.map(({ id }) => (
            <th key={id} scope="col">
              {letterOf(atlas, id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {atlas.sources.map(({ id: by }, row) => (
          <tr key={by}>
            <th scope="row">{letterOf(atlas, by)}</th>
            {atlas.sources.map(({ id: notBy }, column) => {
              const on = isCompared(atlas, view, by, notBy);
              const n = numbers[row]?.[column] ?? 0;
              const name =
                by === notBy
                  ? t.filter.only(letterOf(atlas, by), n)
                  : t.filter.against(letterOf(atlas, by), letterOf(atlas, notBy), n);
              return (
                <td key={notBy} data-only={by === notBy || undefined}>
                  <button
                    type="button"
                    aria-pressed={on}
                    aria-label={name}
                    title={name}
                    {...tabStop(row, column)}
                    onClick={() => go(on ? uncompared(atlas, view) : compared(atlas, view, by, notBy))}
                  >
                    {n}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
