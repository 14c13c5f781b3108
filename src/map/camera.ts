/** Comparing cameras, and choosing how to get from one to another. Pure. */
import { offset, type Padding, type Size } from '../locator/projection.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../view/frame.ts';
import type { Camera } from '../view/view.ts';

/** CSS px below which two cameras show the same: an address is exact to half a pixel in each direction */
const PIXELS = 1;
/** zoom levels below which two cameras show the same: 0.5 px at the edge of a window of 1440 px */
const ZOOMS = 0.001;
/** as far north and south as an address can ask */
export const MAX_CAMERA_LAT = 85;

/** whether a reader could see that these are two cameras */
export function differs(a: Camera, b: Camera): boolean {
  const [x, y] = offset(a, [b.lng, b.lat]);
  return Math.abs(a.zoom - b.zoom) > ZOOMS || Math.hypot(x, y) > PIXELS;
}

/** whether these paddings put the centre of the visible map at different points, or cover different parts */
export const paddingDiffers = (a: Padding, b: Padding): boolean =>
  a.top !== b.top || a.right !== b.right || a.bottom !== b.bottom || a.left !== b.left;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** the nearest camera the map can show, or null where a number is none: one NaN would spoil the map's camera for good */
export function possible({ lng, lat, zoom }: Camera): Camera | null {
  if (![lng, lat, zoom].every(Number.isFinite)) return null;
  return {
    lng: ((((lng + 180) % 360) + 360) % 360) - 180,
    lat: within(lat, -MAX_CAMERA_LAT, MAX_CAMERA_LAT),
    zoom: within(zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/** whole CSS px that leave some of the map free; a panel wider than the window would leave the map no centre */
export function possiblePadding(padding: Padding, { width, height }: Size): Padding {
  const share = (first: number, second: number, length: number): [number, number] => {
    const [a, b] = [first, second].map((value) => (Number.isFinite(value) ? Math.max(0, value) : 0)) as [number, number];
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
