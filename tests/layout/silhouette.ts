/** Symbols as coverage, for tests that compare their shapes without a browser. */
type Point = readonly [x: number, y: number];

/** chords an arc or a curve is drawn with */
const CHORDS = 48;

/** closed rings of an SVG path of absolute commands M, L, H, V, C, S, A with circles, and Z */
export function ringsOf(path: string): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let handle: Point = [0, 0];
  const pen = (): Point => ring.at(-1) ?? [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const take = (): number => numbers.shift() ?? Number.NaN;
    if (command === 'Z') continue;
    if (command === 'M') {
      ring = [[take(), take()]];
      rings.push(ring);
    }
    while (numbers.length > 0) {
      const [x0, y0] = pen();
      if (command === 'H') ring.push([take(), y0]);
      else if (command === 'V') ring.push([x0, take()]);
      else if (command === 'C' || command === 'S') {
        const first: Point = command === 'C' ? [take(), take()] : [2 * x0 - handle[0], 2 * y0 - handle[1]];
        handle = [take(), take()];
        ring.push(...curve([x0, y0], first, handle, [take(), take()]));
      } else if (command === 'A') {
        const [radius, , , large, sweep] = [take(), take(), take(), take() === 1, take() === 1];
        ring.push(...arc([x0, y0], radius, large, sweep, [take(), take()]));
      } else ring.push([take(), take()]);
    }
  }
  return rings;
}

const steps = Array.from({ length: CHORDS }, (_, i) => (i + 1) / CHORDS);

const curve = (a: Point, b: Point, c: Point, d: Point): Point[] =>
  steps.map((t) => {
    const at = (k: 0 | 1) =>
      (1 - t) ** 3 * a[k] + 3 * (1 - t) ** 2 * t * b[k] + 3 * (1 - t) * t ** 2 * c[k] + t ** 3 * d[k];
    return [at(0), at(1)];
  });

/** of a circle; a radius too small for its ends is enlarged to half their distance, as SVG has it */
function arc([x1, y1]: Point, radius: number, large: boolean, sweep: boolean, [x2, y2]: Point): Point[] {
  const half = Math.hypot(x2 - x1, y2 - y1) / 2;
  const r = Math.max(radius, half);
  const rise = (Math.sqrt(r * r - half * half) / (2 * half)) * (large === sweep ? -1 : 1);
  const cx = (x1 + x2) / 2 + rise * (y1 - y2);
  const cy = (y1 + y2) / 2 + rise * (x2 - x1);
  const from = Math.atan2(y1 - cy, x1 - cx);
  const full = 2 * Math.PI;
  const turn = (((Math.atan2(y2 - cy, x2 - cx) - from) % full) + full) % full;
  const angle = sweep ? turn : turn - full;
  return steps.map((t) => [cx + r * Math.cos(from + angle * t), cy + r * Math.sin(from + angle * t)]);
}

/** whether a point of the 24 grid lies inside a path, by the evenodd rule */
const isInside = (rings: readonly (readonly Point[])[], x: number, y: number): boolean =>
  rings.reduce((inside, ring) => {
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
    return inside;
  }, false);

/** coverage of each pixel, 0 to 1, row by row, of a path of the 24 grid drawn at `size` px */
export function coverage(path: string, size: number): number[] {
  const rings = ringsOf(path);
  const samples = Array.from({ length: 8 }, (_, i) => (i + 0.5) / 8);
  const scale = 24 / size;
  return Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const hits = samples.flatMap((dy) =>
      samples.filter((dx) => isInside(rings, (x + dx) * scale, (y + dy) * scale)),
    );
    return hits.length / 64;
  });
}

/** how much of the ink of two drawings of one size is the same, 0 to 1 */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const sum = (pick: (x: number, y: number) => number) =>
    a.reduce((total, value, i) => total + pick(value, b[i] ?? 0), 0);
  return sum(Math.min) / sum(Math.max);
}
