/**
 * Each page's own camera. A prerendered page must be right before any script runs, so its zoom may depend on
 * the window only through these classes, which are media queries in CSS and matchMedia in the app.
 */
import type { Atlas } from '../data/atlas.ts';
import { fromWorld, type Size, toWorld } from '../locator/projection.ts';
import { placesOfQuestions } from './claims.ts';
import type { Camera, Page, View } from './view.ts';

export interface WindowClass {
  id: 'landscape' | 'phone' | 'tablet' | 'medium' | 'large' | 'low' | 'wide';
  /** media query; the classes are disjoint and cover every window */
  query: string;
  /** zoom steps from the edition's home zoom (made for 1440 x 900) */
  step: number;
  /** CSS px that every window of the class leaves free around the camera's centre */
  free: Size;
  /** a usual window, for arranging pins before the real one is known */
  usual: Size;
  /** panel: a column of this width at the left; sheet: at the foot */
  panel: number | 'sheet';
  /** the timeline strip stands under the map, in windows that are high enough */
  strip: boolean;
}

export const WINDOW_CLASSES: readonly WindowClass[] = [
  {
    id: 'landscape',
    query: '(max-width: 899.98px) and (max-height: 479.98px)',
    step: -1,
    free: { width: 300, height: 260 },
    usual: { width: 844, height: 390 },
    panel: 340,
    strip: false,
  },
  {
    id: 'phone',
    query: '(max-width: 599.98px) and (min-height: 480px)',
    step: -0.7,
    free: { width: 320, height: 300 },
    usual: { width: 390, height: 844 },
    panel: 'sheet',
    strip: false,
  },
  {
    id: 'tablet',
    query: '(min-width: 600px) and (max-width: 899.98px) and (min-height: 480px)',
    step: -0.35,
    free: { width: 540, height: 400 },
    usual: { width: 768, height: 1024 },
    panel: 'sheet',
    strip: false,
  },
  {
    id: 'medium',
    query: '(min-width: 900px) and (max-width: 1199.98px)',
    step: -0.3,
    free: { width: 480, height: 480 },
    usual: { width: 1024, height: 768 },
    panel: 360,
    strip: true,
  },
  {
    id: 'large',
    query: '(min-width: 1800px) and (min-height: 1000px)',
    step: 0.25,
    free: { width: 1200, height: 760 },
    usual: { width: 1920, height: 1080 },
    panel: 408,
    strip: true,
  },
  {
    id: 'low',
    query: '(min-width: 1200px) and (max-height: 859.98px)',
    step: -0.4,
    free: { width: 720, height: 440 },
    usual: { width: 1280, height: 720 },
    panel: 408,
    strip: true,
  },
  {
    id: 'wide',
    query:
      '(min-width: 1200px) and (max-width: 1799.98px) and (min-height: 860px), (min-width: 1800px) and (min-height: 860px) and (max-height: 999.98px)',
    step: 0,
    free: { width: 720, height: 640 },
    usual: { width: 1440, height: 900 },
    panel: 408,
    strip: true,
  },
];

/** CSS px of the panel on pages of questions, where positions stand side by side; claims.css says the same */
const WIDE_PANEL = 680;
/** CSS px of the timeline strip, and of the lowest window that has one; timeline.css says the same */
export const STRIP = 116;
export const STRIP_FROM = 560;
/** a window class as a page lays it out */
export function classFor({ kind }: Page, cls: WindowClass): WindowClass {
  if (kind !== 'claims' || cls.panel === 'sheet' || !cls.strip) return cls;
  if (cls.id === 'medium') return { ...cls, strip: false };
  return { ...cls, strip: false, panel: WIDE_PANEL, free: { ...cls.free, width: cls.free.width - (WIDE_PANEL - cls.panel) } };
}

/** zooms between which the built-in map has something to show */
export const MIN_ZOOM = 1.5;
export const MAX_ZOOM = 10.5;
const CITY_ZOOM = 7.5;
const clampZoom = (zoom: number): number => Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));

/** [west, south, east, north] in degrees */
export type Bounds = readonly [number, number, number, number];

/** camera that shows the bounds inside `free`, with a margin of a tenth */
export function cameraForBounds([west, south, east, north]: Bounds, free: Size, maxZoom = 8): Camera {
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const zoom = Math.log2(Math.min((free.width * 0.9) / Math.max(x1 - x0, 1e-9), (free.height * 0.9) / Math.max(y1 - y0, 1e-9)) / 512);
  const [lng, lat] = fromWorld([(x0 + x1) / 2, (y0 + y1) / 2]);
  return { lng, lat, zoom: clampZoom(Math.min(maxZoom, zoom)) };
}

/** CSS px around points within which a plate that stands for one of them shows whole */
const PLATE: Size = { width: 60, height: 60 };

/** the camera of the view's page in a window of the class, whatever the view's own camera */
export function pageCamera(atlas: Atlas, view: View, usual: WindowClass): Camera {
  const cls = classFor(view.page, usual);
  const { home } = atlas.edition;
  // made for the usual panel: a wider one leaves less of the map
  const homeZoom = clampZoom(home.zoom + cls.step - Math.log2(usual.free.width / cls.free.width));
  const open = view.page.kind === 'place' ? atlas.place(view.page.id) : undefined;
  const places = open ? [open] : placesOfQuestions(atlas, view);
  const [place] = places;
  // the edition's own country may have islands far out; its first page knows how to show it
  const whole = place !== undefined && place !== open && places.length === 1 && place.kind === 'country' && place.country === atlas.edition.focus;
  if (!place || whole) return { lng: home.lng, lat: home.lat, zoom: homeZoom };
  if (places.length > 1) {
    const [lngs, lats] = ([0, 1] as const).map((i) => places.map(({ point }) => point[i])) as [number[], number[]];
    const free = { width: cls.free.width - PLATE.width, height: cls.free.height - PLATE.height };
    return cameraForBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], free, homeZoom);
  }
  if (place.bounds) return cameraForBounds(place.bounds, cls.free);
  return { lng: place.point[0], lat: place.point[1], zoom: clampZoom(CITY_ZOOM + cls.step / 2) };
}

/** the camera a view asks for */
export const cameraOf = (atlas: Atlas, view: View, cls: WindowClass): Camera => view.camera ?? pageCamera(atlas, view, cls);
