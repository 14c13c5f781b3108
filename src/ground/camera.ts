/**
 * The one owner of the camera: the camera that a page has by itself, the frame asked of the map, the frame on
 * screen, and the frame in which the map came to rest. All are derived from the view, the window and what the
 * map reports.
 */
import { oncePer } from '../atlas/once.ts';
import {
  cameraForBounds,
  clampLat,
  clampZoom,
  possible,
  possiblePadding,
  sameCamera,
} from '../geometry/camera.ts';
import { type Camera, type Frame, type Padding, type Size, sameFrame } from '../geometry/mercator.ts';
import { boundsOfPoints } from '../geometry/meridian.ts';
import type { SheetStop } from '../layout/sheet.ts';
import { classFor, PLAIN, paddingOf, type Surround, type WindowClass } from '../layout/windows.ts';
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
/** CSS px that bounds of several points need around them, so that the plates at their edge are whole. */
const PLATE: Size = { width: 60, height: 60 };

/** of each edition and window class, by page: every link asks for its page's, at every press */
const camerasOf = oncePer((_: Site) => oncePer((_: WindowClass) => new Map<string, Camera>()));

/** The camera that the view's page has by itself in a window of this class. It ignores the rest of the view. */
export function pageCamera(atlas: Site, { page }: Pick<View, 'page'>, usual: WindowClass): Camera {
  const cameras = camerasOf(atlas)(usual);
  const key = `${page.kind} ${page.id}`;
  const camera = cameras.get(key) ?? cameraOfPage(atlas, { page }, usual);
  cameras.set(key, camera);
  return camera;
}

function cameraOfPage(atlas: Site, view: Pick<View, 'page'>, usual: WindowClass): Camera {
  const cls = classFor(layoutOf(atlas, view), usual);
  const { home } = atlas.edition;
  // the class's zoom step is made for the usual panel, and a wider panel leaves less of the map free
  const homeZoom = clampZoom(home.zoom + cls.step - Math.log2(usual.free.width / cls.free.width));
  const open = openPlace(atlas, view);
  const places = atlas.page(view.page.kind)?.camera(atlas, view.page.id) ?? [];
  const [place] = places;
  // the bounds of the edition's country may include far islands, while the edition states a camera that shows
  // it well
  const whole =
    place !== undefined &&
    place.id !== open &&
    places.length === 1 &&
    place.kind === 'country' &&
    place.country === atlas.edition.focus;
  if (!place || whole) return { lng: home.lng, lat: home.lat, zoom: homeZoom };
  if (places.length > 1) {
    const free = { width: cls.free.width - PLATE.width, height: cls.free.height - PLATE.height };
    return cameraForBounds(boundsOfPoints(places.map(({ point }) => point)), free, homeZoom);
  }
  if (place.bounds) return cameraForBounds(place.bounds, cls.free);
  return { lng: place.point[0], lat: clampLat(place.point[1]), zoom: clampZoom(CITY_ZOOM + cls.step / 2) };
}

/**
 * When the sheet has moved, an open place closer than this, in CSS px, to the edge of the free map is brought
 * back.
 */
const COVERED = 30;

/** CSS px that the open place's mark needs around its point. */
const MARK = 24;

export interface MapCamera {
  /** the frame that the view asks for; null until the stage is measured */
  asked: Readable<Frame | null>;
  /**
   * the frame on screen, which changes many times a second while the map moves; without MapLibre's map, the
   * same as `asked`
   */
  shown: Readable<Frame | null>;
  /** the frame in which the map last came to rest; without MapLibre's map, the same as `asked` */
  rest: Readable<Frame | null>;
  /** whether the map follows the reading of the open source; it does until the reader moves the map */
  following: Readable<boolean>;
  /** the camera that a view means when it names none; null until the stage is measured */
  defaultCamera(view: View): Camera | null;
  /**
   * The view with a camera that shows its place or passage, moved from `asked` no more than needed. The
   * camera is left out where it is the page's default. Returns `to` unchanged for other pages, and until the
   * stage is measured.
   */
  inSight(to: View): View;
  /** The stage has this size, in CSS px, and the window these safe areas. Ignores a size without area. */
  measure(size: Size, around?: Surround): void;
  /** What the device and settings take from the window, as last measured. */
  around: Readable<Surround>;
  /** The map drew a frame. Ignores a frame without area. */
  drew(frame: Frame, moving: boolean): void;
  /** MapLibre's map is gone, so `shown` and `rest` are `asked` again. */
  leave(): void;
  /**
   * The reader moved the map to this camera by a button; null stands for the page's default. With `push`, Back leads to
   * where the map was.
   */
  moveTo(camera: Camera | null, how?: 'push' | 'replace'): void;
  /** The map came to rest where the reader dragged or zoomed it. */
  cameToRest(camera: Camera): void;
  /** The reader begins to drag or zoom the map, so it stops following the reading. */
  letGo(): void;
  /**
   * The reader presses something else while the map is coasting after a drag. The map counts as at rest where
   * it is.
   */
  halt(): void;
  /** The map follows the reading again. */
  follow(): void;
  /**
   * The sheet came to another stop. Brings the open place or passage back into sight if the sheet covers it.
   */
  keepInSight(): void;
}

