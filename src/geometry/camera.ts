/** Comparing cameras, fitting them to bounds, and choosing how to get from one to another. Pure. */

import { type Camera, fromWorld, offset, type Padding, type Size, toWorld } from './mercator.ts';
import { type Bounds, unwrapped, wrapped } from './meridian.ts';

/** The built-in map has data for the zooms from MIN_ZOOM to MAX_ZOOM. */
export const MIN_ZOOM = 1.5;
export const MAX_ZOOM = 11;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
export const clampZoom = (zoom: number): number => clamp(zoom, MIN_ZOOM, MAX_ZOOM);

/**
 * Two cameras show the same when their centres are at most this many CSS px apart. An address rounds by up to
 * half a pixel.
 */
const PIXELS = 1;
/** … and their zooms differ by no more than this: 0.5 px at the edge of a window of 1440 px. */
const ZOOMS = 0.001;
/** An address can ask for latitudes up to this, north and south. */
export const MAX_CAMERA_LAT = 85;

/** The nearest latitude that a camera can have; places may lie nearer to a pole. */
export const clampLat = (lat: number): number => clamp(lat, -MAX_CAMERA_LAT, MAX_CAMERA_LAT);

/**
 * Whether a reader sees no difference between two cameras. All code compares cameras with this one tolerance.
 */
export function sameCamera(a: Camera, b: Camera): boolean {
  const [x, y] = offset(a, [b.lng, b.lat]);
  return Math.abs(a.zoom - b.zoom) <= ZOOMS && Math.hypot(x, y) <= PIXELS;
}

/**
 * The nearest camera that the map can show. Null where a number is not finite: MapLibre never recovers from a
 * NaN.
 */
export function possible({ lng, lat, zoom }: Camera): Camera | null {
  if (![lng, lat, zoom].every(Number.isFinite)) return null;
  return {
    lng: ((((lng + 180) % 360) + 360) % 360) - 180,
    lat: clampLat(lat),
    zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/**
 * The padding scaled down to leave at least 5 % of the map free. A panel wider than the window would leave
 * the map no centre.
 */
export function possiblePadding(padding: Padding, { width, height }: Size): Padding {
  const share = (first: number, second: number, length: number): [number, number] => {
    const [a, b] = [atLeastZero(first), atLeastZero(second)];
    const scale = Math.min(1, (Math.max(0, length) * 0.95) / Math.max(1, a + b));
    return [a * scale, b * scale];
  };
  const [left, right] = share(padding.left, padding.right, width);
  const [top, bottom] = share(padding.top, padding.bottom, height);
  return { top, right, bottom, left };
}

const atLeastZero = (value: number): number => (Number.isFinite(value) ? Math.max(0, value) : 0);

interface Move {
  how: 'jump' | 'ease' | 'fly';
  /** ms */
  duration: number;
}

/**
 * How the map moves: a short way eases, a long way flies, and beyond 12 screens it jumps, since no animation
 * would be legible.
 */
export function moveBetween(from: Camera, to: Camera, { width }: Size): Move {
  const screens = Math.hypot(...offset(from, [to.lng, to.lat])) / Math.max(1, width);
  if (screens > 12) return { how: 'jump', duration: 0 };
  if (screens > 1.5 || Math.abs(from.zoom - to.zoom) > 3) return { how: 'fly', duration: 900 };
  return { how: 'ease', duration: 500 };
}

/** The camera that shows the bounds inside `free` (CSS px), with a twentieth of it as margin on each side. */
export function cameraForBounds(bounds: Bounds, free: Size, maxZoom = 8): Camera {
  const [west, south, east, north] = unwrapped(bounds);
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const zoom = Math.log2(
    Math.min((free.width * 0.9) / Math.max(x1 - x0, 1e-9), (free.height * 0.9) / Math.max(y1 - y0, 1e-9)) /
      512,
  );
  const [lng, lat] = fromWorld([(x0 + x1) / 2, (y0 + y1) / 2]);
  return { lng: wrapped(lng), lat: clampLat(lat), zoom: clampZoom(Math.min(maxZoom, zoom)) };
}
