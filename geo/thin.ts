import type { Position } from 'geojson';

/** Twice the signed area of a triangle, in square degrees; positive where it runs counter-clockwise. */
const turn = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number =>
  (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);

/** Whether a point lies in a triangle or on its edge. */
function isInside(p: Position, a: Position, b: Position, c: Position): boolean {
  const turns = [turn(a, b, p), turn(b, c, p), turn(c, a, p)];
  return turns.every((one) => one >= 0) || turns.every((one) => one <= 0);
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether any of the points from one index on lies in a triangle, other than at its base's ends. */
function holdsAny(points: readonly Position[], from: number, a: Position, b: Position, c: Position): boolean {
  const [west, east] = [Math.min(a[0] ?? 0, b[0] ?? 0, c[0] ?? 0), Math.max(a[0] ?? 0, b[0] ?? 0, c[0] ?? 0)];
  for (let i = from; i < points.length; i += 1) {
    const p = points[i] ?? a;
    // nearly all points lie beside the triangle
    if ((p[0] ?? 0) < west || (p[0] ?? 0) > east) continue;
    if (!isSame(p, a) && !isSame(p, c) && isInside(p, a, b, c)) return true;
  }
  return false;
}

/**
 * A closed ring without the bends smaller than `least` square degrees. A bend that holds another point of the ring stays, as the
 * ring would cross itself without it; that is why this is not turf's simplify. Points at the 180th meridian stay.
 */
export function thin(ring: readonly Position[], least: number): Position[] {
  let points = ring.slice(0, -1);
  for (let bend = least / 16; bend <= least; bend *= 2) {
    const kept: Position[] = [];
    for (const [i, point] of points.entries()) {
      const before = kept.at(-1) ?? points.at(-1) ?? point;
      const after = points[i + 1] ?? kept[0] ?? point;
      const goes =
        Math.abs(turn(before, point, after)) / 2 < bend &&
        Math.abs(point[0] ?? 0) !== 180 &&
        kept.length + points.length - i > 3 &&
        !holdsAny(kept, 0, before, point, after) &&
        !holdsAny(points, i + 1, before, point, after);
      if (!goes) kept.push(point);
    }
    points = kept;
  }
  return [...points, ...points.slice(0, 1)];
}
