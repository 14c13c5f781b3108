/** Gives MapLibre an archive's tiles at `scheme://{z}/{x}/{y}`, for a vector source with `sparse: true`. */
import { AJAXError, addProtocol } from 'maplibre-gl';
import { type Archive, createArchive } from './archive.ts';
import type { NearTile } from './near.ts';

interface ArchiveProtocol {
  scheme: string;
  url: string;
  /** size of the file in bytes, where known */
  size?: number;
  /**
   * last zoom at which the archive covers the world; beyond it MapLibre draws a tile that `near` lacks too from
   * its ancestor
   */
  worldMaxZoom: number;
  /** what the world has beyond that zoom and the archive at `url` has not */
  near?: NearTile;
  /** the archive at `url`, where loading it began before MapLibre was there */
  archive?: Archive;
}

export function registerArchive({
  scheme,
  url: address,
  size,
  worldMaxZoom,
  near,
  archive = createArchive({ url: address, size }),
}: ArchiveProtocol): void {
  addProtocol(scheme, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url
      .slice(scheme.length + 3)
      .split('/')
      .map(Number);
    const beyond = z > worldMaxZoom;
    const data = (await archive.getTile(z, x, y, signal)) ?? (beyond && (await near?.(z, x, y, signal)));
    if (data) return { data };
    // only on this error does a sparse source draw the tile from its ancestor
    if (beyond) throw new AJAXError(404, 'no tile', url, new Blob());
    return { data: new ArrayBuffer(0) };
  });
}
