// Writes one share of a site's pages, and takes from earlier builds what they kept of it.
import { join } from 'node:path';
import { writePage } from './writePage.mjs';

/**
 * @param {typeof import('../prerender/pages.tsx').renderFiles} renderFiles
 * @param {import('../prerender/input.ts').SiteInput} input
 * @param {import('../prerender/pages.tsx').Share} share
 * @param {{ out: string, kept: ReturnType<typeof import('./keptPages.mjs').keptPages>, wrote: () => void }} to the built
 *   site's folder, what is kept between builds, and what is called after each page
 */
export async function writeShare(renderFiles, input, share, { out, kept, wrote }) {
  const take = async (path, watched) => {
    const taken = await kept.take(path, watched);
    if (taken) wrote();
    return taken;
  };
  for await (const [path, text, read] of renderFiles(input, undefined, undefined, share, take)) {
    await writePage(join(out, path), text);
    if (read) await kept.keep(path, text, read);
    else if (path.startsWith('assets/')) await kept.keepSheet(path, text);
    if (read) wrote();
  }
}
