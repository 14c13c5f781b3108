/** What readers may take away, with sizes and hashes. It comes with the page that lists it, so that the first map does not wait for it. */
import type { Download, Downloads } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import { take } from './load.ts';
import { type Published, type PublishedFile, pageStamp, publishedOf, readPublished } from './published.ts';
import { siteRoot } from './roots.ts';

export interface Offered extends Download, PublishedFile {}
type Known = Pick<Atlas, 'edition'>;

// by the edition they belong to, because the prerenderer and tests know several
const come = new WeakMap<Atlas['edition'], readonly Offered[]>();

/** Keeps the list of an edition. A file that the manifest does not list was not published, and is not offered. */
export function keepDownloads(
  { edition }: Known,
  { downloads }: Pick<Downloads, 'downloads'>,
  { files }: Pick<Published, 'files'>,
): void {
  come.set(
    edition,
    downloads.flatMap((download) => {
      const file = files.get(download.path);
      return file ? [{ ...download, ...file }] : [];
    }),
  );
}

/** Fetches the list, once. Rejects with a DataFault where it cannot be had; another call asks again. */
export async function loadDownloads(atlas: Known): Promise<void> {
  if (come.has(atlas.edition)) return;
  const root = siteRoot();
  const [published, list] = await Promise.all([
    publishedOf(root, pageStamp()),
    readPublished(root, 'downloads.json'),
  ]);
  keepDownloads(atlas, await take<Downloads>(list, 'parseDownloads'), published);
}

/** In the order of their page; throws before they have come, which is a mistake in our code. */
export function downloadsOf({ edition }: Known): readonly Offered[] {
  const downloads = come.get(edition);
  if (!downloads) throw new Error('the list of downloads was not loaded');
  return downloads;
}
