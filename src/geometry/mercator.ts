/** Web mercator as MapLibre draws it with pitch and bearing 0: the world is 512 * 2^zoom CSS px wide. */
import type { Position } from '../../geo/model.ts';

/** lng, lat in WGS 84 degrees; zoom as in web maps (the world is 512 * 2^zoom CSS px wide) */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}
/** CSS px */
export interface Size {
  width: number;
  height: number;
}
/**
 * CSS px that the panel or the sheet covers on each side of the map. The camera's centre is drawn in the
 * middle of the rest.
 */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
/** What a drawn map shows: its camera, and its size and padding in CSS px. */
export interface Frame {
  camera: Camera;
  size: Size;
  padding: Padding;
}

/** Whether two frames have equal numbers throughout. */
export const sameFrame = (a: Frame, b: Frame): boolean =>
  a === b ||
  (a.camera.lng === b.camera.lng &&
    a.camera.lat === b.camera.lat &&
    a.camera.zoom === b.camera.zoom &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    samePadding(a.padding, b.padding));
export const samePadding = (a: Padding, b: Padding): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** Width of the world in CSS px. */
export const worldSize = (zoom: number): number => 512 * 2 ** zoom;
/** The square world of web mercator ends at this latitude: what lies nearer to a pole is drawn on its edge. */
export const MAX_LAT = 85.051129;

/** Metres around the equator. */
export const EQUATOR = 40_075_016.686;

/** [lng, lat] to world units: x and y in 0..1, y down */
export function toWorld([lng, lat]: Position): [number, number] {
  const phi = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2];
}
/** World units to [lng, lat]. */
export function fromWorld([x, y]: [number, number]): Position {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Centre of the part that panel and sheet leave free, in CSS px from the map's top left. */
export const visibleCentre = ({ size, padding }: Frame): [number, number] => [
  (padding.left + size.width - padding.right) / 2,
  (padding.top + size.height - padding.bottom) / 2,
];

/** Size of the part that panel and sheet leave free, at least 1 × 1. */
export const freeSize = ({ size, padding }: Pick<Frame, 'size' | 'padding'>): Size => ({
  width: Math.max(1, size.width - padding.left - padding.right),
  height: Math.max(1, size.height - padding.top - padding.bottom),
});

/**
 * [lng, lat] to CSS px from the camera's centre, x right, y down. Of the world's copies it takes the one
 * nearest to the camera.
 */
export function offset(camera: Camera, position: Position): [number, number] {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  const [x, y] = toWorld(position);
  const dx = x - cx;
  return [(dx - Math.round(dx)) * scale, (y - cy) * scale];
}

/** [lng, lat] to CSS px from the map's top left */
export function project(frame: Frame, position: Position): [number, number] {
  const [cx, cy] = visibleCentre(frame);
  const [dx, dy] = offset(frame.camera, position);
  return [cx + dx, cy + dy];
}

/** CSS px from the map's top left to [lng, lat]. Beyond the antimeridian lng lies outside -180..180. */
export function unproject(frame: Frame, [x, y]: [number, number]): Position {
  const [cx, cy] = visibleCentre(frame);
  const scale = worldSize(frame.camera.zoom);
  const [wx, wy] = toWorld([frame.camera.lng, frame.camera.lat]);
  return fromWorld([wx + (x - cx) / scale, wy + (y - cy) / scale]);
}
