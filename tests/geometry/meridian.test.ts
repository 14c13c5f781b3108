import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../geo/model.ts';
import { cameraForBounds } from '../../src/geometry/camera.ts';
import { offset } from '../../src/geometry/mercator.ts';
import { boundsOfPoints, withoutCuts } from '../../src/geometry/meridian.ts';

const free = { width: 800, height: 600 };

describe('a box across the 180th meridian', () => {
  test('is shown, and not the rest of the world', () => {
    const fiji = cameraForBounds([176.9, -20.7, -178.2, -12.5], free);
    expect(fiji.zoom).toBeGreaterThan(5);
    for (const lng of [176.9, 180, -180, -178.2])
      expect(Math.abs(offset(fiji, [lng, -16])[0])).toBeLessThan(free.width / 2);
    const west = cameraForBounds([176, -20, -170, -12], free);
    expect(west.lng).toBeCloseTo(-177, 9);
  });
  test('is the smallest around points on both sides', () => {
    expect(
      boundsOfPoints([
        [179, 1],
        [-179, -2],
        [178, 0],
      ]),
    ).toEqual([178, -2, -179, 1]);
    expect(
      boundsOfPoints([
        [-80, 1],
        [-78, -2],
      ]),
    ).toEqual([-80, -2, -78, 1]);
    expect(boundsOfPoints([[12, 3]])).toEqual([12, 3, 12, 3]);
  });
  test('shows every point it was made around', () => {
    const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
        const [west, , east] = boundsOfPoints(points as Position[]);
        const width = (((east - west) % 360) + 360) % 360;
        for (const [lng] of points)
          expect(((((lng - west) % 360) + 360) % 360) % 360).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a camera near a pole', () => {
  test('is one that the map can show', () =>
    expect(cameraForBounds([0, 86, 20, 90], free).lat).toBeLessThanOrEqual(85));
});

describe('an outline cut at the 180th meridian', () => {
  test('has no edge along it', () => {
    const ring: Position[] = [
      [178, -18],
      [180, -18],
      [180, -16],
      [178, -16],
      [178, -18],
    ];
    expect(withoutCuts(ring)).toEqual([
      [
        [180, -16],
        [178, -16],
        [178, -18],
        [180, -18],
      ],
    ]);
  });
  test('nor along a pole', () => {
    const ring: Position[] = [
      [-180, -70],
      [-180, -90],
      [180, -90],
      [180, -70],
      [0, -65],
      [-180, -70],
    ];
    expect(withoutCuts(ring)).toEqual([
      [
        [180, -70],
        [0, -65],
        [-180, -70],
      ],
    ]);
  });
  test('comes back as it is where nothing is cut', () => {
    const ring: Position[] = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 1],
    ];
    expect(withoutCuts(ring)[0]).toBe(ring);
  });
});
