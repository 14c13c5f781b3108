// Writes the pages that other sites may frame, out of the pages of a built site.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { writePage } from './writePage.mjs';

/**
 * @param {{ built: string, out: string, data: string }} site address of the built prerenderer's pages; the built site's
 *   folder; folder of the published edition
 */
export async function writeEmbeds({ built, out, data }) {
  const { embedder } = await import(new URL('embed.js', built).href);
  const { sheet, frames, frame } = await embedder(
    JSON.parse(await readFile(join(data, 'atlas.json'), 'utf8')),
  );
  const write = ([path, text]) => writePage(join(out, path), text);
  await write(sheet);
  const names = (await readdir(out, { recursive: true })).map((name) => name.split(sep).join('/'));
  for (const name of names.filter(frames)) await write(frame(name, await readFile(join(out, name), 'utf8')));
}
