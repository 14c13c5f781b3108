import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceFeature, Position } from '../../geo/model.ts';
import { nearestPlaces } from '../../geo/publish/near.ts';
import { present, read, tiny } from './editions.ts';

const { places, sources } = read(tiny);
const near = nearestPlaces(places, sources);
const place = (id: string): PlaceFeature =>
  present(
    places.find((one) => one.id === id),
    id,
  );

/** great circle by the haversine, independent of turf, on its earth */
function km([x, y]: Position, [u, v]: Position): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((v - y) * rad) / 2) ** 2 +
    Math.cos(y * rad) * Math.cos(v * rad) * Math.sin(((u - x) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, a)));
}

describe('the nearest places', () => {
  test('are three others, nearest first, in whole km', () => {
    expect(near.get('genoa')).toEqual([
      { place: 'lanterna', km: 2 },
      { place: 'portofino-rocks', km: 26 },
      { place: 'a-coruna', km: 1391 },
    ]);
  });

  test('are points with a pin, of points with a pin', () => {
    const pinned = new Set(
      sources.flatMap(({ excerpts }) =>
        excerpts.flatMap(({ mentions }) =>
          mentions.flatMap((one) => (one.kind === 'scene' ? one.place : [])),
        ),
      ),
    );
    const named = [...near].flatMap(([id, list]) => [id, ...list.map((one) => one.place)]);
    expect(named.length).toBeGreaterThan(8);
    for (const id of named) {
      expect(place(id).properties.precision).not.toBe('area');
      expect(pinned.has(id)).toBe(true);
    }
  });

  test('are as far as the haversine says, wherever they lie', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    const [first, second] = [...near.keys()].map(place);
    if (!first || !second) throw new Error('the small edition has two places with pins');
    fc.assert(
      fc.property(position, position, (a, b) => {
        const at = (one: PlaceFeature, coordinates: [number, number]) => ({
          ...one,
          geometry: { type: 'Point' as const, coordinates },
        });
        const found = nearestPlaces([at(first, a), at(second, b)], sources).get(first.id);
        expect(found).toHaveLength(1);
        expect(Math.abs(present(found?.[0]).km - km(a, b))).toBeLessThanOrEqual(0.51);
      }),
      // two ends of one diameter
      {
        examples: [
          [
            [-179.99999245967533, -84.99999999999986],
            [0, 84.99999999999979],
          ],
        ],
      },
    );
  });
});
