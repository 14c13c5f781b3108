import type { Point } from './clip.ts';

/** squared distance of a point from a segment */
function gap([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** Douglas–Peucker: drops points nearer than `tolerance` to the line through those that stay. Ends stay. */
export function simplify(line: readonly Point[], tolerance: number): readonly Point[] {
  if (line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let farthest = -1;
    let most = tolerance * tolerance;
    for (let i = first + 1; i < last; i++) {
      const distance = gap(line[i]!, line[first]!, line[last]!);
      if (distance > most) [farthest, most] = [i, distance];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, i) => keep[i]);
}

/** a closed ring without its repeated last point; split at its two far ends first, because a ring has none of its own */
export function simplifyRing(ring: readonly Point[], tolerance: number): readonly Point[] {
  if (ring.length < 4) return ring;
  const [x, y] = ring[0]!;
  let far = 0;
  let most = -1;
  ring.forEach((point, i) => {
    const distance = (point[0] - x) ** 2 + (point[1] - y) ** 2;
    if (distance > most) [far, most] = [i, distance];
  });
  const out = simplify(ring.slice(0, far + 1), tolerance);
  const back = simplify([...ring.slice(far), ring[0]!], tolerance);
  return [...out, ...back.slice(1, -1)];
}
