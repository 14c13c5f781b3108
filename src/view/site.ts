/** An edition as a site: its published data and the pages it has. Never changes while the app runs. */
import type { Atlas } from '../atlas/atlas.ts';
import type { Emphasis, Page, PageRules } from './page.ts';
import { NO_EMPHASIS } from './page.ts';

export interface Site extends Atlas {
  /** records of the pages that have content in this edition, in the order of the registry */
  readonly pages: readonly PageRules[];
  /** the record of a kind; undefined where the edition has no such page */
  page(kind: string): PageRules | undefined;
  /** whether the timeline strip may stand under the map */
  readonly strip: boolean;
}

/**
 * @param records every page there may be; those without content in this edition are left out
 * @param room false for `strip` where the page has no room for it
 */
export function createSite(atlas: Atlas, records: readonly PageRules[], { strip } = { strip: true }): Site {
  const pages = records.filter((record) => record.exists(atlas));
  const byKind = new Map(pages.map((record) => [record.kind, record]));
  return { ...atlas, pages, page: (kind) => byKind.get(kind), strip };
}

/** every page that has an address: each record without an id where it may be, and with each of its ids */
export const allPages = (site: Site): readonly Page[] =>
  site.pages.flatMap(({ kind, whole, ids }): Page[] => [
    ...(whole ? [{ kind, id: null }] : []),
    ...ids(site).map((id) => ({ kind, id })),
  ]);

/** what the open page is about on the map */
export const emphasisOf = (site: Site, { page }: { page: Page }): Emphasis =>
  site.page(page.kind)?.emphasis(site, page.id) ?? NO_EMPHASIS;

/** id of the open place, or null */
export const openPlace = (site: Site, view: { page: Page }): string | null => emphasisOf(site, view).place;
/** id of the source whose reading is open, or null */
export const openSource = (site: Site, view: { page: Page }): string | null => emphasisOf(site, view).source;
