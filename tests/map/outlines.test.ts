import { afterEach, describe, expect, test, vi } from 'vitest';
import { readPublished } from '../../src/atlas/published.ts';
import { createOutlines, outlinesIn } from '../../src/ground/maplibre/outlines.ts';

const ring = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const area = (geometry: unknown, properties: unknown) => ({ type: 'Feature', geometry, properties });
const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('the areas file', () => {
  test('gets an outline for each area, without islets', () => {
    const islands = {
      type: 'MultiPolygon',
      coordinates: [[ring(0, 0, 10), ring(2, 2, 1)], [ring(20, 0, 5)], [ring(30, 0, 1)]],
    };
    const { features } = outlinesIn(file(area(islands, { place: 'guayas' })));
    expect(features.map(({ properties }) => properties)).toEqual([
      { place: 'guayas' },
      { place: 'guayas', edge: true },
    ]);
    expect(features[1]!.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [ring(0, 0, 10), ring(20, 0, 5)],
    });
  });
  test('hands no property on but the place', () => {
    const { features } = outlinesIn(
      file(
        area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, { place: 'x', constructor: 1, $name: 'y' }),
      ),
    );
    for (const { properties } of features)
      expect(Object.keys(properties!).filter((key) => key !== 'edge')).toEqual(['place']);
  });
  test('loses what is no area of a place', () => {
    const good = area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, { place: 'x' });
    const bad = [
      area(null, { place: 'y' }),
      area({ type: 'Point', coordinates: [0, 0] }, { place: 'y' }),
      area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, null),
      area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, { place: 3 }),
    ];
    expect(outlinesIn(file(...bad, good)).features).toHaveLength(2);
  });
  test.each([null, 'text', [], {}, { features: {} }])('is refused when it is %j', (given) =>
    expect(() => outlinesIn(given)).toThrow('no FeatureCollection'),
  );
});

describe('reading', () => {
  afterEach(() => vi.unstubAllGlobals());
  const good = JSON.stringify(file(area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, { place: 'x' })));
  /** a host that gives one answer; its requests */
  const host = (answer: string | null) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      if (address.includes('manifest.json')) return Response.json({ stamp: 'now', files: [] });
      return answer === null ? new Response('gone', { status: 404 }) : new Response(answer);
    });
    return asked;
  };
  const areasAt = (root: string) => async () => (await readPublished(root, 'areas.geojson', '')).json;
  test('asks once', async () => {
    const asked = host(good);
    const read = createOutlines(areasAt('/once/'));
    const [first, second] = await Promise.all([read(), read()]);
    expect(second).toBe(first);
    expect(first).toMatchObject({ missing: false, collection: { features: { length: 2 } } });
    expect(await read()).toBe(first);
    expect(asked).toEqual(['/once/data/manifest.json', '/once/data/areas.geojson']);
  });
  test.each([
    ['missing', null],
    ['a page', '<!doctype html>'],
    ['cut short', good.slice(0, -9)],
    ['something else', '{"type":"Feature"}'],
  ])('does without a file that is %s, and asks again', async (address, answer) => {
    host(answer);
    const read = createOutlines(areasAt(`/${address}/`));
    expect(await read()).toMatchObject({ missing: true, collection: { features: [] } });
    host(good);
    expect((await read()).missing).toBe(false);
  });
});
