/** Marks for which the rows have no room, put into bins: one mark for all that begins about the same time. Pure. */
import type { Event } from '../../geo/model.ts';
import { arrange, HALF, type Item, type Placed } from './marks.ts';

/** stretches of the width as wide as a mark, so that a bin for each of them fits into a single row */
const CELLS = Math.floor(1 / (2 * HALF));
const cellOf = ({ at }: Placed): number => Math.min(CELLS - 1, Math.floor(at * CELLS));

/** all marks of a cell as one in its middle; a mark that is alone keeps its kind of line, cut to the cell */
function bin(cell: number, [first, ...rest]: readonly [Placed, ...Placed[]]): Placed {
  const at = (cell + 0.5) / CELLS;
  const shape = rest.length > 0 ? 'day' : first.shape;
  const half = shape === 'day' ? 0 : HALF;
  const [event, ...others] = first.events;
  const events = [event, ...others, ...rest.flatMap((one) => one.events)] as const;
  return { events, shape, left: at - half, right: at + half, at };
}

/** Puts marks into rows; where these have no room, all marks of a cell become one, cell by cell until all fit. */
export function binned(placed: readonly Placed[]): { items: readonly Item[]; crowded: readonly Event[] } {
  const cells = new Map<number, readonly Placed[]>();
  for (const one of placed) cells.set(cellOf(one), [...(cells.get(cellOf(one)) ?? []), one]);
  const full = new Set<number>();
  for (;;) {
    const marks = [...cells].flatMap(([cell, all]) => {
      const [first, ...rest] = all;
      return first && full.has(cell) ? [bin(cell, [first, ...rest])] : all;
    });
    const arranged = arrange(marks);
    const cellOfEvent = new Map(marks.flatMap((mark) => mark.events.map((event) => [event, cellOf(mark)])));
    const before = full.size;
    for (const event of arranged.crowded) {
      const cell = cellOfEvent.get(event) ?? 0;
      // A bin that has no room is in the way of its neighbours, which become bins too.
      for (const one of full.has(cell) ? [cell - 1, cell + 1] : [cell]) if (cells.has(one)) full.add(one);
    }
    if (full.size === before) return arranged;
  }
}
