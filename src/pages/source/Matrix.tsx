import { useRef, useState } from 'react';
import { hasManySources, letterOf, listedLetters } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { useFirst } from '../../ui/useFirst.ts';
import { useGrid } from '../../ui/useGrid.ts';
import { withOrder } from '../../view/changes.ts';
import { MatrixCells } from './MatrixCells.tsx';
import { columnsOf, MOST_COLUMNS, matrixOf, orderFor } from './matrix.ts';
import { SourceChoice, SourceFinder } from './SourceFinder.tsx';
import './matrix.css';

/**
 * Places by sources as a table: every number leads to the passages it counts. Arrow keys walk through the
 * cells.
 */
export function Matrix() {
  const { atlas, view, t, go } = useApp();
  const say = t.sourcePage;
  const rows = matrixOf(atlas, view);
  const many = hasManySources(atlas);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const sources = many ? columnsOf(atlas, view, picked) : atlas.sources.map(({ id }) => id);
  const columns = [
    { id: 'name', text: say.place, name: say.place },
    ...sources.map((id) => ({
      id,
      text: letterOf(atlas, id),
      name: t.source(letterOf(atlas, id)),
    })),
    { id: 'total', text: say.total, name: say.totalName },
  ];
  const [most, showAll] = useFirst(rows.length, 'all');
  const body = useRef<HTMLTableSectionElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const { grid, tabStop } = useGrid(most + 1, columns.length, 1, more);
  const sorted = (id: string): 'ascending' | 'descending' | undefined =>
    view.order === id ? 'ascending' : view.order === `-${id}` ? 'descending' : undefined;
  const layers = atlas.layers
    .filter(({ id }) => view.layers.includes(id))
    .map(({ title }) => labelIn(title, view.lang));
  return (
    <section className="matrix" aria-labelledby="matrix">
      <h2 id="matrix">{say.table}</h2>
      <p className="reading-note">{say.tableNote(layers)}</p>
      {many && (
        <details className="fold finder-fold live-only">
          <summary>
            <h3>{say.columns(MOST_COLUMNS)}</h3>
            <b>{listedLetters(atlas, sources)}</b>
          </summary>
          <SourceFinder label={say.columns(MOST_COLUMNS)} headed>
            {(source) => {
              const checked = sources.includes(source.id);
              return (
                <SourceChoice
                  source={source}
                  type="checkbox"
                  checked={checked}
                  disabled={!checked && sources.length >= MOST_COLUMNS}
                  onChoose={() =>
                    setPicked(checked ? sources.filter((id) => id !== source.id) : [...sources, source.id])
                  }
                />
              );
            }}
          </SourceFinder>
        </details>
      )}
      {rows.length > 0 && (
        <div className="matrix-scroll">
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk through is a grid */}
          <table role="grid" aria-labelledby="matrix" aria-rowcount={rows.length + 1} {...grid}>
            <thead>
              <tr aria-rowindex={1}>
                {columns.map(({ id, text, name }, column) => (
                  <th key={id} scope="col" aria-sort={sorted(id)}>
                    <button
                      type="button"
                      {...tabStop(0, column)}
                      aria-label={text === name ? undefined : name}
                      onClick={() => go(withOrder(view, orderFor(view.order, id)), 'replace')}
                    >
                      {text}
                      <span aria-hidden="true">
                        {sorted(id) === 'ascending' ? '↑' : sorted(id) === 'descending' ? '↓' : ''}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.slice(0, most).map((row, i) => (
                <MatrixCells key={row.place.id} row={row} sources={sources} at={i + 1} tabStop={tabStop} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ShowAll list={body} onShow={showAll} button={more}>
        {t.showAll(rows.length)}
      </ShowAll>
    </section>
  );
}
