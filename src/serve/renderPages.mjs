// Writes the prerendered pages of a built site: of a large edition on every core, each with a share of the pages.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { addressesOf, hashesOf } from './addresses.mjs';
import { forgetOthers, keptPages, rendererHashOf } from './keptPages.mjs';
import { progressOf } from './progress.mjs';
import { writeShare } from './writeShare.mjs';

async function readInput({ built, client, data, root, base }) {
  const { inputOf } = await import(built);
  return inputOf((name) => readFileSync(join(data, name), 'utf8'), {
    template: readFileSync(join(client, 'index.html'), 'utf8'),
    modules: JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')),
    root,
    base,
  });
}

/** The pages that earlier builds of this site rendered. */
async function keptFor({ built, out, kept }, { manifest, template, modules, areas, downloads, root, base }) {
  const addresses = addressesOf(modules, hashesOf(manifest));
  const given = [
    addresses.shape,
    addresses.blank(template),
    JSON.stringify(areas),
    JSON.stringify(downloads.downloads),
    root,
    String(base),
  ];
  const rendererHash = await rendererHashOf(dirname(fileURLToPath(built)), given);
  return keptPages({ folder: kept, out, rendererHash, addresses });
}

/** Renders one share of the pages, or takes what was kept of them; calls `wrote` after each. */
async function renderShare(site, input, share, wrote) {
  const { renderFiles } = await import(site.built);
  await writeShare(renderFiles, input, share, { out: site.out, kept: await keptFor(site, input), wrote });
  // Without an absolute address no page can name its preview.
  if (site.base === null) return;
  const [{ renderCards }, { writeCards }] = await Promise.all([
    import(new URL('cards.js', site.built).href),
    import('./cards.mjs'),
  ]);
  await writeCards(renderCards, input, share, site.out);
}

/** Pages that one core renders while another would still be starting. */
const WORTH = 300;
/** Pages after which a share says how many it has: a word for each would cost a fiftieth of the time. */
const SAID = 16;

/** Pages of a site, and MB of its data. The edition is not held while its pages are rendered: each share has its own. */
async function sizeOf(site) {
  const { countPages } = await import(site.built);
  const { files } = JSON.parse(readFileSync(join(site.data, 'manifest.json'), 'utf8'));
  const bytes = files
    .filter(({ path }) => /^(?:atlas|areas|(?:excerpts|places|sources)-\d+)\./.test(path))
    .reduce((sum, file) => sum + file.bytes, 0);
  return { pages: countPages(await readInput(site)), megabytes: bytes / 1e6 };
}

/**
 * What a share may fill before it must tidy up; without a limit it leaves garbage lie until half of the machine is full. An
 * edition takes some five times the bytes of its files.
 */
const limitsFor = (megabytes) => ({ maxOldGenerationSizeMb: Math.ceil(256 + 10 * megabytes) });

export async function renderPages(site) {
  const { pages, megabytes } = await sizeOf(site);
  const of = pages < WORTH && site.base === null ? 1 : availableParallelism();
  if (of === 1) {
    await renderShare(site, await readInput(site), { part: 0, of }, () => undefined);
    return forgetOthers(site.kept, site.out);
  }
  const progress = progressOf(pages);
  await Promise.all(
    Array.from(
      { length: of },
      (_, part) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), {
            workerData: { site, share: { part, of } },
            resourceLimits: limitsFor(megabytes),
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
  await forgetOthers(site.kept, site.out);
}

if (!isMainThread && workerData?.share) {
  let unsaid = 0;
  const say = () => {
    parentPort.postMessage(unsaid);
    unsaid = 0;
  };
  await renderShare(workerData.site, await readInput(workerData.site), workerData.share, () => {
    unsaid += 1;
    if (unsaid === SAID) say();
  });
  say();
}
