import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { toPlace } from '../../view/changes.ts';
import { ListPart, type Part } from '../lists/part.tsx';
import { type MatrixRow, matrixOf } from './matrix.ts';
import { Read } from './SourceReading.tsx';
import { SourceRow } from './SourceRow.tsx';

/** One page of a long list: of the passages of a source, of all sources, or of the table. */
export function SourcePart({ part }: { part: Part }) {
  const { atlas } = useApp();
  const source = atlas.source(part.of);
  if (source)
    return (
      <ListPart part={part} heading="source">
        {(from, to) => (
          <section className="reading">
            <ol>
              <Read source={source} from={from} to={to} />
            </ol>
          </section>
        )}
      </ListPart>
    );
  if (part.list === 'table') return <TablePart part={part} />;
  return (
    <ListPart part={part} heading="source">
      {(from, to) => (
        <ol className="sources" start={from + 1}>
          {atlas.sources.slice(from, to).map((one) => (
            <SourceRow key={one.id} source={one} dated />
          ))}
        </ol>
      )}
    </ListPart>
  );
}

/** Some rows of the table, in which a place has the sources that name it in one cell, however many sources there are. */
function TablePart({ part }: { part: Part }) {
  const { atlas, view, t } = useApp();
  const say = t.sourcePage;
  const rows = matrixOf(atlas, view);
  return (
    <ListPart part={part} heading="source">
      {(from, to) => (
        <div className="matrix">
          <table aria-rowcount={rows.length + 1}>
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col">{say.place}</th>
                <th scope="col">{say.tab}</th>
                <th scope="col">{say.total}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(from, to).map((row, i) => (
                <Row key={row.place.id} row={row} at={from + i + 2} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ListPart>
  );
}

function Row({ row: { place, cells, total }, at }: { row: MatrixRow; at: number }) {
  const { atlas, view, t, inSight } = useApp();
  const name = labelIn(place.name, view.lang);
  return (
    <tr aria-rowindex={at}>
      <th scope="row">
        <Link to={inSight(toPlace(view, place.id))}>{name}</Link>
      </th>
      <td className="cited-by">
        {atlas.sources.flatMap(({ id }) => {
          const [first, ...more] = cells.get(id) ?? [];
          if (!first) return [];
          const letter = letterOf(atlas, id);
          return (
            <Link
              key={id}
              to={inSight(toPlace(view, place.id, first.id))}
              aria-label={t.sourcePage.cell(name, letter, more.length + 1)}
            >
              <b>{letter}</b> {more.length + 1}
            </Link>
          );
        })}
      </td>
      <td className="total">{total}</td>
    </tr>
  );
}
