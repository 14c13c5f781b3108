/**
 * Gives the app what the build knows of its edition: stamp, hashes, and the layers' colours as a stylesheet.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { bytesToHeader } from 'pmtiles';
import type { Plugin } from 'vite';
import type { AtlasHead, Layer } from '../../geo/model.ts';

const ARCHIVE = 'public/basemap/world.pmtiles';
const NEAR = 'public/basemap/near.pmtiles';
const DETAIL = 'public/basemap/detail.pmtiles';

interface Manifest {
  stamp: string;
  files: { path: string; bytes: number; sha256: string }[];
}

/** one rule a layer; light-dark() follows the theme */
const layerCss = (layers: readonly Layer[]): string =>
  layers
    .map(({ id, colour }) => {
      const tone = (name: 'mark' | 'wash' | 'inverse') =>
        `--${name}:light-dark(${colour[name].light},${colour[name].dark})`;
      return `[data-layer="${id}"]{${tone('mark')};${tone('wash')};${tone('inverse')}}`;
    })
    .join('\n');

const read = <T>(path: string): T => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path} cannot be read. Publish the edition first: npm run geo -- build`);
  }
};

/**
 * The same for the prerenderer, as code that reads it when it runs: an edit of the edition leaves the code as it is, so that
 * pages can be kept by it.
 */
const readLater = (data: string): string => `
import { readFileSync } from 'node:fs';
const read = (name) => JSON.parse(readFileSync(${JSON.stringify(resolve(data))} + '/' + name, 'utf8'));
const manifest = read('manifest.json');
export const stamp = manifest.stamp;
export const files = Object.fromEntries(manifest.files.map(({ path, ...file }) => [path, file]));
export const { languages } = read('atlas.json').edition;
`;

/** @param data folder of the published edition */
export function editionPlugin(data: string): Plugin {
  const head = () => read<AtlasHead>(`${data}/atlas.json`);
  const ids = ['virtual:edition', 'virtual:edition.css'];
  let building = false;
  return {
    name: 'edition',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    resolveId: (id) => (ids.includes(id) ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:edition.css') return `@layer tokens{${layerCss(head().layers)}}`;
      if (id !== '\0virtual:edition') return null;
      const archive = readFileSync(ARCHIVE);
      const { tileDataOffset } = bytesToHeader(new Uint8Array(archive).buffer);
      const near = readFileSync(NEAR);
      // leaf directories are read one by one
      const { leafDirectoryOffset } = bytesToHeader(new Uint8Array(near).buffer);
      const basemap = `export const archiveBytes=${archive.length};export const archiveHead=${tileDataOffset};export const nearBytes=${near.length};export const nearHead=${leafDirectoryOffset};export const detailBytes=${statSync(DETAIL).size};`;
      if (building && this.environment.name === 'ssr') return `${readLater(data)}${basemap}`;
      const { stamp, files } = read<Manifest>(`${data}/manifest.json`);
      const byPath = Object.fromEntries(files.map(({ path, bytes, sha256 }) => [path, { bytes, sha256 }]));
      const { languages } = head().edition;
      return `export const stamp=${JSON.stringify(stamp)};export const languages=${JSON.stringify(languages)};export const files=${JSON.stringify(byPath)};${basemap}`;
    },
  };
}
