import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM, sameCamera } from '../../src/geometry/camera.ts';
import { type Frame, freeSize, project } from '../../src/geometry/mercator.ts';
import {
  cameraToFind,
  cameraToSee,
  isInSight,
  panBy,
  splitCamera,
  zoomBy,
} from '../../src/ground/cameraMoves.ts';
import { cameraToPin } from '../../src/ground/cameraToPin.ts';
import { metresPerPixel, scaleLength } from '../../src/ground/furniture/Furniture.tsx';
import type { Arrangement } from '../../src/ground/pins/arrangement.ts';
import { smallAtlas } from '../view/atlas.ts';

const atlas = smallAtlas();
const frames: fc.Arbitrary<Frame> = fc.record({
  camera: fc.record({
    lng: fc.double({ min: -179, max: 179, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
  }),
  size: fc.record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 320, max: 1400 }),
  }),
  padding: fc.record({
    top: fc.constant(40),
    right: fc.constant(0),
    bottom: fc.integer({ min: 0, max: 150 }),
    left: fc.constant(0),
  }),
});

describe('opening a place', () => {
  test('always brings it into sight, and never under the sheet', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(...atlas.places), (frame, place) => {
        const camera = cameraToSee(atlas, frame, place.id);
        expect(isInSight({ ...frame, camera }, place, 30)).toBe(true);
        expect(project({ ...frame, camera }, place.point)[1]).toBeLessThan(
          frame.size.height - frame.padding.bottom,
        );
      }),
    );
  });
  test('moves nothing where the place is well in sight', () => {
    const frame: Frame = {
      camera: { lng: -79.5, lat: -1.5, zoom: 6.5 },
      size: { width: 1000, height: 800 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    expect(cameraToSee(atlas, frame, 'manta')).toBe(frame.camera);
    expect(
      cameraToSee(atlas, { ...frame, camera: { ...frame.camera, zoom: 4 } }, 'manta').zoom,
    ).toBeGreaterThan(5.5);
  });
});

describe('finding what lies beyond the edge', () => {
  test('always brings the first place into sight, whatever else is asked for', () => {
    const ids = fc.shuffledSubarray(
      atlas.places.map(({ id }) => id),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(frames, ids, (frame, places) => {
        const camera = cameraToFind(atlas, frame, places);
        expect(isInSight({ ...frame, camera }, atlas.place(places[0]!)!, 0)).toBe(true);
        expect(camera.zoom).toBeGreaterThanOrEqual(Math.min(frame.camera.zoom, 5) - 2);
      }),
    );
  });
  test('goes nearer until the pin of the first has room', () => {
    const frame: Frame = {
      camera: { lng: 20, lat: 40, zoom: 6 },
      size: { width: 1000, height: 800 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const roomFrom = (zoom: number) => (at: Frame) => {
      const size = at.camera.zoom >= zoom ? 'full' : 'hidden';
      return { items: [{ kind: 'pin', id: 'manta', size }] } as unknown as Arrangement;
    };
    const zoomWith = (zoom: number) => cameraToPin(atlas, frame, ['manta'], roomFrom(zoom)).zoom;
    expect([6, 6.2, 7.4, 9].map(zoomWith)).toEqual([6, 6.5, 7.5, 6]);
  });
  test('shows two that are near each other together', () => {
    const frame: Frame = {
      camera: { lng: 20, lat: 40, zoom: 6 },
      size: { width: 1000, height: 800 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const [a, b] = ['manta', 'quito'].map((id) => atlas.place(id)!);
    const camera = cameraToFind(atlas, frame, [a!.id, b!.id]);
    for (const place of [a!, b!]) expect(isInSight({ ...frame, camera }, place, 0)).toBe(true);
  });
});

describe('buttons', () => {
  test('stay within what the map can show', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(1 as const, -1 as const), (frame, step) => {
        const { zoom } = zoomBy(frame.camera, step);
        expect(zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
        expect(zoom).toBeLessThanOrEqual(MAX_ZOOM);
        expect(Math.abs(panBy(frame, 0, step).lat)).toBeLessThanOrEqual(85);
      }),
    );
  });
  test('a step to the right puts what was there a third of the free map nearer', () => {
    const frame: Frame = {
      camera: { lng: -79.5, lat: -1.5, zoom: 6.5 },
      size: { width: 900, height: 800 },
      padding: { top: 0, right: 0, bottom: 200, left: 0 },
    };
    const before = project(frame, [-79, -1.5]);
    const after = project({ ...frame, camera: panBy(frame, 1, 0) }, [-79, -1.5]);
    expect(before[0] - after[0]).toBeCloseTo(freeSize(frame).width / 3, 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
  });
  test('a cluster is taken apart, or says that no zoom can', () => {
    const frame: Frame = {
      camera: { lng: -80, lat: -1.5, zoom: 4 },
      size: { width: 900, height: 800 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const members = ['manta', 'salinas'].flatMap((id) => atlas.place(id) ?? []);
    const camera = splitCamera(frame, members);
    expect(camera?.zoom).toBeGreaterThan(frame.camera.zoom);
    for (const member of members) expect(isInSight({ ...frame, camera: camera! }, member, 10)).toBe(true);
    expect(splitCamera(frame, [members[0]!, { ...members[0]!, id: 'twin' }])).toBeNull();
  });
  test('a cluster of many goes nearer although some of them stay together, and lists those of one point', () => {
    const frame: Frame = {
      camera: { lng: -80, lat: -1.5, zoom: 4 },
      size: { width: 900, height: 800 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    };
    const manta = atlas.place('manta')!;
    const crowd = (spread: number) =>
      Array.from({ length: 40 }, (_, i) => ({
        ...manta,
        id: `near-${i}`,
        point: [manta.point[0] + spread * Math.floor(i / 2), manta.point[1]] as [number, number],
      }));
    for (const zoom of [4, 7, 10.5]) {
      const camera = splitCamera({ ...frame, camera: { ...frame.camera, zoom } }, crowd(0.01));
      expect(camera?.zoom).toBeGreaterThan(zoom);
    }
    expect(splitCamera(frame, crowd(0))).toBeNull();
    expect(splitCamera({ ...frame, camera: { ...frame.camera, zoom: 11 } }, crowd(0.01))).toBeNull();
  });
  test('cameras half a pixel apart are the same, two pixels are not', () => {
    const camera = { lng: -80, lat: 0, zoom: 6 };
    const pixel = 360 / (512 * 2 ** 6);
    expect(sameCamera(camera, { ...camera, lng: camera.lng + pixel / 2 })).toBe(true);
    expect(sameCamera(camera, { ...camera, lng: camera.lng + 2 * pixel })).toBe(false);
  });
});

test('the scale bar is a round length that fits its place', () => {
  fc.assert(
    fc.property(frames, ({ camera }) => {
      const metres = scaleLength(camera);
      expect(metres / metresPerPixel(camera)).toBeLessThanOrEqual(110);
      expect(metres / metresPerPixel(camera)).toBeGreaterThan(110 / 2.6);
      expect(String(metres)).toMatch(/^[125]0*$/);
    }),
  );
});
