import type { Camera, Frame } from '../geometry/mercator.ts';
import type { Site } from '../view/site.ts';
import { cameraToFind } from './cameraMoves.ts';
import type { Arrangement } from './pins/arrangement.ts';

/** Zooms tried from the camera that shows the place until its pin has room among the others. */
const NEARER = [0, 0.5, 1, 1.5] as const;

/**
 * The camera for places beyond the edge, first of all for the first of them: cameraToFind's, or the nearest above it at
 * which that place is drawn, as a pin of its own or as one of a disc.
 * @param arrangeAt how pins stand in a frame
 */
export function cameraToPin(
  atlas: Site,
  frame: Frame,
  placeIds: readonly string[],
  arrangeAt: (frame: Frame) => Arrangement,
): Camera {
  const found = cameraToFind(atlas, frame, placeIds);
  const first = atlas.place(placeIds[0] ?? '');
  if (!first) return found;
  const [lng, lat] = first.point;
  const cameras = NEARER.map((step) => (step === 0 ? found : { lng, lat, zoom: found.zoom + step }));
  return cameras.find((camera) => hasPin(arrangeAt({ ...frame, camera }), first.id)) ?? found;
}

const hasPin = ({ items }: Arrangement, id: string): boolean =>
  items.some((item) =>
    item.kind === 'pin' ? item.id === id && item.size !== 'hidden' : item.members.includes(id),
  );
