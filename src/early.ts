/**
 * Runs before the large scripts have come: tidies the address, and scrolls the prerendered text to the excerpt that it
 * names.
 */

/** As `Id` of geo/model.ts; written again because the schemas are too heavy for the page's first script. */
const EXCERPT = /[#&]excerpt=([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:&|$)/;

/**
 * @param hash fragment of an address, with its #
 * @returns id of the excerpt it names, or null where it names none that an edition could have
 */
export const excerptIn = (hash: string): string | null => EXCERPT.exec(hash)?.[1] ?? null;

export function showExcerptEarly(): void {
  const id = excerptIn(location.hash);
  // An edition may choose any id, even one that another part of the page has, so look for passages only.
  const passage = id === null ? null : document.querySelector(`:is(.passage, .read)[id="${id}"]`);
  passage?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/**
 * Some hosts answer //place/manta/ as /place/manta/. Relative to it, the site's root would be the name of another host, so
 * the address is written as the host has read it.
 */
export function mergeSlashes(): void {
  const { pathname, search, hash } = location;
  const merged = pathname.replaceAll(/\/{2,}/g, '/');
  if (merged !== pathname) history.replaceState(history.state, '', merged + search + hash);
}
