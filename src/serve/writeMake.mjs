// Writes the pages of the workbench into a built site.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePage } from './writePage.mjs';

/**
 * @param {{ built: string, client: string, out: string, data: string }} site address of the built prerenderer's pages; folder of
 *   the built code; the built site's folder; folder of the published edition
 */
export async function writeMake({ built, client, out, data }) {
  const { makePages } = await import(new URL('make.js', built).href);
  const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
  const { edition } = await read(join(data, 'atlas.json'));
  const pages = await makePages({
    languages: edition.languages,
    template: await readFile(join(client, 'index.html'), 'utf8'),
    modules: await read(join(client, '.vite/make.json')),
  });
  for (const [path, text] of pages) await writePage(join(out, path), text);
}
