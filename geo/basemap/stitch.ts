/** Rings out of the pieces in which GSHHG stores its shorelines: one piece per square degree bin, land always on the left. */
import type { Box, Position } from './region.ts';

const key = ([x, y]: Position): string => `${x.toFixed(7)},${y.toFixed(7)}`;

/** pieces joined end to start; closed ones first and last point equal */
function chains(pieces: readonly Position[][]): Position[][] {
  // two coasts may touch at a bin's edge, so several pieces may start at one point
  const starting = new Map<string, Position[][]>();
  for (const piece of pieces) {
    const start = key(piece[0]!);
    starting.set(start, [...(starting.get(start) ?? []), piece]);
  }
  const ends = new Set(pieces.map((piece) => key(piece.at(-1)!)));
  const used = new Set<Position[]>();
  const after = (chain: readonly Position[]): Position[] | undefined =>
    starting.get(key(chain.at(-1)!))?.find((piece) => !used.has(piece));
  const follow = (first: Position[]): Position[] => {
    const chain = [...first];
    used.add(first);
    for (let next = after(chain); next; next = after(chain)) {
      used.add(next);
      for (const point of next.slice(1)) chain.push(point);
    }
    return chain;
  };
  const open = pieces.filter((piece) => !ends.has(key(piece[0]!))).map(follow);
  return [
    ...open,
    ...pieces.filter((piece) => !used.has(piece)).map((piece) => (used.has(piece) ? [] : follow(piece))),
  ].filter((chain) => chain.length > 1);
}

/** distance of a point on the box's edge from its south-west corner, counterclockwise, 0 to 4 sides */
function along([west, south, east, north]: Box, [x, y]: Position): number {
  const near = 1e-6;
  if (Math.abs(y - south) < near) return (x - west) / (east - west);
  if (Math.abs(x - east) < near) return 1 + (y - south) / (north - south);
  if (Math.abs(y - north) < near) return 2 + (east - x) / (east - west);
  if (Math.abs(x - west) < near) return 3 + (north - y) / (north - south);
  throw new Error(`shoreline ends at ${x}, ${y}, inside the region`);
}

/** closed rings with the land (of lakes: the water, given reversed) on the left; open chains are closed along the box */
export function stitch(pieces: readonly Position[][], box: Box): Position[][] {
  const [west, south, east, north] = box;
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const all = chains(pieces);
  const isClosed = (chain: Position[]) => key(chain[0]!) === key(chain.at(-1)!);
  const open = new Set(all.filter((chain) => !isClosed(chain)));
  const rings = all.filter(isClosed);
  while (open.size > 0) {
    const [first] = open;
    open.delete(first!);
    const ring = [...first!];
    for (;;) {
      const here = along(box, ring.at(-1)!);
      const onward = (position: Position) => (along(box, position) - here + 4) % 4 || 4;
      const next = [first!, ...open].sort((a, b) => onward(a[0]!) - onward(b[0]!))[0]!;
      const reach = onward(next[0]!);
      const turns = [1, 2, 3, 4, 5, 6, 7].filter((corner) => corner > here && corner < here + reach);
      ring.push(...turns.map((corner) => corners[corner % 4]!));
      if (next === first) break;
      open.delete(next);
      ring.push(...next);
    }
    rings.push([...ring, ring[0]!]);
  }
  return rings;
}
