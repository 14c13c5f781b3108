import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_ZOOM,
  MIN_ZOOM,
  moveBetween,
  possible,
  possiblePadding,
  sameCamera,
} from '../../src/geometry/camera.ts';
import { roundCamera } from '../../src/view/address.ts';

const camera = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
});
const home = { lng: -78.75, lat: -1.62, zoom: 6.12 };

describe('sameCamera', () => {
  test('a camera and what an address holds of it are the same', () =>
    fc.assert(
      fc.property(
        camera,
        (one) => !!sameCamera(one, roundCamera(one)) && !!sameCamera(roundCamera(one), one),
      ),
    ));
  test('two cameras three pixels apart are not', () => {
    const degrees = (3 * 360) / (512 * 2 ** home.zoom);
    expect(!sameCamera(home, { ...home, lng: home.lng + degrees })).toBe(true);
    expect(!sameCamera(home, { ...home, lat: home.lat + degrees })).toBe(true);
    expect(!sameCamera(home, { ...home, zoom: home.zoom + 0.01 })).toBe(true);
  });
  test('the same place on another turn of the world is the same', () =>
    expect(!sameCamera(home, { ...home, lng: home.lng + 360 })).toBe(false));
});

describe('possible', () => {
  test('any finite camera becomes one the map can show', () =>
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (lng, lat, zoom) => {
          const one = possible({ lng, lat, zoom })!;
          expect(Math.abs(one.lng)).toBeLessThanOrEqual(180);
          expect(Math.abs(one.lat)).toBeLessThanOrEqual(85);
          expect(one.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
          expect(one.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        },
      ),
    ));
  test('a good camera stays as it is', () =>
    fc.assert(fc.property(camera, (one) => !!sameCamera(possible(one)!, one))));
  test('no camera comes of NaN or infinity', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      for (const key of ['lng', 'lat', 'zoom'] as const) expect(possible({ ...home, [key]: bad })).toBeNull();
  });
});

test('padding always leaves some of the map, and is what MapLibre takes', () =>
  fc.assert(
    fc.property(
      fc.array(fc.double(), { minLength: 4, maxLength: 4 }),
      fc.nat(4000),
      fc.nat(4000),
      (sides, width, height) => {
        const [top, right, bottom, left] = sides as [number, number, number, number];
        const given = possiblePadding({ top, right, bottom, left }, { width, height });
        for (const side of Object.values(given)) expect(side).toBeGreaterThanOrEqual(0);
        expect(given.left + given.right).toBeLessThanOrEqual(width * 0.96);
        expect(given.top + given.bottom).toBeLessThanOrEqual(height * 0.96);
      },
    ),
  ));
test('padding with room stays as it is', () => {
  const padding = { top: 40, right: 0, bottom: 438, left: 0 };
  expect(possiblePadding(padding, { width: 390, height: 844 })).toEqual(padding);
});

describe('moveBetween', () => {
  const size = { width: 1000, height: 800 };
  test('slides to a neighbour, flies far or deep, and cuts what no animation can show', () => {
    expect(moveBetween(home, { ...home, lng: -80 }, size).how).toBe('ease');
    expect(moveBetween(home, { ...home, lng: -60 }, size).how).toBe('fly');
    expect(moveBetween(home, { ...home, zoom: 10 }, size).how).toBe('fly');
    expect(moveBetween({ ...home, zoom: 9 }, { lng: 5, lat: 52, zoom: 9 }, size).how).toBe('jump');
  });
  test('never takes longer than 900 ms', () =>
    fc.assert(fc.property(camera, camera, (from, to) => moveBetween(from, to, size).duration <= 900)));
});
