import { useMemo, useRef, useState } from 'react';
import { hasManySources, letterOf, listedLetters } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { FIRST_ROWS, plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { useGrid } from '../../ui/useGrid.ts';
import { useLive } from '../../ui/window.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { MatrixCells } from './MatrixCells.tsx';
import { MatrixWindow } from './MatrixWindow.tsx';
import { columnsOf, MOST_COLUMNS, matrixOf, shownColumns } from './matrix.ts';
import { SourceChoice, SourceFinder } from './SourceFinder.tsx';
import './matrix.css';

/**
 * Places by sources as a table: every number leads to the passages it counts. Arrow keys walk through the
 * cells.
 */
export function Matrix() {
  const { atlas, view, t } = useApp();
  const say = t.sourcePage;
  const { layers, lang, order } = view;
  const rows = useMemo(() => matrixOf(atlas, { layers, lang, order }), [atlas, layers, lang, order]);
  const many = hasManySources(atlas);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const live = useLive();
  const every = useMemo(() => atlas.sources.map(({ id }) => id), [atlas]);
  const few = columnsOf(atlas, view, picked);
  // Scripts draw of a wide table what is in sight, and so can have all columns.
  const all = !many || (live && shownColumns(atlas, view, picked) === null);
  const sources = all ? every : few;
  const windowed = live && (rows.length > FIRST_ROWS || (many && all));
  // Of many sources a table has but some; assistive technology is told which.
  const indexes = many || windowed ? new Map(every.map((id, i) => [id, i + 2])) : null;
  const columns = [
    { id: 'name', text: say.place, name: say.place, index: indexes ? 1 : undefined },
    ...sources.map((id) => ({
      id,
      text: letterOf(atlas, id),
      name: t.source(letterOf(atlas, id)),
      index: indexes?.get(id),
    })),
    {
      id: 'total',
      text: say.total,
      name: say.totalName,
      index: indexes ? every.length + 2 : undefined,
    },
  ];
  const [most, showAll] = useFirst(rows.length, plainRows(rows.length, WHOLE.words));
  const body = useRef<HTMLTableSectionElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const { grid, tabStop, at } = useGrid(most + 1, columns.length, 1, more);
  const titles = atlas.layers
    .filter(({ id }) => layers.includes(id))
    .map(({ title }) => labelIn(title, view.lang));
  return (
    <section className="matrix" aria-labelledby="matrix">
      <h2 id="matrix">{say.table}</h2>
      <p className="reading-note">{say.tableNote(titles)}</p>
      {many && (
        <details className="fold finder-fold live-only">
          <summary>
            <h3>{say.columns(MOST_COLUMNS)}</h3>
            <b>{listedLetters(atlas, sources)}</b>
          </summary>
          <SourceFinder label={say.columns(MOST_COLUMNS)} headed>
            {(source) => {
              const checked = !all && sources.includes(source.id);
              const others = all ? [] : sources.filter((id) => id !== source.id);
              return (
                <SourceChoice
                  source={source}
                  type="checkbox"
                  checked={checked}
                  disabled={!checked && others.length >= MOST_COLUMNS}
                  onChoose={() => setPicked(checked ? others : [...others, source.id])}
                />
              );
            }}
          </SourceFinder>
          {!all && (
            <button type="button" className="action strong" onClick={() => setPicked([])}>
              {t.filter.every}
            </button>
          )}
        </details>
      )}
      {rows.length > 0 && windowed && (
        <MatrixWindow
          {...{ rows, columns, at, grid, body }}
          of={every.length + 2}
          shown={most}
          key={all ? 'all' : 'few'}
        />
      )}
      {rows.length > 0 && !windowed && (
        <div className="matrix-scroll">
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk through is a grid
            role="grid"
            aria-labelledby="matrix"
            aria-rowcount={rows.length + 1}
            aria-colcount={indexes ? every.length + 2 : undefined}
            {...grid}
          >
            <thead>
              <tr aria-rowindex={1}>
                {columns.map((column, i) => (
                  <ColumnHead key={column.id} column={column} stop={tabStop(0, i)} />
                ))}
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.slice(0, most).map((row, i) => (
                <MatrixCells key={row.place.id} row={row} columns={columns} at={i + 1} tabStop={tabStop} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ShowAll list={body} onShow={showAll} button={more} pages={{ kind: 'source', id: 'table_1' }}>
        {t.showAll(rows.length)}
      </ShowAll>
    </section>
  );
}
