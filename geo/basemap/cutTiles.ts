/** Which tiles of the basemap an edition needs: the world from afar, its home view near, and the surroundings of its places. */
import { toWorld } from './mercator.ts';

export interface Shown {
  home: { lng: number; lat: number; zoom: number };
  places: readonly { point: readonly [lng: number, lat: number]; precision: string }[];
}

/** CSS px of a window that the home view is cut for, and of a tile */
const WINDOW = { width: 1600, height: 1000 };
const TILE = 512;
/** zooms nearer than the home view, at which all of it is kept */
const NEARER = 2;
/** precisions whose places are points: areas are seen from afar */
const POINTS = ['building', 'city'];

export type TileId = readonly [z: number, x: number, y: number];
const keyOf = ([z, x, y]: TileId): string => `${z}/${x}/${y}`;

/** a point in tiles of a zoom from the world's top left */
function inTiles([lng, lat]: readonly [number, number], z: number): readonly [x: number, y: number] {
  const [x, y] = toWorld([lng, lat]);
  return [x * 2 ** z, y * 2 ** z];
}

/** Tiles at zoom z of a box of tiles, which may reach over the 180th meridian. */
function* boxOf(
  z: number,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): Generator<TileId> {
  const side = 2 ** z;
  const first = Math.floor(left);
  for (let y = Math.max(0, Math.floor(top)); y <= Math.min(side - 1, Math.floor(bottom)); y += 1)
    for (let x = first; x <= Math.floor(right) && x < first + side; x += 1)
      yield [z, ((x % side) + side) % side, y];
}

/**
 * The tiles beyond the zoom at which the whole world is kept, those that are seen first at the beginning: the home view, then each
 * place, from the farther zooms to the nearer.
 * @param worldZoom last zoom at which all tiles are kept anyway
 * @param maxZoom last zoom of the archives
 */
export function tilesShown({ home, places }: Shown, worldZoom: number, maxZoom: number): readonly TileId[] {
  const found = new Map<string, TileId>();
  const keep = (tiles: Iterable<TileId>) => {
    for (const tile of tiles) if (!found.has(keyOf(tile))) found.set(keyOf(tile), tile);
  };
  for (let z = worldZoom + 1; z <= Math.min(maxZoom, Math.floor(home.zoom) + NEARER); z += 1) {
    const [x, y] = inTiles([home.lng, home.lat], z);
    // half of the window, in tiles of this zoom as large as the home view shows them
    const scale = 2 ** (z - home.zoom) / TILE / 2;
    const [across, down] = [WINDOW.width * scale, WINDOW.height * scale];
    keep(boxOf(z, [x - across, x + across], [y - down, y + down]));
  }
  for (let z = worldZoom + 1; z <= maxZoom; z += 1)
    for (const { point, precision } of places) {
      if (!POINTS.includes(precision)) continue;
      const [x, y] = inTiles(point, z);
      keep(boxOf(z, [x - 1, x + 1], [y - 1, y + 1]));
    }
  return [...found.values()];
}
