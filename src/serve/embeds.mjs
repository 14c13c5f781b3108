// Writes the pages that other sites may frame, out of the pages of a built site.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { writePage } from './writePage.mjs';

/**
 * @param {{ built: string, out: string, data: string }} site address of the built prerenderer's pages; the built site's
 *   folder; folder of the published edition
 */
export async function writeEmbeds({ built, out, data }) {
  const { embedCss, embedder, FOLDER } = await import(new URL('embed.js', built).href);
  const head = JSON.parse(await readFile(join(data, 'atlas.json'), 'utf8'));
  const make = await embedder(head);
  const css = embedCss();
  const sheet = `assets/embed-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await writePage(join(out, sheet), css);
  const names = await readdir(out, { recursive: true });
  // Where embedded pages have no text of their own, no link of theirs leads to the pages of long lists.
  const has = (name) => head.words === undefined || !/_\d+[\\/]index\.html$/.test(name);
  for (const name of names.filter((one) => /(?:^|[\\/])index\.html$/.test(one) && has(one))) {
    const page = await readFile(join(out, name), 'utf8');
    const [, language = ''] = /<html lang="([^"]+)"/.exec(page) ?? [];
    const folder = dirname(name).split(sep).join('/');
    const path = folder === '.' ? '' : `${folder}/`;
    await writePage(join(out, FOLDER, name), make(language, path, page, sheet));
  }
}
