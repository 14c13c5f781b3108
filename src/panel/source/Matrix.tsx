import { useApp } from '../../view/app.ts';
import { withOrder } from '../../view/changes.ts';
import { MatrixCells } from './MatrixCells.tsx';
import { matrixOf, orderFor } from './matrix.ts';
import { useGrid } from './useGrid.ts';

/** Places by sources as a table: every number leads to the passages it counts. Arrow keys walk through the cells. */
export function Matrix() {
  const { atlas, view, t, go } = useApp();
  const say = t.sourcePage;
  const rows = matrixOf(atlas, view);
  const columns = [
    { id: 'name', text: say.place, name: say.place },
    ...atlas.sources.map(({ id }) => ({ id, text: id.toUpperCase(), name: t.source(id.toUpperCase()) })),
    { id: 'total', text: say.total, name: say.totalName },
  ];
  const { grid, stop } = useGrid(rows.length + 1, columns.length);
  const sorted = (id: string): 'ascending' | 'descending' | undefined =>
    view.order === id ? 'ascending' : view.order === `-${id}` ? 'descending' : undefined;
  const layers = atlas.layers.filter(({ id }) => view.layers.includes(id)).map(({ title }) => title[view.lang]);
  return (
    <section className="matrix" aria-labelledby="matrix">
      <h2 id="matrix">{say.table}</h2>
      <p className="reading-note">{say.tableNote(layers)}</p>
      {rows.length > 0 && (
        <div className="matrix-scroll">
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk through is a grid */}
          <table role="grid" aria-labelledby="matrix" {...grid}>
            <thead>
              <tr>
                {columns.map(({ id, text, name }, column) => (
                  <th key={id} scope="col" aria-sort={sorted(id)}>
                    <button
                      type="button"
                      {...stop(0, column)}
                      aria-label={text === name ? undefined : name}
                      onClick={() => go(withOrder(view, orderFor(view.order, id)), 'replace')}
                    >
                      {text}
                      <span aria-hidden="true">{sorted(id) === 'ascending' ? '↑' : sorted(id) === 'descending' ? '↓' : ''}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <MatrixCells key={row.place.id} row={row} at={i + 1} stop={stop} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
