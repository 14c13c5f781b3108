import { statSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { printAreas, readyAreas } from '../../geo/area.ts';
import { SEAS } from '../../geo/basemap/seas.ts';
import { isValidArea } from '../../geo/check/areas-valid.ts';
import { AreaFeature, Areas } from '../../geo/model.ts';
import { boundsOf } from '../../geo/publish/areas.ts';
import { thin } from '../../geo/thin.ts';
import { present } from './editions.ts';

vi.setConfig({ testTimeout: 120_000 });

const one = (name: string) => {
  const found = readyAreas([name]);
  if (typeof found === 'string') throw new Error(found);
  return AreaFeature.parse(present(found[0]));
};
const points = ({ geometry }: AreaFeature) =>
  geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).length;

describe('a ready area', () => {
  test.each([
    ['FJ', 'fiji', 'Fiji', [178, -17.8]],
    ['NO', 'norway', 'Norway', [10, 61]],
    ['EC', 'ecuador', 'Ecuador', [-78.5, -1.5]],
    ['EC/manabi', 'manabi', 'Manabí', [-80.2, -0.8]],
    ['Manabí', 'manabi-ec', 'Manabí, EC', [-80.2, -0.8]],
    ['JP/Okinawa', 'okinawa', 'Okinawa', [128, 26.55]],
    ['black sea', 'black-sea', 'Black Sea', [34, 43]],
  ])('%s holds the laws of areas, lies where it should and says whose it is', (name, id, title, inside) => {
    const area = one(name);
    expect([area.id, area.properties.name]).toEqual([id, title]);
    expect(isValidArea(area)).toBe(true);
    expect(booleanPointInPolygon(inside, area.geometry)).toBe(true);
    expect(points(area)).toBeLessThanOrEqual(2500);
    expect(area.properties.basis).toMatch(/Natural Earth 4\.1, public domain/);
  });
  test('of Fiji has a box across the 180th meridian', () => {
    const [west, , east] = boundsOf(one('FJ'));
    expect(west).toBeGreaterThan(174);
    expect(east).toBeLessThan(-177);
  });
  test.each(SEAS.map(({ n }) => n))('%s is a sea that can be drawn', (name) =>
    expect(isValidArea(one(name))).toBe(true),
  );
  test('that follows the basemap’s own coast names its licence', () =>
    expect(one('EC/Guayas').properties.basis).toContain('LGPL-3.0-or-later'));
  test('is printed as an areas.geojson', () => {
    const areas = readyAreas(['FJ', 'Black Sea']);
    expect(Areas.parse(JSON.parse(printAreas(areas as AreaFeature[]))).features).toHaveLength(2);
  });
  test.each([
    ['Atlantis', /^no area Atlantis: give/],
    ['XX', /^no area XX/],
    ['Amazonas', /^Amazonas is several areas: PE\/Amazonas, CO\/Amazonas, BR\/Amazonas, VE\/Amazonas$/],
  ])('%s is refused in one line', (name, line) => expect(readyAreas([name])).toMatch(line));
  test('comes from a file of at most 6 MB', () =>
    expect(statSync('geo/basemap/areas.topojson').size).toBeLessThan(6_000_000));
});

test('a thinned ring is closed and never crosses itself', () => {
  // a star around a centre is simple whatever its radii
  const radii = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 6, maxLength: 60 });
  fc.assert(
    fc.property(radii, fc.double({ min: 0.0001, max: 0.5, noNaN: true }), (lengths, least) => {
      const ring = lengths.map((r, i) => {
        const angle = (2 * Math.PI * i) / lengths.length;
        return [r * Math.cos(angle), r * Math.sin(angle)];
      });
      const closed = [...ring, ...ring.slice(0, 1)];
      const thinner = thin(closed, least);
      expect(thinner.at(-1)).toEqual(thinner[0]);
      expect(thinner.length).toBeGreaterThanOrEqual(4);
      const area = {
        type: 'Feature',
        id: 'x',
        geometry: { type: 'Polygon', coordinates: [thinner] },
        properties: { name: 'x', basis: 'x' },
      };
      expect(isValidArea(area as unknown as AreaFeature)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
