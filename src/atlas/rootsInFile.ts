/**
 * Stands for roots.ts in the edition that is one file (src/serve/oneFilePlugin.ts). Such a file has one path, wherever it lies, so
 * the whole address of a page stands in its fragment: #/es/place/manta/&map=6.2/-1.05/-79.9. What leaves it leads to
 * the live map, where the file knows its address (data-online).
 */

interface Shown {
  pathname: string;
  hash: string;
}

export const ONE_FILE = true;
/** see workerInFile.ts */
export const WORKER: WorkerOptions = {};
const online = (): string | undefined => document.documentElement.dataset.online;
/** whether the published files can be linked to: only where they are online */
export const hasFiles = (): boolean => online() !== undefined;
export const pathOf = (_folder: string): string => '/';
export const siteRoot = (): string => '/';
export const linkedRoot = (): string => online() ?? '';
export const isEmbedded = (): boolean => false;

/** the address of the site that a fragment holds; one that holds no path is of the first page */
export function shownIn({ hash }: Pick<Shown, 'hash'>): Shown {
  const [path = '', ...rest] = hash.replace(/^#/, '').split('&');
  if (!path.startsWith('/')) return { pathname: '/', hash };
  return { pathname: path, hash: rest.length > 0 ? `#${rest.join('&')}` : '' };
}

/** the same back; the first page as it first opens is #/, so that Back can lead to it */
export const written = ({ pathname, hash }: Shown): string => `#${pathname}${hash.replace(/^#/, '&')}`;

/**
 * Address for what leaves the page: the live map's. Where none is known, the name of this file with its fragment: whoever has the
 * file can open it so, and nobody learns in which folder a reader keeps it.
 * @param href of a view, as `written` makes it
 */
export function outside(href: string): string {
  const live = online();
  if (live === undefined) return (location.pathname.split('/').pop() ?? '') + href;
  const { pathname, hash } = shownIn({ hash: href });
  return live + pathname.slice(1) + hash;
}
