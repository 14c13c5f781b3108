import { describe, expect, test } from 'vitest';
import { withEdges } from '../../src/map/areas.ts';

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
    const islands = { type: 'MultiPolygon', coordinates: [[ring(0, 0, 10), ring(2, 2, 1)], [ring(20, 0, 5)], [ring(30, 0, 1)]] };
    const { features } = withEdges(file(area(islands, { place: 'guayas' })));
    expect(features.map(({ properties }) => properties)).toEqual([{ place: 'guayas' }, { place: 'guayas', edge: true }]);
    expect(features[1]!.geometry).toEqual({ type: 'MultiLineString', coordinates: [ring(0, 0, 10), ring(20, 0, 5)] });
  });
  test('hands no property on but the place', () => {
    const { features } = withEdges(file(area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, { place: 'x', constructor: 1, $name: 'y' })));
    for (const { properties } of features) expect(Object.keys(properties!).filter((key) => key !== 'edge')).toEqual(['place']);
  });
  test('loses what is no area of a place', () => {
    const good = area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, { place: 'x' });
    const bad = [
      area(null, { place: 'y' }),
      area({ type: 'Point', coordinates: [0, 0] }, { place: 'y' }),
      area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, null),
      area({ type: 'Polygon', coordinates: [ring(0, 0, 1)] }, { place: 3 }),
    ];
    expect(withEdges(file(...bad, good)).features).toHaveLength(2);
  });
  test.each([null, 'text', [], {}, { features: {} }])('is refused when it is %j', (given) =>
    expect(() => withEdges(given)).toThrow('no FeatureCollection'),
  );
});
