import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import type { Grid } from '../../ui/useGrid.ts';
import { toPlace } from '../../view/changes.ts';
import type { MatrixRow } from './matrix.ts';

interface MatrixCellsProps {
  row: MatrixRow;
  /** ids of the sources that have a column */
  sources: readonly string[];
  /** its row in the grid; the head is row 0 */
  at: number;
  tabStop: Grid['tabStop'];
}

/** One place of the table: its name, a number for each source that names it, and their sum. */
export function MatrixCells({ row: { place, cells, total }, sources, at, tabStop }: MatrixCellsProps) {
  const { atlas, view, t, inSight } = useApp();
  const name = labelIn(place.name, view.lang);
  return (
    <tr aria-rowindex={at + 1}>
      <th scope="row">
        <Link to={inSight(toPlace(view, place.id))} {...tabStop(at, 0)}>
          {name}
        </Link>
      </th>
      {sources.map((id, i) => {
        const [first, ...more] = cells.get(id) ?? [];
        if (!first)
          return (
            <td key={id} {...tabStop(at, i + 1)}>
              <span className="unseen">{t.sourcePage.none}</span>
            </td>
          );
        return (
          <td key={id}>
            <Link
              to={inSight(toPlace(view, place.id, first.id))}
              {...tabStop(at, i + 1)}
              aria-label={t.sourcePage.cell(name, letterOf(atlas, id), more.length + 1)}
            >
              {more.length + 1}
            </Link>
          </td>
        );
      })}
      <td className="total" {...tabStop(at, sources.length + 1)}>
        {total}
      </td>
    </tr>
  );
}
