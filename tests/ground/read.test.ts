import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../src/geometry/mercator.ts';
import { cameraToRead, isInSight } from '../../src/ground/cameraMoves.ts';
import { smallAtlas } from '../view/atlas.ts';

const atlas = smallAtlas();
const frame = (camera: Frame['camera'], sheet = 0): Frame => ({
  camera,
  size: sheet ? { width: 390, height: 844 } : { width: 1032, height: 900 },
  padding: { top: sheet ? 40 : 0, right: 0, bottom: sheet, left: 0 },
});
const home = { lng: -78.75, lat: -1.62, zoom: 6.12 };

describe('the camera that follows a reading', () => {
  test('stays where it is while the places are in sight, and where there are none', () => {
    expect(cameraToRead(atlas, frame(home), ['manta', 'quito', 'loja'])).toBe(home);
    expect(cameraToRead(atlas, frame(home), [])).toBe(home);
    expect(cameraToRead(atlas, frame(home), ['nowhere'])).toBe(home);
  });
  test('moves beside a place without zooming where that is enough', () => {
    const away = { lng: -70, lat: 4, zoom: 6.5 };
    expect(cameraToRead(atlas, frame(away), ['manta'])).toMatchObject({
      zoom: 6.5,
      lng: expect.closeTo(-80.72, 2),
    });
  });
  test('comes nearer from afar', () => {
    expect(cameraToRead(atlas, frame({ ...home, zoom: 2 }), ['manta']).zoom).toBeGreaterThan(5);
  });
  test('shows every place, wherever it comes from, over any sheet, and then rests', () => {
    fc.assert(
      fc.property(
        fc.record({
          lng: fc.double({ min: -180, max: 180, noNaN: true }),
          lat: fc.double({ min: -70, max: 70, noNaN: true }),
          zoom: fc.double({ min: 1.5, max: 10.5, noNaN: true }),
        }),
        fc.subarray(
          atlas.places.map(({ id }) => id),
          { minLength: 1 },
        ),
        fc.constantFrom(0, 148, 438, 696),
        (camera, ids, sheet) => {
          const to = cameraToRead(atlas, frame(camera, sheet), ids);
          for (const id of ids) expect(isInSight(frame(to, sheet), atlas.place(id)!, 10)).toBe(true);
          expect(cameraToRead(atlas, frame(to, sheet), ids)).toEqual(to);
        },
      ),
      { numRuns: 500 },
    );
  });
});
