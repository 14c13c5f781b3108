/** How our servers answer an address of a page: as hosts do, which lead to the one with a slash at its end. Pure. */

/**
 * The address with a slash at the end of its path, or null where the request is for no page: its path has one, or names a
 * file, or leads to another host.
 * @param url path and query, as a request gives them
 * @param isPage whether a path, without its slash, is the folder of a page
 */
export function withSlash(url: string, isPage: (path: string) => boolean): string | null {
  const [path = '', ...query] = url.split('?');
  // browsers take //host and /\\host for another host
  if (path.endsWith('/') || /^\/[/\\]/.test(path) || /\.[^/]*$/.test(path) || !isPage(path)) return null;
  return [`${path}/`, ...query].join('?');
}
