/**
 * Where the open page's site is. A page stands under its own root (data-root); an embedded one under /embed/, while the
 * files it loads, and the full map, stand under the site's (data-site).
 */

/** Path and fragment of an address of the site, as view/address.ts has them. */
interface Shown {
  pathname: string;
  hash: string;
}

/** whether the page is a whole edition in one file (rootsInFile.ts): then it has no files, no frame and no host */
export const ONE_FILE: boolean = false;
/** how workers start */
export const WORKER: WorkerOptions = { type: 'module' };
/** whether the published files can be linked to */
export const hasFiles = (): boolean => true;
/** path of a folder that the page names, which may do so relatively */
export const pathOf = (folder: string): string => new URL(folder, location.href).pathname;
/** the address of the site that the address bar holds */
export const shownIn = ({ pathname, hash }: Shown): Shown => ({ pathname, hash });
/** an address of the site as links and the address bar hold it */
export const written = ({ pathname, hash }: Shown): string => pathname + hash;
/** where links to published files begin */
export const linkedRoot = (): string => siteRoot();

/** root of the published files, with a slash at its end */
export function siteRoot(): string {
  const { root = '/', site = root } = document.documentElement.dataset;
  return site;
}

/** whether the page is made to stand in a frame of another site */
export const isEmbedded = (): boolean => document.documentElement.dataset.site !== undefined;

/**
 * Absolute address for what leaves the page: that of the full map, also from an embedded one.
 * @param href address of a view, absolute or relative to the page
 */
export function outside(href: string): string {
  const { root = '/' } = document.documentElement.dataset;
  const address = new URL(href, document.baseURI);
  if (isEmbedded() && address.pathname.startsWith(root))
    address.pathname = siteRoot() + address.pathname.slice(root.length);
  return address.href;
}
