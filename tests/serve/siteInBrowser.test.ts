/** The script by which a browser makes a whole site, run with nothing that only Node has: what it makes is what the build wrote. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderAt } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { CODE_FILE, type CodeHead, type Far, type SiteSaid } from '../../src/make/site.ts';

const SITE = resolve(process.env.CARTULARY_DIST ?? 'dist');
const HOME = 'https://maps.example.org/atlas/';

/** what a browser's worker has and Node's has not, and without what Node's has more */
const WORLD = `const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
globalThis.fetch = async (address) => {
  const bytes = new Uint8Array(readFileSync(workerData.site + '/' + address.slice(workerData.home.length)));
  if (address.endsWith(workerData.altered)) bytes[0] ^= 1;
  return new Response(bytes);
};
globalThis.addEventListener = (_, listen) => parentPort.once('message', (data) => listen({ data }));
globalThis.postMessage = (said) => parentPort.postMessage(said);
delete globalThis.process;
delete console.Console;
`;

/** Asks the worker for the site of an edition. @returns all that it said, the last of it last */
function ask(edition: string, altered = 'nothing'): Promise<readonly SiteSaid[]> {
  if (!existsSync(join(SITE, CODE_FILE)))
    throw new Error(`${SITE} is not built. Build it first: npm run build`);
  const code = readFileSync(join(SITE, CODE_FILE), 'utf8');
  const { renderer } = JSON.parse(code) as CodeHead;
  const worker = new Worker(WORLD + readFileSync(join(SITE, renderer), 'utf8'), {
    eval: true,
    workerData: { site: SITE, home: HOME, altered },
  });
  // as data, without what tells where in its files something stands
  const parts = JSON.parse(JSON.stringify(readEdition(folderAt(edition))));
  worker.postMessage({ parts, home: HOME, code });
  const said: SiteSaid[] = [];
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (one: SiteSaid) => {
      said.push(one);
      if ('far' in one) return;
      void worker.terminate();
      resolve(said);
    });
  });
}

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'));

test('a site that is made in a browser is the one that the build writes, file for file', async () => {
  const said = await ask('geo/ecuador-2026');
  const last = said.at(-1);
  if (!last || !('site' in last)) throw new Error(JSON.stringify(last));
  const files = unzipSync(new Uint8Array(await last.site.arrayBuffer()));
  expect(Object.keys(files).toSorted()).toEqual(pathsIn(SITE).toSorted());
  expect(Object.keys(files).length).toBe(last.files);
  const other = Object.entries(files).filter(
    ([path, bytes]) => !readFileSync(join(SITE, path)).equals(bytes),
  );
  expect(other.map(([path]) => path)).toEqual([]);
  // it said how far it was, to the end
  const far = (what: Far['what']) =>
    said.flatMap((one) => ('far' in one && one.far.what === what ? [one.far] : []));
  for (const what of ['code', 'pages'] as const) {
    expect(far(what).length, what).toBeGreaterThan(100);
    expect(far(what).at(-1)?.done, what).toBe(far(what)[0]?.of);
  }
}, 120_000);

test('a file of the code that is not the one that was built stops it, by its name', async () => {
  const said = await ask('tests/fixtures/tiny', 'basemap/detail.pmtiles');
  expect(said.at(-1)).toEqual({
    error: 'basemap/detail.pmtiles is not the file that was built',
    lacks: 'basemap/detail.pmtiles',
  });
}, 60_000);
