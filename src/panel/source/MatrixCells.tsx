import { Link } from '../../ui/Link.tsx';
import { useApp } from '../../view/app.ts';
import { toPlace } from '../../view/changes.ts';
import type { MatrixRow } from './matrix.ts';
import type { Grid } from './useGrid.ts';

interface Props {
  row: MatrixRow;
  /** its row in the grid, the head being 0 */
  at: number;
  stop: Grid['stop'];
}

/** One place of the table: its name, a number for each source that names it, and their sum. */
export function MatrixCells({ row: { place, cells, total }, at, stop }: Props) {
  const { atlas, view, t } = useApp();
  const name = place.name[view.lang];
  return (
    <tr>
      <th scope="row">
        <Link to={toPlace(view, place.id)} {...stop(at, 0)}>
          {name}
        </Link>
      </th>
      {cells.map(([first, ...more], i) => {
        const { id } = atlas.sources[i]!;
        if (!first)
          return (
            <td key={id} {...stop(at, i + 1)}>
              <span className="unseen">{t.sourcePage.none}</span>
            </td>
          );
        return (
          <td key={id}>
            <Link to={toPlace(view, place.id, first.id)} {...stop(at, i + 1)} aria-label={t.sourcePage.cell(name, id.toUpperCase(), more.length + 1)}>
              {more.length + 1}
            </Link>
          </td>
        );
      })}
      <td className="total" {...stop(at, cells.length + 1)}>
        {total}
      </td>
    </tr>
  );
}
