import { useId, useMemo } from 'react';
import { letterOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { useGrid } from '../../ui/useGrid.ts';
import { toExplore } from '../../view/changes.ts';
import { laterOf } from '../../words/later.ts';
import { compared, comparisons } from './without.ts';

/** How many places one source names and another does not, in the layers and dates shown; each number leads to these places on the map. */
export function Differences() {
  const { atlas, view, t, inSight } = useApp();
  const say = laterOf(t).comparison;
  const note = useId();
  // Of the view only layers and dates change the numbers, while every move of the map changes the view.
  const { layers, when } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only these count
  const numbers = useMemo(() => comparisons(atlas, view), [atlas, layers, when]);
  const { grid, tabStop } = useGrid(atlas.sources.length, atlas.sources.length, 0);
  return (
    <section className="kind versus-table">
      <header>
        <h2>{say.differences}</h2>
      </header>
      <p id={note} className="method">
        {say.differencesNote}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk through is a grid */}
      <table role="grid" aria-describedby={note} {...grid}>
        <thead>
          <tr>
            <th scope="col">{say.notBy}</th>
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
                const n = numbers[row]?.[column] ?? 0;
                const name =
                  by === notBy
                    ? t.filter.only(letterOf(atlas, by), n)
                    : t.filter.against(letterOf(atlas, by), letterOf(atlas, notBy), n);
                return (
                  <td key={notBy} data-only={by === notBy || undefined}>
                    <Link
                      to={inSight(compared(atlas, toExplore(view, view.camera), by, notBy))}
                      aria-label={name}
                      title={name}
                      {...tabStop(row, column)}
                    >
                      {n}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
