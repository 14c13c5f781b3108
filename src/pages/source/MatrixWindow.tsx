import { memo, type ReactNode, type RefObject, use, useMemo, useRef } from 'react';
import type { Grid } from '../../ui/useGrid.ts';
import { type Column, ColumnHead } from './ColumnHead.tsx';
import { PlaceName, SourceCell } from './MatrixCells.tsx';
import type { MatrixRow } from './matrix.ts';
import { type ColumnPart, columnsIn, Sight, useNear, useSight } from './sight.ts';

/** rows that are drawn before anything was measured */
const FIRST_DRAWN = 24;

interface MatrixWindowProps extends Pick<Grid, 'grid' | 'at'> {
  rows: readonly MatrixRow[];
  /** how many of the rows stand in the table */
  shown: number;
  /** names, the sources that have a column, sums */
  columns: readonly Column[];
  /** number of all columns that there are */
  of: number;
  body: RefObject<HTMLTableSectionElement | null>;
}

/**
 * A large table. Every row has its name and its sum, so that a browser finds places in it; of the other cells only those in
 * sight are there, and the one that the keyboard is at.
 */
export function MatrixWindow({ rows, shown, columns, of, at, grid, body }: MatrixWindowProps) {
  const ids = columns.map(({ id }) => id).join(' ');
  // Columns are made anew with each view; what the rows are told of them is not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: ids tell columns apart
  const sources = useMemo(() => columns.slice(1, -1), [ids]);
  const box = useRef<HTMLDivElement>(null);
  const sight = useSight(box, sources.length);
  const { first, last, watch } = sight;
  const seen = useMemo(
    () => ({ parts: columnsIn({ first, last }, at[1], sources.length), watch, sources, of }),
    [first, last, at[1], watch, sources, of],
  );
  const stop = (column: number) => ({
    'data-cell': `0,${column}`,
    tabIndex: at[0] === 0 && at[1] === column ? 0 : -1,
  });
  const head = (column: number): ReactNode => {
    const one = columns[column];
    return one && <ColumnHead key={one.id} column={one} stop={stop(column)} />;
  };
  return (
    <Sight value={seen}>
      <div className="matrix-scroll wide" ref={box}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk through is a grid
          role="grid"
          className="windowed"
          aria-labelledby="matrix"
          aria-rowcount={rows.length + 1}
          aria-colcount={of}
          // scripts may set a style where a page may not carry one
          style={{ width: `max(100%, var(--names) + var(--sums) + ${sources.length} * var(--column))` }}
          {...grid}
        >
          <colgroup>
            <col className="names" />
            {seen.parts.map((part) => (
              <col
                key={keyOf(part)}
                style={{ width: `calc(${'gap' in part ? part.gap : 1} * var(--column))` }}
              />
            ))}
            <col className="sums" />
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {head(0)}
              {seen.parts.map((part) =>
                'gap' in part ? <Gap key={keyOf(part)} of={1} /> : head(part.column),
              )}
              {head(sources.length + 1)}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.slice(0, shown).map((row, i) => (
              <Row key={row.place.id} row={row} at={i + 1} stop={at[0] === i + 1 ? at[1] : -1} />
            ))}
          </tbody>
        </table>
      </div>
    </Sight>
  );
}

interface RowProps {
  row: MatrixRow;
  /** its row in the grid; the head is row 0 */
  at: number;
  /** the column that is the tab stop, if it is in this row; else -1 */
  stop: number;
}

const Row = memo(function Row({ row, at, stop }: RowProps) {
  const line = useRef<HTMLTableRowElement>(null);
  const near = useNear(line, at <= FIRST_DRAWN);
  const { parts, sources, of } = use(Sight);
  const cell = (column: number) => ({ 'data-cell': `${at},${column}`, tabIndex: stop === column ? 0 : -1 });
  return (
    <tr ref={line} aria-rowindex={at + 1}>
      <th scope="row" aria-colindex={1}>
        <PlaceName row={row} stop={cell(0)} />
      </th>
      {near || stop > 0 ? <Cells row={row} at={at} stop={stop} /> : <Gap of={parts.length} />}
      <td className="total" aria-colindex={of} {...cell(sources.length + 1)}>
        {row.total}
      </td>
    </tr>
  );
});

/** The cells of a row that are in sight. */
function Cells({ row, at, stop }: RowProps) {
  const { parts, sources } = use(Sight);
  return parts.map((part) => {
    if ('gap' in part) return <Gap key={keyOf(part)} of={1} />;
    const { column } = part;
    const source = sources[column - 1];
    const cell = { 'data-cell': `${at},${column}`, tabIndex: stop === column ? 0 : -1 };
    return (
      source && (
        <SourceCell key={keyOf(part)} row={row} source={source.id} stop={cell} column={source.index} />
      )
    );
  });
}

const keyOf = (part: ColumnPart): string => ('gap' in part ? `gap ${part.from}` : `${part.column}`);

/** Columns whose cells are not there. */
const Gap = ({ of }: { of: number }) => <td colSpan={of} aria-hidden="true" />;
