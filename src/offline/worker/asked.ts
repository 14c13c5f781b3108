/** Which part of the copy answers a request, before any cache is opened. Pure. */

export interface Asked {
  method: string;
  /** whether a page is loaded */
  page: boolean;
  url: string;
}

/**
 * page: the host first, then the copy; file: the copy first, because its address names its bytes; plain: an address without
 * a hash, of which the host may have another version; shared: a text that another program hands over
 */
export type Answered = 'page' | 'file' | 'plain' | 'shared';

/** pages that stand in frames of other sites keep nothing and are given nothing */
const EMBED = 'embed/';
const CHECK = /^(?:[\w-]+\/)?check\/$/;
/** folders of files that a copy may hold */
const KEPT = /^(?:assets|data|basemap)\//;
/** archives and icons never change under one version; data and scripts are named by their hash */
const NAMED = /^(?:assets\/|basemap\/[^/]+$|data\/[^?]+\?)/;

/** Path of an address from the site's root, with its query; null outside the site. @param root address with a slash at its end */
export function pathIn(root: string, url: string): string | null {
  const { origin, pathname, search } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(root) ? address.slice(root.length) + search : null;
}

/**
 * @param root address of the site's root, with a slash at its end
 * @returns null where the request is none of ours, and the browser does what it always does
 */
export function answeredBy(root: string, { method, page, url }: Asked): Answered | null {
  const path = pathIn(root, url);
  if (path === null || path.startsWith(EMBED)) return null;
  if (method === 'POST') return CHECK.test(path) ? 'shared' : null;
  if (method !== 'GET') return null;
  if (page) return 'page';
  if (NAMED.test(path)) return 'file';
  return KEPT.test(path) ? 'plain' : null;
}

/** Name of the page that an address opens, as the bundle has it; where the address lacks its slash, that of the page it leads to. */
export function pageOf(path: string): string {
  const [name = ''] = path.split('?');
  if (name === '' || name.endsWith('/')) return `${name}index.html`;
  return name.endsWith('.html') ? name : `${name}/index.html`;
}
