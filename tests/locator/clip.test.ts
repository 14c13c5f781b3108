import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing, type Extent, type Point } from '../../src/ground/locator/clip.ts';
import { pathData, STEPS } from '../../src/ground/locator/draw.ts';
import { simplify } from '../../src/ground/locator/simplify.ts';

const coordinate = fc.integer({ min: -200, max: 200 });
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const points = (least: number) => fc.array(point, { minLength: least, maxLength: 40 });
const extent: fc.Arbitrary<Extent> = fc.record({
  left: fc.integer({ min: -150, max: 0 }),
  top: fc.integer({ min: -150, max: 0 }),
  right: fc.integer({ min: 1, max: 150 }),
  bottom: fc.integer({ min: 1, max: 150 }),
});
const isInside = ([x, y]: Point, { left, top, right, bottom }: Extent) =>
  x >= left - 1e-9 && x <= right + 1e-9 && y >= top - 1e-9 && y <= bottom + 1e-9;
/** signed area of a ring */
const area = (ring: readonly Point[]) =>
  ring.reduce(
    (sum, [x, y], i) => sum + (x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y) / 2,
    0,
  );

describe('clipping', () => {
  test('leaves nothing outside', () => {
    fc.assert(
      fc.property(points(3), extent, (line, box) => {
        for (const at of clipRing(line, box)) expect(isInside(at, box)).toBe(true);
        for (const piece of clipLine(line, box)) for (const at of piece) expect(isInside(at, box)).toBe(true);
      }),
    );
  });
  test('loses no point inside and no order', () => {
    fc.assert(
      fc.property(points(3), extent, (line, box) => {
        const inside = line.filter((at) => isInside(at, box));
        expect(clipRing(line, box).filter((at) => inside.includes(at))).toEqual(inside);
        const kept = clipLine(line, box).flat();
        for (const at of inside) expect(kept).toContain(at);
      }),
    );
  });
  test('parts a ring into two halves without losing area', () => {
    const all = { left: -500, top: -500, right: 500, bottom: 500 };
    fc.assert(
      fc.property(points(3), fc.integer({ min: -199, max: 199 }), (ring, x) => {
        const halves = area(clipRing(ring, { ...all, right: x })) + area(clipRing(ring, { ...all, left: x }));
        expect(halves).toBeCloseTo(area(ring), 4);
      }),
    );
  });
  test('cuts a line that leaves and comes back into pieces', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(
      clipLine(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        box,
      ),
    ).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        box,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
  });
});

describe('simplifying', () => {
  test('only takes points out, keeps the ends of a line and at least a triangle', () => {
    fc.assert(
      fc.property(
        points(3),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.boolean(),
        (line, least, closed) => {
          const kept = simplify(line, least, closed);
          const indices = kept.map((at) => line.indexOf(at));
          expect(indices.toSorted((a, b) => a - b)).toEqual(indices);
          expect(kept.length).toBeGreaterThanOrEqual(3);
          if (!closed) expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
        },
      ),
    );
  });
  test('draws a coast that two outlines share alike in both', () => {
    fc.assert(
      fc.property(points(8), point, point, (coast, a, b) => {
        const distinct = coast.map(([x, y], i): Point => [x + i * 1000, y + 0.001 * i * i]);
        const land = simplify([...distinct, [20_000, 90_000 + a[0]], [5000, 80_000 + a[1]]], 40, true);
        const focus = simplify([...distinct, [20_000, 70_000 + b[0]], [9000, 60_000 + b[1]]], 40, true);
        const inner = distinct.slice(2, -2);
        expect(land.filter((at) => inner.includes(at))).toEqual(focus.filter((at) => inner.includes(at)));
      }),
    );
  });
  test('straightens what bends less than asked', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [20, 30],
    ];
    expect(simplify(line, 1, false)).toEqual([line[0], line[2], line[3]]);
  });
});

/** absolute points of a path, in px */
function read(d: string): Point[][] {
  return [...d.matchAll(/M([^l]*)l([^zM]*)/g)].map(([, start, moves]) => {
    const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = numbers(start!) as [number, number];
    const line: Point[] = [[x / STEPS, y / STEPS]];
    const steps = numbers(moves!);
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i]!;
      y += steps[i + 1]!;
      line.push([x / STEPS, y / STEPS]);
    }
    return line;
  });
}

test('a path keeps every point to a quarter of a px', () => {
  const far = fc.array(
    fc.tuple(
      fc.double({ min: -999, max: 999, noNaN: true }),
      fc.double({ min: -999, max: 999, noNaN: true }),
    ),
    {
      minLength: 3,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(far, (line) => {
      const [drawn = []] = read(pathData([line], true));
      for (const [x, y] of line)
        expect(
          drawn.length === 0 ||
            drawn.some(([dx, dy]) => Math.abs(dx - x) <= 0.25 && Math.abs(dy - y) <= 0.25),
        ).toBe(true);
    }),
  );
  expect(
    pathData(
      [
        [
          [0, 0],
          [0.1, 0.1],
          [-0.1, 0],
        ],
      ],
      true,
    ),
  ).toBe('');
  expect(
    pathData(
      [
        [
          [1, -2],
          [3, 4],
          [2, 4],
        ],
      ],
      true,
    ),
  ).toBe('M2-4l4 12-2 0z');
});
