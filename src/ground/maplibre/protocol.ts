/** Gives MapLibre the tiles of an archive under `scheme://{z}/{x}/{y}`, for a vector source with `sparse: true`. */
import { AJAXError, addProtocol } from 'maplibre-gl';
import { type Archive, createArchive } from './archive.ts';

export interface ArchiveProtocol {
  scheme: string;
  url: string;
  /** bytes of the file, where known */
  size?: number;
  /** last zoom at which the archive covers the whole world; beyond it a missing tile is drawn from its ancestor */
  worldMaxZoom: number;
  /** the archive at `url`, when reading it began before MapLibre was there */
  archive?: Archive;
}

export function registerArchive({
  scheme,
  url: address,
  size,
  worldMaxZoom,
  archive = createArchive({ url: address, size }),
}: ArchiveProtocol): void {
  addProtocol(scheme, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url
      .slice(scheme.length + 3)
      .split('/')
      .map(Number);
    const data = await archive.getTile(z, x, y, signal);
    if (data) return { data };
    // a sparse source slices the ancestor on this error and no other
    if (z > worldMaxZoom) throw new AJAXError(404, 'no tile', url, new Blob());
    return { data: new ArrayBuffer(0) };
  });
}
