/**
 * Where the camera goes: as little as a place or a passage needs to be seen, and one step for a press on a
 * button. Pure.
 */
import type { AtlasPlace } from '../../geo/model.ts';
import { cameraForBounds, clampLat, clampZoom, MAX_CAMERA_LAT, MAX_ZOOM } from '../geometry/camera.ts';
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
import { NEAR } from './pins/clusters.ts';
import { boundsOf } from './pins/sight.ts';

/** A pin closer than this, in CSS px, to the edge of the free map counts as hidden. */
const EDGE = 80;
/** Below this zoom the surroundings of a place cannot be made out … */
const NEAR_ENOUGH = 5.5;
/** … and opening the place zooms in to this. */
const CLOSER = 6.6;

/**
 * Whether a place's point lies inside the free map, at least `edge` CSS px from each side, or a quarter of a
 * small map.
 */
export function isInSight(frame: Frame, place: AtlasPlace, edge: number): boolean {
  const [x, y] = project(frame, place.point);
  const { size, padding } = frame;
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

/**
 * The camera for opening a place from a frame. The frame's own where the place is well in sight or the id is
 * unknown.
 */
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
    lat: clampLat(place.point[1]),
    zoom: camera.zoom >= NEAR_ENOUGH ? camera.zoom : CLOSER,
  };
}

/**
 * A passage's places need no other camera while its zoom is at most FARTHER below or NEARER above the one at
 * which they fill the free map.
 */
const FARTHER = 1.5;
const NEARER = 2.5;

/**
 * The camera for reading about some places from a frame. The frame's own where all of them are well in sight;
 * otherwise one at the same zoom where that shows them; otherwise the one that fits them into the free map.
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

/** Places beyond the edge are shown together where that takes the map no more than this many zooms out. */
const TOGETHER = 2;

/**
 * The camera that brings places beyond the edge into sight: as many of the first as it can show together, or the first
 * alone, as if it were opened.
 */
export function cameraToFind(atlas: Site, frame: Frame, placeIds: readonly string[]): Camera {
  const [first = '', ...more] = placeIds;
  if (more.length === 0) return cameraToSee(atlas, frame, first);
  const found = cameraToRead(atlas, frame, placeIds);
  const shows = placeIds.every((id) => {
    const place = atlas.place(id);
    return !place || isInSight({ ...frame, camera: found }, place, 0);
  });
  const near = found.zoom >= frame.camera.zoom - TOGETHER;
  return shows && near ? found : cameraToFind(atlas, frame, placeIds.slice(0, -1));
}

/** One zoom level in (+1) or out (-1), rounded to half levels so that steps in and out cancel. */
export const zoomBy = (camera: Camera, step: 1 | -1): Camera => ({
  ...camera,
  zoom: clampZoom(Math.round((camera.zoom + step) * 2) / 2),
});

/** The camera a third of the free map to the right (x) or down (y). */
export function panBy(frame: Frame, x: -1 | 0 | 1, y: -1 | 0 | 1): Camera {
  const free = freeSize(frame);
  const [cx, cy] = visibleCentre(frame);
  const [lng, lat] = unproject(frame, [cx + (x * free.width) / 3, cy + (y * free.height) / 3]);
  return { ...frame.camera, lng, lat: Math.max(-MAX_CAMERA_LAT, Math.min(MAX_CAMERA_LAT, lat)) };
}

/** Members of a cluster that no zoom may part at once, and how much nearer a press on it goes at least. */
const MANY = 12;
const PRESS = 1;

/** The camera at which a cluster's members no longer collide, or of many a nearer one. Null where no zoom parts them. */
export function splitCamera(frame: Frame, members: readonly AtlasPlace[]): Camera | null {
  const lngs = members.map(({ point }) => point[0]);
  const lats = members.map(({ point }) => point[1]);
  const fit = cameraForBounds(
    [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    freeSize(frame),
    MAX_ZOOM,
  );
  const apart = { ...fit, zoom: Math.min(fit.zoom - 0.5, MAX_ZOOM) };
  // Some of many always lie close together; nearer they are fewer to a disc.
  const parts = members.some(({ point }) => Math.hypot(...offset({ ...fit, zoom: MAX_ZOOM }, point)) > NEAR);
  if (members.length > MANY && parts && frame.camera.zoom < MAX_ZOOM)
    return { ...apart, zoom: Math.min(MAX_ZOOM, Math.max(apart.zoom, frame.camera.zoom + PRESS)) };
  const points = members.map(({ point }) => offset(apart, point));
  const collide = points.some((a, i) =>
    points.slice(i + 1).some((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < NEAR),
  );
  return collide || apart.zoom <= frame.camera.zoom + 0.1 ? null : apart;
}
