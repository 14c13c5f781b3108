/** Tiles of the world at zooms 7 and 8, from an archive beside the built-in map's own, which has them of one region. */
import { nearBytes, nearHead } from 'virtual:basemap';
import { type Archive, createArchive } from './archive.ts';

/** The region's tiles at zoom 7, [first, after the last] (geo/basemap/region.ts). */
const ZOOM = 7;
const COLUMNS = [31, 40] as const;
const ROWS = [59, 71] as const;

/** Whether a tile belongs to the region. One that is missing there is sea, so that no other archive need be asked. */
export function isInRegion(z: number, x: number, y: number): boolean {
  const side = 2 ** (z - ZOOM);
  const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
  return column >= COLUMNS[0] && column < COLUMNS[1] && row >= ROWS[0] && row < ROWS[1];
}

/** What gives a tile that the region's archive lacks. */
export type NearTile = Archive['getTile'];

export const nearOf =
  ({ getTile }: Pick<Archive, 'getTile'>): NearTile =>
  async (z, x, y, signal) =>
    isInRegion(z, x, y) ? null : getTile(z, x, y, signal);

/** @param archive address of the built-in map's archive, beside which that of the near tiles lies */
export const createNear = (archive: string): NearTile =>
  nearOf(
    createArchive({
      url: new URL('near.pmtiles', archive).href,
      size: nearBytes,
      head: nearHead,
      mayDownload: false,
    }),
  );
