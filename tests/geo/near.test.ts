import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceFeature, Position, Source } from '../../geo/model.ts';
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

/** a source that puts places on the map */
function pinning(these: readonly PlaceFeature[]): Source[] {
  const source = present(sources[0]);
  const mentions = these.map(({ id }) => ({
    kind: 'scene' as const,
    place: id,
    layer: 'x',
    start: 0,
    end: 1,
  }));
  return [{ ...source, excerpts: [{ ...present(source.excerpts[0]), mentions }] }];
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

  test('are those that a comparison with all others finds, also where thousands stand close or at one point', () => {
    const hash = (i: number) => Math.imul(i + 1, 0x9e3779b1) >>> 0;
    const around = (half: number) => (i: number) => [
      -3.7 + ((hash(i) % 1000) / 1000 - 0.5) * 2 * half,
      40.4 + ((hash(i + 7) % 1000) / 1000 - 0.5) * half,
    ];
    const layouts = [around(170), around(0.1), around(0), (i: number) => [i % 2 ? 180 : -180, (i % 9) - 4]];
    for (const layout of layouts) {
      const many = Array.from({ length: 300 }, (_, i) => ({
        ...place('genoa'),
        id: `p${hash(i)}`,
        geometry: { type: 'Point' as const, coordinates: layout(i) as Position },
      }));
      const found = nearestPlaces(many, pinning(many));
      for (const here of many.slice(0, 30)) {
        const pair = (there: PlaceFeature) =>
          nearestPlaces([here, there], pinning([here, there])).get(here.id) ?? [];
        const all = many.filter(({ id }) => id !== here.id).flatMap(pair);
        const nearest = all.sort((a, b) => a.km - b.km || (a.place < b.place ? -1 : 1)).slice(0, 3);
        expect(found.get(here.id)).toEqual(nearest);
      }
    }
  });
});
