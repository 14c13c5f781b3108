import { expect, test } from 'vitest';
import { MAX_ZOOM } from '../../src/geometry/camera.ts';
import { isCityAt } from '../../src/ground/furniture/Furniture.tsx';
import { drawnAtlas } from '../map/atlas.ts';

const at = (zoom: number) => ({ lng: -79.9, lat: -2.2, zoom });
test('the map says that the texts give no site where it can come no nearer to a city, and nowhere else', () => {
  const [city, area] = drawnAtlas().places;
  expect([city?.precision, area?.precision]).toEqual(['city', 'area']);
  expect(isCityAt(at(MAX_ZOOM), city)).toBe(true);
  expect(isCityAt(at(MAX_ZOOM - 0.5), city)).toBe(false);
  expect(isCityAt(at(MAX_ZOOM), area)).toBe(false);
  expect(isCityAt(at(MAX_ZOOM), null)).toBe(false);
});
