/** How the camera moves so that a reader sees a place: no more than needed. */
import type { AtlasPlace } from '../../geo/model.ts';
import type { Atlas } from '../data/atlas.ts';
import { type Frame, type Padding, project, type Size } from '../locator/projection.ts';
import { boundsOf } from '../pins/beyond.ts';
import { cameraForBounds } from '../view/frame.ts';
import type { Camera } from '../view/view.ts';

/** CSS px from the visible edge within which a pin counts as hidden */
const EDGE = 80;
/** below this zoom a place is a speck among others */
const NEAR_ENOUGH = 5.5;
const CLOSER = 6.6;

/** what panel and sheet leave of the map */
export const freeSize = ({ size, padding }: { size: Size; padding: Padding }): Size => ({
  width: Math.max(1, size.width - padding.left - padding.right),
  height: Math.max(1, size.height - padding.top - padding.bottom),
});

/** whether a point stands at least `edge` px inside what panel and sheet leave free */
export function inSight(frame: Frame, place: AtlasPlace, edge: number): boolean {
  const [x, y] = project(frame, place.point);
  const { size, padding } = frame;
  // on a small screen the edge may not eat the middle
  const free = freeSize(frame);
  const dx = Math.min(edge, free.width / 4);
  const dy = Math.min(edge, free.height / 4);
  return x >= padding.left + dx && x <= size.width - padding.right - dx && y >= padding.top + dy && y <= size.height - padding.bottom - dy;
}

/** the camera for opening a place from a frame: the same where the place is well in sight */
export function cameraToSee(atlas: Atlas, frame: Frame, placeId: string): Camera {
  const place = atlas.place(placeId);
  const { camera } = frame;
  if (!place) return camera;
  if (place.bounds) {
    const fit = cameraForBounds(place.bounds, freeSize(frame));
    return inSight(frame, place, EDGE) && camera.zoom <= fit.zoom + 0.5 && camera.zoom >= fit.zoom - 1.5 ? camera : fit;
  }
  if (inSight(frame, place, EDGE) && camera.zoom >= NEAR_ENOUGH) return camera;
  return { lng: place.point[0], lat: place.point[1], zoom: camera.zoom >= NEAR_ENOUGH ? camera.zoom : CLOSER };
}

/** zoom steps that a passage's places may be farther away, or nearer, than when they fill the free map */
const FARTHER = 1.5;
const NEARER = 2.5;

/**
 * The camera for reading about some places from a frame: the same where all of them are well in sight, else as near
 * beside it as shows them, else the one that fits them.
 */
export function cameraToRead(atlas: Atlas, frame: Frame, placeIds: readonly string[]): Camera {
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
  const shows = (at: Camera) => places.every((place) => inSight({ ...frame, camera: at }, place, EDGE / 2));
  const far = camera.zoom < fit.zoom - FARTHER;
  const beside = { ...camera, lng, lat };
  if (!far && shows(camera)) return camera;
  return !far && camera.zoom <= fit.zoom + NEARER && shows(beside) ? beside : fit;
}
