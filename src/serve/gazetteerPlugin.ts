/**
 * `virtual:gazetteer` is the address of the file of places that the workbench loads. Packing it takes some seconds, so it is kept by
 * what it is made of.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const { resolve: find } = createRequire(import.meta.url);
const FOLDER = '.cache/gazetteer';
const ID = '\0virtual:gazetteer';

/** hash of the packing code, and of the versions of the packages it reads */
function made(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync('geo/propose').sort()) hash.update(readFileSync(join('geo/propose', name)));
  return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 16);
}

async function gazetteer(): Promise<string> {
  const file = join(FOLDER, `${made()}.bin`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  await promisify(execFile)(process.execPath, [find('tsx/cli'), 'src/serve/writeGazetteer.ts', file]);
  return file;
}

export function gazetteerPlugin(): Plugin {
  let building = false;
  let packed: Promise<string> | undefined;
  const packedOnce = (): Promise<string> => {
    packed ??= gazetteer();
    return packed;
  };
  return {
    name: 'gazetteer',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    // The first of the builds begins it, so that it is packed on another core while readers' code is built.
    buildStart() {
      if (building) packedOnce().catch(() => undefined);
    },
    resolveId: (id) => (id === 'virtual:gazetteer' ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      const file = await packedOnce();
      if (!building) return `export default ${JSON.stringify(`/@fs${resolve(file)}`)};`;
      // a name that no host takes for a packed file, which it would unpack on its way
      const asset = this.emitFile({ type: 'asset', name: 'gazetteer.bin', source: readFileSync(file) });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}