interface CameraOptions {
  atlas: Site;
  store: Pick<Store, 'getView' | 'subscribe' | 'go'>;
  /** stop of the phone's sheet */
  sheetStop: Signal<SheetStop>;
  /** called when the map stops following the reading of the open source */
  onPause: () => void;
}

export function createCamera({ atlas, store, sheetStop, onPause }: CameraOptions): MapCamera {
  const size = createSignal<Size | null>(null);
  const around = createSignal(PLAIN);
  const drawn = createSignal<Frame | null>(null);
  const stood = createSignal<Frame | null>(null);
  /** id of the source whose reading the map no longer follows */
  const paused = createSignal<string | null>(null);

  /**
   * The camera that a view means when it names none: on a source's page with an open passage, the one that
   * shows the passage.
   */
  const defaultCameraIn = (view: View, cls: WindowClass, free: Pick<Frame, 'size' | 'padding'>): Camera => {
    const camera = pageCamera(atlas, view, cls);
    const place = atlas.place(openPlace(atlas, view) ?? '');
    // a class has windows so low that an area fits them, but its mark does not
    if (place && !isInSight({ ...free, camera }, place, MARK))
      return { ...camera, lng: place.point[0], lat: clampLat(place.point[1]) };
    return openSource(atlas, view) === null || view.excerpt === null
      ? camera
      : cameraToRead(atlas, { ...free, camera }, [...placesNow(atlas, view)]);
  };
  const frameFor = (view: View, at: SheetStop, cls: WindowClass, space: Size): Frame => {
    const padding: Padding = possiblePadding(paddingOf(cls, at, space, around.get()), space);
    const byDefault = () => defaultCameraIn(view, cls, { size: space, padding });
    return { camera: (view.camera && possible(view.camera)) ?? byDefault(), size: space, padding };
  };

  let last: {
    view: View;
    at: SheetStop;
    cls: WindowClass;
    space: Size;
    safe: Surround;
    frame: Frame;
  } | null = null;
  const ask = (): Frame | null => {
    const space = size.get();
    if (!space) return null;
    const [view, at, cls, safe] = [store.getView(), sheetStop.get(), windowClass(), around.get()];
    if (
      last?.view === view &&
      last.at === at &&
      last.cls === cls &&
      last.space === space &&
      last.safe === safe
    )
      return last.frame;
    const next = frameFor(view, at, cls, space);
    last = { view, at, cls, space, safe, frame: last && sameFrame(last.frame, next) ? last.frame : next };
    return last.frame;
  };
  const asked = derive(ask, [store, size, around, sheetStop, { subscribe: subscribeClass }]);
  const follows = (view: View): boolean =>
    openSource(atlas, view) !== null && paused.get() !== openSource(atlas, view);
  const defaultCamera = (view: View): Camera | null => {
    const frame = ask();
    return frame && defaultCameraIn(view, windowClass(), frame);
  };

  /** The view with this camera, or without one where it is the page's default. */
  const withCamera = (view: View, camera: Camera): View => {
    const page = defaultCamera(view);
    // rounded as in an address, so that a click and the link's address lead to exactly the same camera
    return toCamera(view, page && sameCamera(camera, page) ? null : roundCamera(camera));
  };
  const inSight = (to: View): View => {
    const space = size.get();
    if (!space) return to;
    const [now, at] = [store.getView(), sheetStop.get()];
    const place = openPlace(atlas, to);
    // opening a place raises the sheet from its lowest stop
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
  /** the frame that was asked for when the reader took hold of the map */
  let taken: Frame | null = null;
  const letGo = () => {
    taken = ask();
    const source = openSource(atlas, store.getView());
    const pauses = source !== null && paused.get() !== source;
    paused.set(source);
    if (pauses) onPause();
  };
  const cameToRest = (camera: Camera) => {
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
    defaultCamera,
    inSight,
    around,
    measure: (next, surround = PLAIN) => {
      const old = size.get();
      if (JSON.stringify(surround) !== JSON.stringify(around.get())) around.set(surround);
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
    moveTo: (camera, how = 'replace') => {
      letGo();
      store.go(toCamera(store.getView(), camera), how);
    },
    cameToRest,
    letGo,
    halt: () => {
      const frame = drawn.get();
      if (frame && frame !== stood.get() && taken && taken === ask()) cameToRest(frame.camera);
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
