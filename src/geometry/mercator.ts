/** Web mercator as MapLibre draws it with pitch and bearing 0: the world is 512 * 2^zoom CSS px wide. */
import type { Position } from '../../geo/model.ts';

/** lng, lat in WGS 84 degrees; zoom as in web maps (world = 512 * 2^zoom px) */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}
export interface Size {
  width: number;
  height: number;
}
/** CSS px of the map covered by panel or sheet on each side; the camera's centre is the centre of what is left */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
/** a drawn map: camera, size and padding in CSS px */
export interface Frame {
  camera: Camera;
  size: Size;
  padding: Padding;
}

/** whether two frames are the same in every number */
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

export const worldSize = (zoom: number): number => 512 * 2 ** zoom;
/** latitude at which the square world ends */
export const MAX_LAT = 85.051129;

/** [lng, lat] to world units: x and y in 0..1, y down */
export function toWorld([lng, lat]: Position): [number, number] {
  const phi = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2];
}
export function fromWorld([x, y]: [number, number]): Position {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** centre of what panel and sheet leave free, in CSS px from the map's top left */
export const visibleCentre = ({ size, padding }: Frame): [number, number] => [
  (padding.left + size.width - padding.right) / 2,
  (padding.top + size.height - padding.bottom) / 2,
];

/** what panel and sheet leave of the map */
export const freeSize = ({ size, padding }: Pick<Frame, 'size' | 'padding'>): Size => ({
  width: Math.max(1, size.width - padding.left - padding.right),
  height: Math.max(1, size.height - padding.top - padding.bottom),
});

/** CSS px from the camera's centre, x right, y down; the copy of the world nearest to the camera */
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

/** CSS px from the map's top left to [lng, lat]; lng may leave -180..180 beyond the antimeridian */
export function unproject(frame: Frame, [x, y]: [number, number]): Position {
  const [cx, cy] = visibleCentre(frame);
  const scale = worldSize(frame.camera.zoom);
  const [wx, wy] = toWorld([frame.camera.lng, frame.camera.lat]);
  return fromWorld([wx + (x - cx) / scale, wy + (y - cy) / scale]);
}
