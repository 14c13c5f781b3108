import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '../../src/geometry/mercator.ts';
import { createCamera } from '../../src/ground/camera.ts';
import { isInSight } from '../../src/ground/cameraMoves.ts';
import type { SheetStop } from '../../src/layout/sheet.ts';
import { WINDOW_CLASSES } from '../../src/layout/windows.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { firstView, toCamera, toPlace, toSource, withExcerpt } from '../../src/view/changes.ts';
import { createSignal } from '../../src/view/signal.ts';
import type { Go } from '../../src/view/store.ts';
import type { View } from '../../src/view/view.ts';
import { smallAtlas } from '../view/atlas.ts';

const atlas = smallAtlas();
const SIZE = { width: 1032, height: 784 };
const AWAY = { lng: -60, lat: 10, zoom: 7 };

/** a camera over a store that only holds its view, in a window of a class */
function setUp(start: View = firstView(atlas, 'en'), cls = 'wide') {
  const { query } = WINDOW_CLASSES.find(({ id }) => id === cls)!;
  vi.stubGlobal('matchMedia', (asked: string) => ({
    matches: asked === query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const view = createSignal(start);
  const sheetStop = createSignal<SheetStop>('half');
  const paused = vi.fn();
  const go: Go = (change) => view.set(typeof change === 'function' ? change(view.get()) : change);
  const store = { getView: view.get, subscribe: view.subscribe, go };
  const camera = createCamera({ atlas, store, sheetStop, onPause: paused });
  const measured = () => {
    camera.measure(cls === 'phone' ? { width: 390, height: 844 } : SIZE);
    return camera.asked.get()!;
  };
  return { camera, go, view, sheetStop, paused, measured };
}
/** the view that an address of another window opens */
const opened = (to: View): View => parseAddress(atlas, formatAddress(atlas, to, '/'), '/');

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('what is asked, shown and at rest', () => {
  test('is nothing until the stage is measured, then the page’s own frame', () => {
    const { camera, measured, view } = setUp();
    expect([camera.asked.get(), camera.shown.get(), camera.rest.get()]).toEqual([null, null, null]);
    expect(camera.inSight(toPlace(view.get(), 'manta')).camera).toBeNull();
    const asked = measured();
    expect(asked.size).toEqual(SIZE);
    expect(camera.shown.get()).toBe(asked);
    expect(camera.rest.get()).toBe(asked);
  });
  test('stays one object while no number changes, and tells of every change once', () => {
    const { camera, measured, go, view } = setUp();
    const asked = measured();
    const heard = vi.fn();
    camera.asked.subscribe(heard);
    go({ ...view.get(), query: 'pier' });
    expect(camera.asked.get()).toBe(asked);
    expect(heard).not.toHaveBeenCalled();
    go(toCamera(view.get(), AWAY));
    expect(camera.asked.get()?.camera).toEqual(AWAY);
    expect(heard).toHaveBeenCalledTimes(1);
  });
  test('never has a size without area, from the stage or from the map', () => {
    const { camera, measured } = setUp();
    const asked = measured();
    const frames: Frame[] = [
      { ...asked, size: { width: 0, height: 0 } },
      { ...asked, size: { width: 0, height: 784 } },
      { ...asked, size: { width: 1032, height: 0 } },
    ];
    for (const frame of frames)
      for (const moving of [true, false]) {
        camera.measure(frame.size);
        camera.drew(frame, moving);
        expect(camera.asked.get()).toBe(asked);
        expect(camera.shown.get()).toBe(asked);
        expect(camera.rest.get()).toBe(asked);
      }
  });
  test('is the map’s while there is one, and what is asked again when it is gone', () => {
    const { camera, measured, go, view } = setUp();
    const asked = measured();
    const flying = { ...asked, camera: AWAY };
    camera.drew(asked, false);
    camera.drew(flying, true);
    expect(camera.shown.get()).toBe(flying);
    expect(camera.rest.get()).toBe(asked);
    camera.drew({ ...flying }, false);
    expect(camera.rest.get()).toBe(flying);
    camera.leave();
    expect(camera.shown.get()).toBe(asked);
    go(toPlace(view.get(), 'manta'));
    expect(camera.rest.get()).toBe(camera.asked.get());
  });
  test('is a camera that the map can show, whatever a view holds', () => {
    const { camera, measured, go, view } = setUp();
    const { camera: own } = measured();
    go(toCamera(view.get(), { lng: Number.NaN, lat: 0, zoom: 5 }));
    expect(camera.asked.get()?.camera).toEqual(own);
  });
});

describe('a link', () => {
  test('leads to the same camera by its click and by its address', () => {
    for (const cls of ['wide', 'phone'])
      for (const start of [null, AWAY, { lng: -79.5, lat: -1.5, zoom: 6.5 }])
        for (const { id } of atlas.places) {
          const { camera, measured, go, view } = setUp(toCamera(firstView(atlas, 'en'), start), cls);
          measured();
          const to = camera.inSight(toPlace(view.get(), id));
          go(to);
          const clicked = camera.asked.get()!;
          const other = setUp(opened(to), cls);
          expect(other.measured().camera, `${cls} ${id}`).toEqual(clicked.camera);
          expect(isInSight(clicked, atlas.place(id)!, 30)).toBe(true);
        }
  });
  test('to a passage leads where the map follows its reading, by click and by address', () => {
    const { camera, measured, go, view } = setUp(toCamera(firstView(atlas, 'en'), AWAY));
    measured();
    for (const { id, source } of atlas.excerpts) {
      const to = camera.inSight(toSource(view.get(), source, id));
      const other = setUp(opened(to));
      go(to);
      expect(other.measured().camera, id).toEqual(camera.asked.get()!.camera);
    }
  });
  test('names no camera where the page has it by itself', () => {
    const { camera, measured, view } = setUp(toCamera(firstView(atlas, 'en'), AWAY));
    measured();
    const own = camera.defaultCamera(toPlace(view.get(), 'manta'))!;
    const { camera: there, measured: measure, view: now } = setUp(toCamera(firstView(atlas, 'en'), own));
    measure();
    expect(there.inSight(toPlace(now.get(), 'manta')).camera).toBeNull();
  });
  test('from under the lowest sheet leads to where the raised sheet leaves the place in sight', () => {
    const { camera, measured, sheetStop, go, view } = setUp(firstView(atlas, 'en'), 'phone');
    measured();
    sheetStop.set('peek');
    for (const place of atlas.places) {
      const to = camera.inSight(toPlace(view.get(), place.id));
      go(to);
      sheetStop.set('half');
      expect(isInSight(camera.asked.get()!, place, 30), place.id).toBe(true);
      sheetStop.set('peek');
    }
  });
});

describe('the reader’s hand', () => {
  test('brings the view to where the map comes to rest, and to no camera on the page’s own', () => {
    const { camera, measured, view } = setUp();
    const asked = measured();
    camera.cameToRest(AWAY);
    expect(view.get().camera).toEqual(AWAY);
    camera.cameToRest(asked.camera);
    expect(view.get().camera).toBeNull();
  });
  test('ends the map’s run where it is when the reader turns elsewhere, and no run of our own', () => {
    const { camera, measured, view } = setUp();
    const asked = measured();
    camera.drew(asked, false);
    camera.drew({ ...asked, camera: AWAY }, true);
    camera.halt();
    expect(view.get().camera).toBeNull();
    camera.letGo();
    camera.halt();
    expect(view.get().camera).toEqual(AWAY);
  });
  test('stops the following of a reading, once, until it is asked for again', () => {
    const excerpts = atlas.excerpts.filter(({ source }) => source === atlas.excerpts[0]!.source);
    const [first, second] = [excerpts[0]!, excerpts.at(-1)!];
    const { camera, measured, go, view, paused } = setUp(
      toSource(firstView(atlas, 'en'), first.source, first.id),
    );
    measured();
    expect(camera.following.get()).toBe(true);
    camera.letGo();
    camera.cameToRest(AWAY);
    expect(camera.following.get()).toBe(false);
    expect(paused).toHaveBeenCalledTimes(1);
    go(camera.inSight(withExcerpt(view.get(), second.id)));
    expect(camera.asked.get()?.camera).toEqual(AWAY);
    camera.follow();
    expect(camera.following.get()).toBe(true);
    expect(camera.asked.get()?.camera).not.toEqual(AWAY);
  });
  test('cannot put an open place under a sheet that comes to another stop', () => {
    const { camera, measured, go, view, sheetStop } = setUp(firstView(atlas, 'en'), 'phone');
    measured();
    go(camera.inSight(toPlace(view.get(), 'manta')));
    for (const next of ['full', 'peek', 'half'] as const) {
      sheetStop.set(next);
      camera.keepInSight();
      expect(isInSight(camera.asked.get()!, atlas.place('manta')!, 25), next).toBe(true);
    }
  });
});
