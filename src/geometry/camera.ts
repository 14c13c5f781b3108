/** Comparing cameras, fitting them to bounds, and choosing how to get from one to another. Pure. */
import { type Camera, fromWorld, offset, type Padding, type Size, toWorld } from './mercator.ts';

/** zooms between which the built-in map has something to show */
export const MIN_ZOOM = 1.5;
export const MAX_ZOOM = 10.5;
export const clampZoom = (zoom: number): number => Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));

/** CSS px below which two cameras show the same: an address is exact to half a pixel in each direction */
const PIXELS = 1;
/** zoom levels below which two cameras show the same: 0.5 px at the edge of a window of 1440 px */
const ZOOMS = 0.001;
/** as far north and south as an address can ask */
export const MAX_CAMERA_LAT = 85;

/** Whether a reader sees no difference between two cameras: the one tolerance of the house. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const [x, y] = offset(a, [b.lng, b.lat]);
  return Math.abs(a.zoom - b.zoom) <= ZOOMS && Math.hypot(x, y) <= PIXELS;
}

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** the nearest camera the map can show, or null where a number is none: one NaN would spoil the map's camera for good */
export function possible({ lng, lat, zoom }: Camera): Camera | null {
  if (![lng, lat, zoom].every(Number.isFinite)) return null;
  return {
    lng: ((((lng + 180) % 360) + 360) % 360) - 180,
    lat: between(lat, -MAX_CAMERA_LAT, MAX_CAMERA_LAT),
    zoom: between(zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/** whole CSS px that leave some of the map free; a panel wider than the window would leave the map no centre */
export function possiblePadding(padding: Padding, { width, height }: Size): Padding {
  const share = (first: number, second: number, length: number): [number, number] => {
    const [a, b] = [first, second].map((value) => (Number.isFinite(value) ? Math.max(0, value) : 0)) as [
      number,
      number,
    ];
    const scale = Math.min(1, (Math.max(0, length) * 0.95) / Math.max(1, a + b));
    return [a * scale, b * scale];
  };
  const [left, right] = share(padding.left, padding.right, width);
  const [top, bottom] = share(padding.top, padding.bottom, height);
  return { top, right, bottom, left };
}

export interface Move {
  how: 'jump' | 'ease' | 'fly';
  /** ms */
  duration: number;
}

/** jumps that no animation can make legible are cut; far or deep moves fly, the rest slides */
export function moveBetween(from: Camera, to: Camera, { width }: Size): Move {
  const screens = Math.hypot(...offset(from, [to.lng, to.lat])) / Math.max(1, width);
  if (screens > 12) return { how: 'jump', duration: 0 };
  if (screens > 1.5 || Math.abs(from.zoom - to.zoom) > 3) return { how: 'fly', duration: 900 };
  return { how: 'ease', duration: 500 };
}

/** [west, south, east, north] in degrees */
export type Bounds = readonly [number, number, number, number];

/** camera that shows the bounds inside `free`, with a margin of a tenth */
export function cameraForBounds([west, south, east, north]: Bounds, free: Size, maxZoom = 8): Camera {
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const zoom = Math.log2(
    Math.min((free.width * 0.9) / Math.max(x1 - x0, 1e-9), (free.height * 0.9) / Math.max(y1 - y0, 1e-9)) /
      512,
  );
  const [lng, lat] = fromWorld([(x0 + x1) / 2, (y0 + y1) / 2]);
  return { lng, lat, zoom: clampZoom(Math.min(maxZoom, zoom)) };
}
