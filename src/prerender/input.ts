/** What the pages of a site are rendered from: a published edition, and the built code's template and manifest. */
import type { AtlasHead, Downloads, History, WordChunk } from '../../geo/model.ts';
import type { Areas } from '../atlas/areas.ts';
import { HISTORY, MANIFEST, publishedIn } from '../atlas/published.ts';
import type { Modules } from './head.ts';

export interface SiteInput {
  head: AtlasHead;
  /** every file of words */
  chunks: readonly (Pick<WordChunk, 'excerpts'> & Partial<WordChunk>)[];
  areas: Areas;
  /** what it withdrew and corrected; null or left out where it publishes nothing of it */
  history?: History | null;
  /** its downloads.json */
  downloads: Downloads;
  /** what the edition has published: its manifest.json */
  manifest: unknown;
  /** the built index.html */
  template: string;
  /** Vite's manifest of the client build */
  modules: Modules;
  /**
   * path of the site's root where it is known, for the page for addresses that do not exist; "/" without it
   */
  root?: string;
  /** absolute address of the site's root, with a slash at its end; null or left out where nobody knows it */
  base?: string | null;
}

const WORDS = /^(?:excerpts|places|sources)-/;

/**
 * Throws where the manifest lists nothing that was published.
 * @param read the text of a published file, by its name under data/
 * @param code what the pages need of the built code, and where the site stands
 */
export function inputOf(
  read: (name: string) => string,
  code: Pick<SiteInput, 'template' | 'modules' | 'root' | 'base'>,
): SiteInput & { history: History | null } {
  // A cast, because published files were parsed by their schemas when they were published.
  const json = <T>(name: string) => JSON.parse(read(name)) as T;
  const manifest = json(MANIFEST);
  const published = publishedIn(manifest);
  if (!published) throw new Error('manifest.json does not list what the edition has published');
  return {
    head: json('atlas.json'),
    chunks: [...published.files.keys()]
      .filter((name) => WORDS.test(name))
      .map((name) => {
        const chunk = json<WordChunk>(name);
        // The passages of places stand among those of the sources, too.
        return name.startsWith('places-') ? { ...chunk, at: [], excerpts: [] } : chunk;
      }),
    areas: json('areas.geojson'),
    history: published.files.has(HISTORY) ? json(HISTORY) : null,
    downloads: json('downloads.json'),
    manifest,
    ...code,
  };
}
