/** How the camera moves: no more than a reader needs to see a place or a passage, and one step a button. Pure. */
import type { AtlasPlace } from '../../geo/model.ts';
import { cameraForBounds, MAX_CAMERA_LAT, MAX_ZOOM, MIN_ZOOM } from '../geometry/camera.ts';
import {
  type Camera,
  type Frame,
  freeSize,
  offset,
  project,
  unproject,
  visibleCentre,
} from '../geometry/mercator.ts';
import type { Site } from '../view/site.ts';
import { boundsOf } from './pins/sight.ts';

/** CSS px from the visible edge within which a pin counts as hidden */
const EDGE = 80;
/** below this zoom a place is a speck among others */
const NEAR_ENOUGH = 5.5;
const CLOSER = 6.6;

/** whether a point stands at least `edge` px inside what panel and sheet leave free */
export function isInSight(frame: Frame, place: AtlasPlace, edge: number): boolean {
  const [x, y] = project(frame, place.point);
  const { size, padding } = frame;
  // on a small screen the edge may not eat the middle
  const free = freeSize(frame);
  const dx = Math.min(edge, free.width / 4);
  const dy = Math.min(edge, free.height / 4);
  return (
    x >= padding.left + dx &&
    x <= size.width - padding.right - dx &&
    y >= padding.top + dy &&
    y <= size.height - padding.bottom - dy
  );
}

/** The camera for opening a place from a frame: the same where the place is well in sight. An unknown id moves nothing. */
export function cameraToSee(atlas: Site, frame: Frame, placeId: string): Camera {
  const place = atlas.place(placeId);
  const { camera } = frame;
  if (!place) return camera;
  if (place.bounds) {
    const fit = cameraForBounds(place.bounds, freeSize(frame));
    return isInSight(frame, place, EDGE) && camera.zoom <= fit.zoom + 0.5 && camera.zoom >= fit.zoom - 1.5
      ? camera
      : fit;
  }
  if (isInSight(frame, place, EDGE) && camera.zoom >= NEAR_ENOUGH) return camera;
  return {
    lng: place.point[0],
    lat: place.point[1],
    zoom: camera.zoom >= NEAR_ENOUGH ? camera.zoom : CLOSER,
  };
}

/** zoom steps that a passage's places may be farther away, or nearer, than when they fill the free map */
const FARTHER = 1.5;
const NEARER = 2.5;

/**
 * The camera for reading about some places from a frame: the same where all of them are well in sight, else as near
 * beside it as shows them, else the one that fits them.
 */
export function cameraToRead(atlas: Site, frame: Frame, placeIds: readonly string[]): Camera {
  const places = placeIds.flatMap((id) => atlas.place(id) ?? []);
  const { camera } = frame;
  if (places.length === 0) return camera;
  const { width, height } = freeSize(frame);
  const inset = (length: number): number => length - 2 * Math.min(EDGE, length / 4);
  const free = { width: inset(width), height: inset(height) };
  const fit = cameraForBounds(boundsOf(frame, places), free, CLOSER);
  const { lng, lat } = cameraForBounds(
    boundsOf(
      frame,
      places.map(({ bounds: _, ...place }) => place),
    ),
    free,
  );
  const shows = (at: Camera) => places.every((place) => isInSight({ ...frame, camera: at }, place, EDGE / 2));
  const far = camera.zoom < fit.zoom - FARTHER;
  const beside = { ...camera, lng, lat };
  if (!far && shows(camera)) return camera;
  return !far && camera.zoom <= fit.zoom + NEARER && shows(beside) ? beside : fit;
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
  return { ...frame.camera, lng, lat: Math.max(-MAX_CAMERA_LAT, Math.min(MAX_CAMERA_LAT, lat)) };
}

/** the camera that takes a cluster apart; null where no zoom would */
export function splitCamera(frame: Frame, members: readonly AtlasPlace[]): Camera | null {
  const lngs = members.map(({ point }) => point[0]);
  const lats = members.map(({ point }) => point[1]);
  const fit = cameraForBounds(
    [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    freeSize(frame),
    MAX_ZOOM,
  );
  const apart = { ...fit, zoom: Math.min(fit.zoom - 0.5, MAX_ZOOM) };
  const points = members.map(({ point }) => offset(apart, point));
  const collide = points.some((a, i) =>
    points.slice(i + 1).some((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 26),
  );
  return collide || apart.zoom <= frame.camera.zoom + 0.1 ? null : apart;
}
