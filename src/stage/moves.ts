/** Cameras a reader asks for by buttons; pure. */
import type { AtlasPlace } from '../../geo/model.ts';
import { type Frame, offset, unproject, visibleCentre } from '../locator/projection.ts';
import { cameraForBounds, MAX_ZOOM, MIN_ZOOM } from '../view/frame.ts';
import type { Camera } from '../view/view.ts';
import { freeSize } from './see.ts';

/** less than half a CSS px and a hundredth of a zoom apart */
export function sameCamera(a: Camera, b: Camera): boolean {
  const [dx, dy] = offset(a, [b.lng, b.lat]);
  return Math.hypot(dx, dy) < 1 && Math.abs(a.zoom - b.zoom) < 0.01;
}

/** one step in (+1) or out (-1), on half zooms so that steps add up */
export const zoomBy = (camera: Camera, step: 1 | -1): Camera => ({
  ...camera,
  zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, Math.round((camera.zoom + step) * 2) / 2)),
});

/** a third of the free map to the right (x) or down (y) */
export function panBy(frame: Frame, x: -1 | 0 | 1, y: -1 | 0 | 1): Camera {
  const free = freeSize(frame);
  const [cx, cy] = visibleCentre(frame);
  const [lng, lat] = unproject(frame, [cx + (x * free.width) / 3, cy + (y * free.height) / 3]);
  return { ...frame.camera, lng, lat: Math.max(-85, Math.min(85, lat)) };
}

/** the camera that takes a cluster apart; null where no zoom would */
export function splitCamera(frame: Frame, members: readonly AtlasPlace[]): Camera | null {
  const lngs = members.map(({ point }) => point[0]);
  const lats = members.map(({ point }) => point[1]);
  const fit = cameraForBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], freeSize(frame), MAX_ZOOM);
  const apart = { ...fit, zoom: Math.min(fit.zoom - 0.5, MAX_ZOOM) };
  const points = members.map(({ point }) => offset(apart, point));
  const collide = points.some((a, i) => points.slice(i + 1).some((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 26));
  return collide || apart.zoom <= frame.camera.zoom + 0.1 ? null : apart;
}
