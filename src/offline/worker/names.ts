/** The caches of a copy. Several sites may share an origin, each below a folder of its own, so a name holds the folder. Pure. */

/** what every name begins with; the page About says so from here */
export const CACHE = 'cartulary';

/**
 * @param root path of the site's root, with a slash at both ends
 * @param version of the list that it holds the files of
 */
export const cacheOf = (root: string, version: string): string => `${CACHE} ${root} ${version}`;

/** Whether a cache holds a copy of the site at this root. */
export const isOwn = (name: string, root: string): boolean => name.startsWith(`${CACHE} ${root} `);
