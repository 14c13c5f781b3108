/** Functions that make a new view out of one. All are pure; a component calls `go(toPlace(view, id))`. */
import type { Atlas } from '../atlas/atlas.ts';
import type { Span } from '../atlas/dates.ts';
import type { Camera } from '../geometry/mercator.ts';
import { FIRST, isFirst, type Page } from './page.ts';
import { type Lang, ORDERS, SORTS, SOURCE_GROUPS, SOURCE_SORTS, samePage, type View } from './view.ts';

/** ids of the layers that are on when the edition opens */
export const firstLayers = (atlas: Atlas): readonly string[] =>
  atlas.layers.filter((layer) => layer.on).map((layer) => layer.id);
export const allSources = (atlas: Atlas): readonly string[] => atlas.sources.map((source) => source.id);
/** a page before the reader chooses anything: the edition's layers, all sources, the page's own camera */
export const firstView = (atlas: Atlas, lang: Lang, page: Page = FIRST): View => ({
  lang,
  page,
  camera: null,
  layers: firstLayers(atlas),
  sources: allSources(atlas),
  without: [],
  when: null,
  query: '',
  sort: SORTS[0],
  order: ORDERS[0],
  listed: SOURCE_SORTS[0],
  grouped: SOURCE_GROUPS[0],
  excerpt: null,
  words: null,
  event: null,
  drawer: false,
  notices: [],
});

/** another page; what belongs to the page before (excerpt, event, notices) is cleared */
const openPage = (view: View, page: Page, camera: Camera | null): View => ({
  ...view,
  page,
  camera,
  excerpt: null,
  words: null,
  event: null,
  notices: [],
});

/** the page of one place; a null camera means the page's own */
export const toPlace = (
  view: View,
  id: string,
  excerpt: string | null = null,
  camera: Camera | null = null,
): View => ({
  ...openPage(view, { kind: 'place', id }, camera),
  excerpt,
});
/** the page of one passage */
export const toPassage = (view: View, id: string): View => openPage(view, { kind: 'passage', id }, null);
export const toExplore = (view: View, camera: Camera | null = null): View => openPage(view, FIRST, camera);
/** the page of one source, at one of its excerpts; or of all sources */
export const toSource = (view: View, id: string | null = null, excerpt: string | null = null): View => ({
  ...openPage(view, { kind: 'source', id }, view.camera),
  excerpt,
});
/** the page of one claim, or of all of them, with the camera that shows their places */
export const toClaims = (view: View, id: string | null = null): View =>
  openPage(view, { kind: 'claims', id }, null);
/** the timeline, at one of its events */
export const toTimeline = (view: View, event: string | null = null): View => ({
  ...openPage(view, { kind: 'timeline', id: null }, view.camera),
  event,
});
/** what is named but not on the map: one of these, from the drawer that lists them all */
export const toUnmapped = (view: View, id: string): View => ({
  ...openPage(view, { kind: 'unmapped', id }, view.camera),
  drawer: true,
});
/** one page of all places by name, from "1" */
export const toPlaces = (view: View, page: string): View =>
  openPage(view, { kind: 'places', id: page }, view.camera);
export const withDrawer = (view: View, drawer: boolean): View => ({ ...view, drawer });
export const toAbout = (view: View): View => openPage(view, { kind: 'about', id: null }, view.camera);
/** two sources side by side, by the id of their pair; or the choice of two */
export const toCompare = (view: View, pair: string | null = null): View =>
  openPage(view, { kind: 'compare', id: pair }, null);
/** where a reader holds a text of his own against the sources */
export const toCheck = (view: View): View => openPage(view, { kind: 'check', id: null }, view.camera);
/** the published files, to take away */
export const toData = (view: View): View => openPage(view, { kind: 'data', id: null }, view.camera);
export const toLang = (view: View, lang: Lang): View => ({ ...view, lang });
export const toCamera = (view: View, camera: Camera | null): View => ({ ...view, camera });
export const withoutNotices = (view: View): View => ({ ...view, notices: [] });

/** exactly these layers, put into the edition's order */
export const withLayers = (atlas: Atlas, view: View, ids: readonly string[]): View => ({
  ...view,
  layers: atlas.layers.map((layer) => layer.id).filter((id) => ids.includes(id)),
});
export const toggleLayer = (atlas: Atlas, view: View, id: string): View =>
  withLayers(
    atlas,
    view,
    view.layers.includes(id) ? view.layers.filter((other) => other !== id) : [...view.layers, id],
  );
/** exactly these sources, put into the edition's order */
export const withSources = (atlas: Atlas, view: View, ids: readonly string[]): View => ({
  ...view,
  sources: allSources(atlas).filter((id) => ids.includes(id)),
});
/** counts the sources in `ids`, and leaves out the places that the sources in `without` name */
export const withComparison = (
  atlas: Atlas,
  view: View,
  ids: readonly string[],
  without: readonly string[],
): View => ({
  ...withSources(atlas, view, ids),
  without: allSources(atlas).filter((id) => without.includes(id)),
});
/** Counts a source, or stops counting it. A source that counts again no longer leaves its places out. */
export function toggleSource(atlas: Atlas, view: View, id: string): View {
  const counts = view.sources.includes(id) && !view.without.includes(id);
  const others = view.sources.filter((other) => other !== id);
  return withComparison(
    atlas,
    view,
    counts ? others : [...others, id],
    view.without.filter((other) => other !== id),
  );
}
export const withOrder = (view: View, order: string): View => ({ ...view, order });
export const withWhen = (view: View, when: Span | null): View => ({ ...view, when });
/** characters of a query that are kept; more would find nothing else */
export const LONGEST_QUERY = 200;
/**
 * Keeps of a query what an address can hold: a limited length, and no lone surrogate, which cannot be
 * encoded.
 */
export const withQuery = (view: View, query: string): View => ({
  ...view,
  query: query.slice(0, LONGEST_QUERY).replace(/\p{Surrogate}/gu, ''),
});
export const withExcerpt = (view: View, excerpt: string | null): View => ({ ...view, excerpt, words: null });
export const withWords = (view: View, words: View['words']): View => ({ ...view, words });
/** the view without a filter: every place of the edition is shown */
export const withEverything = (atlas: Atlas, view: View): View => ({
  ...view,
  layers: atlas.layers.map(({ id }) => id),
  sources: allSources(atlas),
  without: [],
  when: null,
});

/** the view with what the edition opens with; on its first page seen as it opens, too */
export const withOpening = (atlas: Atlas, view: View): View => ({
  ...view,
  layers: firstLayers(atlas),
  sources: allSources(atlas),
  without: [],
  when: null,
  camera: isFirst(view.page) ? null : view.camera,
});

/**
 * Makes a change that is applied to the view of the moment, but only while the reader is still on the page of
 * `view`.
 */
export const whileOn =
  (view: View, change: (now: View) => View) =>
  (now: View): View =>
    samePage(now, view) ? change(now) : now;
