// Writes what lets a site be read without a network: the pages in one file, and the service worker with the list of all that
// it keeps. Built with CARTULARY_OFFLINE=off, the service worker answers nothing and throws away what earlier ones kept.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { writePage } from './writePage.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * @param {{ built: string, out: string, data: string, worker: string }} site address of the built prerenderer's pages; the
 *   built site's folder, whose pages are there; folder of the published edition; folder of the built service worker
 */
export async function writeCopy({ built, out, data, worker }) {
  const code = readFileSync(join(worker, 'sw.js'), 'utf8');
  if (process.env.CARTULARY_OFFLINE === 'off') return writePage(join(out, 'sw.js'), code);
  const { copyOf, workerWith } = await import(new URL('copy.js', built).href);
  const manifest = json(join(data, 'manifest.json'));
  const paths = readdirSync(out, { recursive: true })
    .filter((name) => statSync(join(out, name)).isFile())
    .map((name) => name.split(sep).join('/'));
  const { list, bundle } = copyOf({
    head: json(join(data, 'atlas.json')),
    history: manifest.files.some(({ path }) => path === 'history.json')
      ? json(join(data, 'history.json'))
      : null,
    manifest,
    paths,
    read: (path) => readFileSync(join(out, path)),
  });
  const [path, bytes] = bundle;
  await writePage(join(out, path), bytes);
  await writePage(join(out, 'sw.js'), workerWith(list, code));
}
