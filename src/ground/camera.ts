/**
 * The one owner of the camera: where a page looks, what is asked of the map, what it shows, and where it is at rest.
 * Everything is derived from the view, the window and the map's own reports; nothing has to be kept equal by hand.
 */
import { cameraForBounds, clampZoom, possible, possiblePadding, sameCamera } from '../geometry/camera.ts';
import { type Camera, type Frame, type Padding, type Size, sameFrame } from '../geometry/mercator.ts';
import type { SheetStop } from '../layout/sheet.ts';
import { classFor, paddingOf, type WindowClass } from '../layout/windows.ts';
import { subscribeClass, windowClass } from '../ui/window.ts';
import { roundCamera } from '../view/address.ts';
import { toCamera, whileOn } from '../view/changes.ts';
import { placesNow } from '../view/reading.ts';
import { layoutOf } from '../view/shown.ts';
import { createSignal, derive, type Readable, type Signal } from '../view/signal.ts';
import { openPlace, openSource, type Site } from '../view/site.ts';
import type { Store } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { cameraToRead, cameraToSee, isInSight } from './cameraMoves.ts';

const CITY_ZOOM = 7.5;
/** CSS px around points within which a plate that stands for one of them shows whole */
const PLATE: Size = { width: 60, height: 60 };

/** the camera of the view's page in a window of the class, whatever the view's own camera */
export function pageCamera(atlas: Site, view: View, usual: WindowClass): Camera {
  const cls = classFor(layoutOf(atlas, view), usual);
  const { home } = atlas.edition;
  // made for the usual panel: a wider one leaves less of the map
  const homeZoom = clampZoom(home.zoom + cls.step - Math.log2(usual.free.width / cls.free.width));
  const open = openPlace(atlas, view);
  const places = atlas.page(view.page.kind)?.camera(atlas, view.page.id) ?? [];
  const [place] = places;
  // the edition's own country may have islands far out; its first page knows how to show it
  const whole =
    place !== undefined &&
    place.id !== open &&
    places.length === 1 &&
    place.kind === 'country' &&
    place.country === atlas.edition.focus;
  if (!place || whole) return { lng: home.lng, lat: home.lat, zoom: homeZoom };
  if (places.length > 1) {
    const [lngs, lats] = ([0, 1] as const).map((i) => places.map(({ point }) => point[i])) as [
      number[],
      number[],
    ];
    const free = { width: cls.free.width - PLATE.width, height: cls.free.height - PLATE.height };
    return cameraForBounds(
      [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
      free,
      homeZoom,
    );
  }
  if (place.bounds) return cameraForBounds(place.bounds, cls.free);
  return { lng: place.point[0], lat: place.point[1], zoom: clampZoom(CITY_ZOOM + cls.step / 2) };
}

/** CSS px from the edge within which an open place is brought back when the sheet moves */
const COVERED = 30;

export interface MapCamera {
  /** the frame that the view asks for; null until the stage is measured */
  asked: Readable<Frame | null>;
  /** the frame on screen, many times a second while the map moves; without a map, what is asked */
  shown: Readable<Frame | null>;
  /** the frame in which the map last stood still; without a map, what is asked */
  rest: Readable<Frame | null>;
  /** whether the map follows the reading of the open source: until the reader moves it */
  following: Readable<boolean>;
  /** the camera of a view's page, whatever the view's own; null until the stage is measured */
  own(view: View): Camera | null;
  /**
   * The view with the camera that brings its place or its passage into sight, moved from what is asked no more than
   * needed. A camera that the page has by itself is left out. Other pages, and views before the stage is measured, stay.
   */
  inSight(to: View): View;
  /** the stage has this size, in CSS px; a size without area is not taken */
  measure(size: Size): void;
  /** the map drew a frame; one without area is not taken */
  drew(frame: Frame, moving: boolean): void;
  /** there is no map any more: what is asked is what is shown */
  leave(): void;
  /** the reader moved the map to this camera; null for the page's own */
  moveTo(camera: Camera | null): void;
  /** the map came to rest by the reader's hand */
  settle(camera: Camera): void;
  /** the reader's hand is on the map: from here on it is where the reader puts it */
  letGo(): void;
  /** The reader turns to something else while the map still runs on from the hand: it counts as at rest where it is. */
  halt(): void;
  /** the map follows the reading again */
  follow(): void;
  /** the sheet came to another stop: what is read about stays in sight */
  keepInSight(): void;
}

interface Given {
  atlas: Site;
  store: Pick<Store, 'getView' | 'subscribe' | 'go'>;
  /** stop of the phone's sheet */
  sheetStop: Signal<SheetStop>;
  /** called when the map stops following the reading of the open source */
  onPause: () => void;
}

export function createCamera({ atlas, store, sheetStop, onPause }: Given): MapCamera {
  const size = createSignal<Size | null>(null);
  const drawn = createSignal<Frame | null>(null);
  const stood = createSignal<Frame | null>(null);
  /** id of the source whose reading the map no longer follows */
  const paused = createSignal<string | null>(null);

  /** the camera that a view means when it names none: on the page of a source at a passage, the one that shows it */
  const ownCamera = (view: View, cls: WindowClass, free: Pick<Frame, 'size' | 'padding'>): Camera => {
    const camera = pageCamera(atlas, view, cls);
    return openSource(atlas, view) === null || view.excerpt === null
      ? camera
      : cameraToRead(atlas, { ...free, camera }, [...placesNow(atlas, view)]);
  };
  const frameFor = (view: View, at: SheetStop, cls: WindowClass, space: Size): Frame => {
    const padding: Padding = possiblePadding(paddingOf(cls, at, space), space);
    const own = () => ownCamera(view, cls, { size: space, padding });
    return { camera: (view.camera && possible(view.camera)) ?? own(), size: space, padding };
  };

  let last: { view: View; at: SheetStop; cls: WindowClass; space: Size; frame: Frame } | null = null;
  const ask = (): Frame | null => {
    const space = size.get();
    if (!space) return null;
    const [view, at, cls] = [store.getView(), sheetStop.get(), windowClass()];
    if (last?.view === view && last.at === at && last.cls === cls && last.space === space) return last.frame;
    const next = frameFor(view, at, cls, space);
    last = { view, at, cls, space, frame: last && sameFrame(last.frame, next) ? last.frame : next };
    return last.frame;
  };
  const asked = derive(ask, [store, size, sheetStop, { subscribe: subscribeClass }]);
  const follows = (view: View): boolean =>
    openSource(atlas, view) !== null && paused.get() !== openSource(atlas, view);
  const own = (view: View): Camera | null => {
    const frame = ask();
    return frame && ownCamera(view, windowClass(), frame);
  };

  /** `view` with the camera, or without where the page has it by itself */
  const withCamera = (view: View, camera: Camera): View => {
    const page = own(view);
    // as an address holds it, so that a click and the address lead to the same to the last digit
    return toCamera(view, page && sameCamera(camera, page) ? null : roundCamera(camera));
  };
  const inSight = (to: View): View => {
    const space = size.get();
    if (!space) return to;
    const [now, at] = [store.getView(), sheetStop.get()];
    const place = openPlace(atlas, to);
    // a place that opens raises the lowest sheet
    const frame = place !== null && at === 'peek' ? frameFor(now, 'half', windowClass(), space) : ask();
    if (!frame) return to;
    if (place !== null) return withCamera(to, cameraToSee(atlas, frame, place));
    const source = openSource(atlas, to);
    if (source === null || to.excerpt === null) return to;
    const here = source === openSource(atlas, now);
    return withCamera(
      to,
      here && !follows(now) ? frame.camera : cameraToRead(atlas, frame, [...placesNow(atlas, to)]),
    );
  };
  const look = (change: (now: View) => View) => store.go(whileOn(store.getView(), change), 'replace');
  /** what was asked when the reader's hand took the map */
  let taken: Frame | null = null;
  const letGo = () => {
    taken = ask();
    const source = openSource(atlas, store.getView());
    const pauses = source !== null && paused.get() !== source;
    paused.set(source);
    if (pauses) onPause();
  };
  const settle = (camera: Camera) => {
    const frame = ask();
    if (!frame) return;
    letGo();
    if (!sameCamera(camera, frame.camera)) look((now) => withCamera(now, camera));
  };

  return {
    asked,
    shown: derive(() => drawn.get() ?? ask(), [drawn, asked]),
    rest: derive(() => stood.get() ?? ask(), [stood, asked]),
    following: derive(() => follows(store.getView()), [paused, store]),
    own,
    inSight,
    measure: (next) => {
      const old = size.get();
      if (hasArea(next) && !(old?.width === next.width && old.height === next.height)) size.set(next);
    },
    drew: (frame, moving) => {
      if (!hasArea(frame.size)) return;
      const before = drawn.get();
      const now = before && sameFrame(before, frame) ? before : frame;
      drawn.set(now);
      if (!moving) stood.set(now);
    },
    leave: () => {
      drawn.set(null);
      stood.set(null);
    },
    moveTo: (camera) => {
      letGo();
      store.go(toCamera(store.getView(), camera), 'replace');
    },
    settle,
    letGo,
    halt: () => {
      const frame = drawn.get();
      if (frame && frame !== stood.get() && taken && taken === ask()) settle(frame.camera);
    },
    follow: () => {
      paused.set(null);
      look(inSight);
    },
    keepInSight: () => {
      const view = store.getView();
      const frame = ask();
      const place = atlas.place(openPlace(atlas, view) ?? '');
      if (follows(view)) look(inSight);
      if (!frame || !place || isInSight(frame, place, COVERED)) return;
      look((now) => toCamera(now, { ...frame.camera, lng: place.point[0], lat: place.point[1] }));
    },
  };
}

const hasArea = ({ width, height }: Size): boolean => width > 0 && height > 0;
