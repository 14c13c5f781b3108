import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeLine } from '../../geo/basemap/encodeLine.ts';
import { toWorld } from '../../src/geometry/mercator.ts';
import { baseFor } from '../../src/ground/locator/base.ts';
import { DETAIL_ZOOM, decodeLine, type Ring } from '../../src/ground/locator/baseData.ts';

/** whether the rings, filled by the even-odd rule, cover a place */
function covers(rings: readonly Ring[], place: [lng: number, lat: number]): boolean {
  const [x, y] = toWorld(place);
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}
const world = baseFor(3);
const region = baseFor(6.2);

describe('base.json', () => {
  test('is small', () =>
    expect(gzipSync(readFileSync('src/ground/locator/base.json'), { level: 9 }).length).toBeLessThan(40_000));
  test('has two levels', () => {
    expect(baseFor(DETAIL_ZOOM)).toBe(region);
    expect(baseFor(DETAIL_ZOOM - 0.01)).toBe(world);
    expect(region.land.flat().length).toBeGreaterThan(world.land.flat().length);
    expect(region.provinces.length).toBeGreaterThan(50);
  });
  test.each([
    ['world', world],
    ['region', region],
  ] as const)('%s stays within the square world', (_, base) => {
    const { land, lakes, focus, borders, provinces } = base;
    const points = [land, lakes, focus, borders, provinces].flat(2);
    expect(points.every(([x, y]) => x > -0.05 && x < 1.05 && y >= 0 && y <= 1)).toBe(true);
  });
  test.each<[string, [number, number], land: boolean, focus: boolean]>([
    ['Quito', [-78.52, -0.22], true, true],
    ['Guayaquil, on the west bank', [-79.8862, -2.1962], true, true],
    ['Durán, on the east bank', [-79.831, -2.171], true, true],
    ['Manta', [-80.7209, -0.957], true, true],
    ['Isla Isabela', [-91.1, -0.8], true, true],
    ['Isla Puná', [-80.2, -2.93], true, true],
    ['Nueva Loja', [-76.88, 0.09], true, true],
    ['Tumbes', [-80.46, -3.57], true, false],
    ['Pasto', [-77.28, 1.21], true, false],
    ['Iquitos', [-73.25, -3.75], true, false],
    ['Bogotá', [-74.07, 4.71], true, false],
    ['Camagüey', [-77.9, 21.4], true, false],
    ['Madrid', [-3.7, 40.4], true, false],
    ['the Gulf of Guayaquil', [-80.6, -3.05], false, false],
    ['the Pacific', [-85, -2], false, false],
    ['the Caribbean', [-75.5, 14], false, false],
  ])('puts %s where it is', (_, place, land, focus) => {
    expect(covers(region.land, place)).toBe(land);
    expect(covers(region.focus, place)).toBe(focus);
  });
  test('the world has its continents', () => {
    for (const place of [
      [-60, -10],
      [20, 5],
      [100, 40],
      [135, -25],
      [-100, 40],
      [10, 48],
    ] as [number, number][])
      expect(covers(world.land, place)).toBe(true);
    for (const place of [
      [-30, 0],
      [-150, 0],
      [80, -20],
      [-79.9, -7],
      [50, 42],
    ] as [number, number][])
      expect(covers(world.land, place)).toBe(false);
  });
});

const point = fc.tuple(
  fc.integer({ min: -200_000, max: 200_000 }),
  fc.integer({ min: -200_000, max: 200_000 }),
);
test('a line is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(point), point, fc.constantFrom(1, 16), (points, pen, stride) => {
      const line = points.map(([x, y]) => [x * stride, y * stride] as const);
      const text = encodeLine(line, pen, stride);
      expect(text).not.toMatch(/["\\ ]/);
      expect(decodeLine(text, pen, stride)).toEqual(line);
    }),
  );
});
