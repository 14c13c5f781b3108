/** The tiles that MapLibre will ask for first, so that their download can start before MapLibre is there. */
import { type Frame, toWorld, visibleCentre, worldSize } from '../../geometry/mercator.ts';
import type { TileId } from './archive.ts';

/**
 * The tiles (512 CSS px at whole zooms) that a frame shows, nearest to its centre first.
 * @param maxZoom last zoom of the source's tiles
 */
export function firstTiles(frame: Frame, maxZoom: number): TileId[] {
  const z = Math.min(maxZoom, Math.floor(frame.camera.zoom));
  const count = 2 ** z;
  const side = worldSize(frame.camera.zoom) / count;
  const [lng, lat] = toWorld([frame.camera.lng, frame.camera.lat]);
  const [cx, cy] = visibleCentre(frame);
  // edges of the frame in tiles from the world's top left
  const left = lng * count - cx / side;
  const top = lat * count - cy / side;
  const found = new Map<string, { id: TileId; far: number }>();
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(count, top + frame.size.height / side); y += 1) {
    for (let x = Math.floor(left); x < left + frame.size.width / side; x += 1) {
      const wrapped = ((x % count) + count) % count;
      found.set(`${wrapped}/${y}`, {
        id: [z, wrapped, y],
        far: Math.hypot(x + 0.5 - lng * count, y + 0.5 - lat * count),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.far - b.far).map(({ id }) => id);
}
