import { siteRoot } from '../atlas/roots.ts';

/** name of the file in the folder of a language */
export const MANIFEST_FILE = 'manifest.webmanifest';

/**
 * Names the file by which a browser installs the site. It is named once the map is drawn: a link in the page would be bytes
 * before its text, and a request beside its map.
 * @param home path of the language's first page from the site's root
 */
export function nameManifest(home: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${siteRoot()}${home}${MANIFEST_FILE}`;
  document.head.append(link);
}
