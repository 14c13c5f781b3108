import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../../geo/model.ts';
import { octant } from '../../src/geometry/octant.ts';

const QUITO: Position = [-78.51, -0.22];

test.each<[string, Position, number]>([
  ['Tulcán', [-77.72, 0.81], 1],
  ['Esmeraldas', [-79.65, 0.97], 7],
  ['Manta', [-80.73, -0.95], 6],
  ['Cuenca', [-79.0, -2.9], 4],
  ['Galápagos', [-90.97, -0.74], 6],
  ['Miami', [-80.19, 25.76], 0],
])('from Quito, %s lies in the direction that a compass shows', (_, to, direction) => {
  expect(octant(QUITO, to)).toBe(direction);
});

test('across the 180th meridian the shorter way counts', () => {
  expect(octant([179, 10], [-179, 10])).toBe(2);
  expect(octant([-179, 10], [179, 10])).toBe(6);
});

test('near the equator, the way back is the opposite direction, or one beside it where two meet', () => {
  const near = fc.tuple(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.double({ min: -5, max: 5, noNaN: true }),
  );
  fc.assert(
    fc.property(near, near, (a, b) => {
      fc.pre(Math.hypot(a[0] - b[0], a[1] - b[1]) > 0.01);
      const apart = Math.abs(octant(a, b) - octant(b, a));
      expect([3, 4, 5]).toContain(apart);
    }),
  );
});
