/** Cuts rings and lines down to what lies inside a box. Coordinates in CSS px, y down. Pure. */
export type Point = readonly [number, number];
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** For each side of the box, how far a point lies inside of it: negative outside. */
const sides = ({ left, top, right, bottom }: Extent): readonly ((point: Point) => number)[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
];

const interpolate = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/**
 * The part of a ring inside the box (Sutherland–Hodgman), with edges along the box where the ring leaves it.
 * Empty where none is inside.
 */
export function clipRing(ring: readonly Point[], extent: Extent): readonly Point[] {
  let points = ring;
  for (const inside of sides(extent)) {
    const kept: Point[] = [];
    for (const [i, point] of points.entries()) {
      const last = points.at(i - 1) ?? point;
      const [a, b] = [inside(last), inside(point)];
      if (a >= 0 !== b >= 0) kept.push(interpolate(last, point, a / (a - b)));
      if (b >= 0) kept.push(point);
    }
    points = kept;
  }
  return points;
}

/**
 * Where the part of a segment inside the box starts and ends (Liang–Barsky), as shares 0..1 of its length;
 * null where none is inside.
 */
function insideShares(a: Point, b: Point, extent: Extent): readonly [number, number] | null {
  let [from, to] = [0, 1];
  for (const side of sides(extent)) {
    const [start, end] = [side(a), side(b)];
    if (start < 0 && end < 0) return null;
    if (start < 0) from = Math.max(from, start / (start - end));
    if (end < 0) to = Math.min(to, start / (start - end));
  }
  return from <= to ? [from, to] : null;
}

/** The pieces of a line that lie inside the box. */
export function clipLine(line: readonly Point[], extent: Extent): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] | null = null;
  for (const [i, b] of line.entries()) {
    const a = line[i - 1];
    if (!a) continue;
    const part = insideShares(a, b, extent);
    if (!part) {
      piece = null;
      continue;
    }
    const [from, to] = part;
    if (!piece || from > 0) {
      piece = [from > 0 ? interpolate(a, b, from) : a];
      pieces.push(piece);
    }
    piece.push(to < 1 ? interpolate(a, b, to) : b);
    if (to < 1) piece = null;
  }
  return pieces;
}
