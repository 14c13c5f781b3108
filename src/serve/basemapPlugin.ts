/** Gives the app the sizes of the map's archives, by which it reads them in ranges and knows another version's. */
import { readFileSync, statSync } from 'node:fs';
import { bytesToHeader } from 'pmtiles';
import type { Plugin } from 'vite';

/** the archives of the map */
export interface Basemap {
  folder: string;
  /** last zoom at which they cover the world */
  worldZoom: number;
}
const WHOLE: Basemap = { folder: 'public/basemap', worldZoom: 6 };

const ID = 'virtual:basemap';

export function basemapPlugin({ folder, worldZoom }: Basemap = WHOLE): Plugin {
  return {
    name: 'basemap',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const archive = readFileSync(`${folder}/world.pmtiles`);
      const { tileDataOffset } = bytesToHeader(new Uint8Array(archive).buffer);
      const near = readFileSync(`${folder}/near.pmtiles`);
      // leaf directories are read one by one
      const { leafDirectoryOffset } = bytesToHeader(new Uint8Array(near).buffer);
      return `export const archiveBytes=${archive.length};export const archiveHead=${tileDataOffset};export const nearBytes=${near.length};export const nearHead=${leafDirectoryOffset};export const detailBytes=${statSync(`${folder}/detail.pmtiles`).size};export const worldZoom=${worldZoom};`;
    },
  };
}
