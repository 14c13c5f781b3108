// Writes the prerendered pages of a built site: of a large edition on every core, each with a share of the pages.
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { progressOf } from './progress.mjs';
import { writePage } from './writePage.mjs';

const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

async function readInput({ out, data, root }) {
  const manifest = await json(join(data, 'manifest.json'));
  const chunks = manifest.files
    .map(({ path }) => path)
    .filter((path) => /^(?:excerpts|places|sources)-/.test(path));
  return {
    head: await json(join(data, 'atlas.json')),
    chunks: await Promise.all(chunks.map((name) => json(join(data, name)))),
    areas: await json(join(data, 'areas.geojson')),
    template: await readFile(join(out, 'index.html'), 'utf8'),
    modules: await json(join(out, '.vite/manifest.json')),
    root,
  };
}

/** Renders one share of the pages; calls `wrote` after each. */
async function renderShare(site, input, share, wrote) {
  const { renderFiles } = await import(site.built);
  for await (const [path, text] of renderFiles(input, undefined, undefined, share)) {
    await writePage(join(site.out, path), text);
    if (path.endsWith('index.html')) wrote();
  }
}

/** Pages that one core renders while another would still be starting. */
const WORTH = 300;

export async function renderPages(site) {
  const input = await readInput(site);
  const { places, sources, edition } = input.head;
  const cores = availableParallelism();
  const of = (places.length + sources.length) * edition.languages.length < WORTH ? 1 : cores;
  if (of === 1) return renderShare(site, input, { part: 0, of }, () => undefined);
  const { countPages } = await import(site.built);
  const progress = progressOf(countPages(input));
  await Promise.all(
    Array.from(
      { length: of },
      (_, part) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), {
            workerData: { site, share: { part, of } },
          });
          worker.on('message', (pages) => progress.wrote(pages));
          worker.on('error', reject);
          worker.on('exit', (code) =>
            code === 0 ? resolve() : reject(new Error(`Share ${part} of the pages ended with ${code}`)),
          );
        }),
    ),
  );
  progress.end();
}

if (!isMainThread && workerData?.share)
  await renderShare(workerData.site, await readInput(workerData.site), workerData.share, () =>
    parentPort.postMessage(1),
  );
