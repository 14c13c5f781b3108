import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import type { Grid } from '../../ui/useGrid.ts';
import { toPlace } from '../../view/changes.ts';
import type { Column } from './ColumnHead.tsx';
import type { MatrixRow } from './matrix.ts';

interface MatrixCellsProps {
  row: MatrixRow;
  /** its name, the sources that have a column, its sum */
  columns: readonly Column[];
  /** its row in the grid; the head is row 0 */
  at: number;
  tabStop: Grid['tabStop'];
}

/** One place of the table: its name, a number for each source that names it, and their sum. */
export function MatrixCells({ row, columns, at, tabStop }: MatrixCellsProps) {
  const last = columns.length - 1;
  return (
    <tr aria-rowindex={at + 1}>
      <th scope="row" aria-colindex={columns[0]?.index}>
        <PlaceName row={row} stop={tabStop(at, 0)} />
      </th>
      {columns.slice(1, last).map(({ id, index }, i) => (
        <SourceCell key={id} row={row} source={id} stop={tabStop(at, i + 1)} column={index} />
      ))}
      <td className="total" aria-colindex={columns[last]?.index} {...tabStop(at, last)}>
        {row.total}
      </td>
    </tr>
  );
}

type Stop = ReturnType<Grid['tabStop']>;

/** The name of a row's place, which leads to it. */
export function PlaceName({ row: { place }, stop }: { row: MatrixRow; stop: Stop }) {
  const { view, inSight } = useApp();
  return (
    <Link to={inSight(toPlace(view, place.id))} {...stop}>
      {labelIn(place.name, view.lang)}
    </Link>
  );
}

interface SourceCellProps {
  row: MatrixRow;
  source: string;
  stop: Stop;
  /** number of its column, from 1, where not all columns are there */
  column: number | undefined;
}

/** How many passages of a source put something at the row's place; it leads to the first of them. */
export function SourceCell({ row: { place, cells }, source, stop, column }: SourceCellProps) {
  const { atlas, view, t, inSight } = useApp();
  const [first, ...more] = cells.get(source) ?? [];
  if (!first)
    return (
      <td aria-colindex={column} {...stop}>
        <span className="unseen">{t.sourcePage.none}</span>
      </td>
    );
  const name = labelIn(place.name, view.lang);
  return (
    <td aria-colindex={column}>
      <Link
        to={inSight(toPlace(view, place.id, first.id))}
        {...stop}
        aria-label={t.sourcePage.cell(name, letterOf(atlas, source), more.length + 1)}
      >
        {more.length + 1}
      </Link>
    </td>
  );
}
