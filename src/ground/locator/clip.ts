/** What of rings and lines lies inside a box. Coordinates in CSS px, y down. */
export type Point = readonly [number, number];
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** the four sides as half planes: distance inside (>= 0) of a point */
const sides = ({ left, top, right, bottom }: Extent): readonly ((point: Point) => number)[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
];

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** whether any of it can lie inside */
export function touches(points: readonly Point[], extent: Extent): boolean {
  return sides(extent).every((inside) => points.some((point) => inside(point) >= 0));
}

/** Sutherland–Hodgman. Edges along the box appear where the ring leaves it; an empty list when nothing is inside. */
export function clipRing(ring: readonly Point[], extent: Extent): readonly Point[] {
  let points = ring;
  for (const inside of sides(extent)) {
    const kept: Point[] = [];
    let last = points.at(-1);
    for (const point of points) {
      const [a, b] = [inside(last!), inside(point)];
      if (a >= 0 !== b >= 0) kept.push(between(last!, point, a / (a - b)));
      if (b >= 0) kept.push(point);
      last = point;
    }
    points = kept;
  }
  return points;
}

/** the part of a segment inside, as shares 0..1 of its length, or null (Liang–Barsky) */
function inside(a: Point, b: Point, extent: Extent): readonly [number, number] | null {
  let [from, to] = [0, 1];
  for (const side of sides(extent)) {
    const [start, end] = [side(a), side(b)];
    if (start < 0 && end < 0) return null;
    if (start < 0) from = Math.max(from, start / (start - end));
    if (end < 0) to = Math.min(to, start / (start - end));
  }
  return from <= to ? [from, to] : null;
}

/** the pieces of a line inside the box */
export function clipLine(line: readonly Point[], extent: Extent): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] | null = null;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const part = inside(a, b, extent);
    if (!part) {
      piece = null;
      continue;
    }
    const [from, to] = part;
    if (!piece || from > 0) {
      piece = [from > 0 ? between(a, b, from) : a];
      pieces.push(piece);
    }
    piece.push(to < 1 ? between(a, b, to) : b);
    if (to < 1) piece = null;
  }
  return pieces;
}
