/**
 * Gives the app what the build knows of its edition: its languages, and the layers' colours as a
 * stylesheet. What an edit of its words changes is not among it, so that the scripts stay the same then.
 */
import { readFileSync, statSync } from 'node:fs';
import { bytesToHeader } from 'pmtiles';
import type { Plugin } from 'vite';
import type { AtlasHead } from '../../geo/model.ts';
import { layerCss } from '../layout/layerCss.ts';

/** the archives of the map */
export interface Basemap {
  folder: string;
  /** last zoom at which they cover the world */
  worldZoom: number;
}
const WHOLE: Basemap = { folder: 'public/basemap', worldZoom: 6 };

/** at the end of the app's stylesheet, by which the page knows that all of it has come (src/styled.ts) */
const CSS_END = ':root{--whole:1}';

const read = <T>(path: string): T => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path} cannot be read. Publish the edition first: npm run geo -- build`);
  }
};

/** @param data folder of the published edition */
export function editionPlugin(data: string, { folder, worldZoom }: Basemap = WHOLE): Plugin {
  const head = () => read<AtlasHead>(`${data}/atlas.json`);
  const ids = ['virtual:edition', 'virtual:edition.css'];
  return {
    name: 'edition',
    resolveId: (id) => (ids.includes(id) ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:edition.css') return `@layer tokens{${layerCss(head().layers)}}${CSS_END}`;
      if (id !== '\0virtual:edition') return null;
      const archive = readFileSync(`${folder}/world.pmtiles`);
      const { tileDataOffset } = bytesToHeader(new Uint8Array(archive).buffer);
      const near = readFileSync(`${folder}/near.pmtiles`);
      // leaf directories are read one by one
      const { leafDirectoryOffset } = bytesToHeader(new Uint8Array(near).buffer);
      const basemap = `export const archiveBytes=${archive.length};export const archiveHead=${tileDataOffset};export const nearBytes=${near.length};export const nearHead=${leafDirectoryOffset};export const detailBytes=${statSync(`${folder}/detail.pmtiles`).size};export const worldZoom=${worldZoom};`;
      return `export const languages=${JSON.stringify(head().edition.languages)};${basemap}`;
    },
  };
}
