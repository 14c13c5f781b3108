/** The view that a link opens, and what of it is told. Pure. */
import { letterOf } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import { allSources, firstLayers, toPassage, withQuery } from '../view/changes.ts';
import type { Site } from '../view/site.ts';
import type { View } from '../view/view.ts';

/** What of a view goes into its link. */
export interface Kept {
  /** the map's position and zoom */
  position: boolean;
  /** layers, sources and dates */
  filters: boolean;
  /** the passage that is open */
  passage: boolean;
}

/** whether a part would change the link at all */
export const partsOf = (site: Site, view: View): Kept => ({
  position: view.camera !== null,
  filters:
    view.layers.join() !== firstLayers(site).join() ||
    view.sources.length < site.sources.length ||
    view.without.length > 0 ||
    view.when !== null,
  passage: view.excerpt !== null,
});

/** The view with those parts alone. A passage that is kept has an address of its own, where the edition has such pages. */
export function shared(site: Site, view: View, kept: Kept): View {
  const plain = withQuery({ ...view, notices: [], drawer: false }, '');
  const filtered = kept.filters
    ? plain
    : { ...plain, layers: firstLayers(site), sources: allSources(site), without: [], when: null };
  const { excerpt } = view;
  const opened =
    excerpt === null || !kept.passage
      ? { ...filtered, excerpt: null }
      : view.page.kind === 'place' && site.page('passage')
        ? toPassage(filtered, excerpt)
        : filtered;
  return { ...opened, camera: kept.position ? view.camera : null };
}

/** The address with the edition that it was made with, so that it can say later what has changed since. */
export const withEdition = (address: string, { edition }: Pick<Site, 'edition'>): string =>
  `${address}${address.includes('#') ? '&' : '#'}edition=${edition.stamp.slice(0, 8)}`;

/** names of the visible layers */
export const layersIn = (site: Site, { layers, lang }: View): readonly string[] =>
  site.layers.flatMap(({ id, title }) => (layers.includes(id) ? labelIn(title, lang) : []));
/** letters of some sources */
export const lettersOf = (site: Site, ids: readonly string[]): string =>
  ids.map((id) => letterOf(site, id)).join(' ');
