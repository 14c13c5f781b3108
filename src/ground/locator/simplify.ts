import type { Point } from './clip.ts';

// The indices below are in range by construction, and the loops run for every point of a coast while the map
// moves. Guards would cost time and say nothing, so `!` stays in this file.

/** Twice the area of a triangle. */
const triangle = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));

/**
 * Visvalingam–Whyatt: removes, smallest first, every point whose triangle with its two neighbours has an area
 * below `least` square units. Only neighbours matter, so a coast that two outlines share stays the same in
 * both, and no slivers appear between them. Keeps the ends of an open line.
 */
export function simplify(points: readonly Point[], least: number, closed: boolean): readonly Point[] {
  const n = points.length;
  const before = Int32Array.from(points, (_, i) => (i + n - 1) % n);
  const after = Int32Array.from(points, (_, i) => (i + 1) % n);
  const doubled = Float64Array.from(points, (point, i) =>
    closed || (i > 0 && i < n - 1)
      ? triangle(points[before[i]!]!, point, points[after[i]!]!)
      : Number.POSITIVE_INFINITY,
  );
  const heap = smallestFirst(doubled);
  for (let i = 0; i < n; i++) if (doubled[i]! < 2 * least) heap.push(i);
  let left = n;
  for (let i = heap.pop(); i >= 0 && left > 3; i = heap.pop()) {
    const [a, b] = [before[i]!, after[i]!];
    after[a] = b;
    before[b] = a;
    doubled[i] = Number.NaN;
    left--;
    for (const j of [a, b]) {
      if (doubled[j] === Number.POSITIVE_INFINITY) continue;
      doubled[j] = triangle(points[before[j]!]!, points[j]!, points[after[j]!]!);
      if (doubled[j]! < 2 * least) heap.push(j);
    }
  }
  return points.filter((_, i) => !Number.isNaN(doubled[i]!));
}

/**
 * A binary heap of indices, smallest value first. When a value changes, push its index again: pop() skips
 * outdated entries and returns -1 where none are left.
 */
function smallestFirst(values: Float64Array): { push(index: number): void; pop(): number } {
  const heap: { index: number; value: number }[] = [];
  const swap = (i: number, j: number) => {
    [heap[i], heap[j]] = [heap[j]!, heap[i]!];
  };
  const less = (i: number, j: number) =>
    heap[i]!.value < heap[j]!.value || (heap[i]!.value === heap[j]!.value && heap[i]!.index < heap[j]!.index);
  const takeFirst = () => {
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2])
          if (child < heap.length && less(child, least)) least = child;
        if (least === i) break;
        swap(i, least);
        i = least;
      }
    }
    return first;
  };
  return {
    push(index) {
      heap.push({ index, value: values[index]! });
      for (let i = heap.length - 1; i > 0 && less(i, (i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1);
    },
    pop() {
      while (heap.length > 0) {
        const { index, value } = takeFirst();
        if (values[index] === value) return index;
      }
      return -1;
    },
  };
}
