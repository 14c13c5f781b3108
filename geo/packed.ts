/** The gazetteer of proposals as it stands in the repository. The workbench loads the same file (src/make/away.ts). */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './command.ts';
import type { Pack } from './propose/pack.ts';

const FILE = join(root, 'geo/propose/gazetteer.bin');

export const readGazetteer = (): Pack => JSON.parse(gunzipSync(readFileSync(FILE)).toString('utf8'));

/** Makes the file anew out of the packages that it comes from, which only tests and this install, and returns its bytes. */
export async function writeGazetteer(): Promise<number> {
  const { packGazetteer, zipped } = await import('./propose/packages.ts');
  const bytes = zipped(packGazetteer());
  writeFileSync(`${FILE}.draft`, bytes);
  renameSync(`${FILE}.draft`, FILE);
  return bytes.length;
}
