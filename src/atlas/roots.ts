/**
 * Where the open page's site is. A page stands under its own root (data-root); an embedded one under /embed/, while the
 * files it loads, and the full map, stand under the site's (data-site).
 */

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
