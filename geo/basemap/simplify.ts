/** Douglas–Peucker with a tolerance that depends on where a point lies. */
type Point = readonly [number, number];

/** distance of p from the segment a–b */
function away([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - part * dx, py - ay - part * dy);
}

/** keeps both ends and every point farther from the simpler line than the tolerance at that point, in the line's own units */
export function simplify<P extends Point>(line: readonly P[], tolerance: (point: P) => number): P[] {
  const keep = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  // a closed line has one end: split it at the point farthest from there, or it would collapse
  const [first] = line;
  const last = line.at(-1);
  if (first && last && line.length > 3 && first[0] === last[0] && first[1] === last[1]) {
    const far = line.reduce(
      (best, [x, y], index) =>
        Math.hypot(x - first[0], y - first[1]) >
        Math.hypot(line[best]![0] - first[0], line[best]![1] - first[1])
          ? index
          : best,
      0,
    );
    keep.add(far);
    spans.splice(0, 1, [0, far], [far, line.length - 1]);
  }
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let worst = 1;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const point = line[index]!;
      const excess = away(point, line[from]!, line[to]!) / tolerance(point);
      if (excess > worst) {
        worst = excess;
        at = index;
      }
    }
    if (at < 0) continue;
    keep.add(at);
    spans.push([from, at], [at, to]);
  }
  return line.filter((_, index) => keep.has(index));
}
