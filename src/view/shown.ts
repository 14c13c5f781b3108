/** What a view shows of an atlas: pure derivations that the panel, the pins, the locator and the map share. */

import type { AtlasPlace } from '../../geo/model.ts';
import type { Atlas, Passage } from '../atlas/atlas.ts';
import { placesOfQuestions, type Question } from '../atlas/claims.ts';
import { happensIn, type Span } from '../atlas/dates.ts';
import { spokenLetters } from '../atlas/letters.ts';
import type { PageLayout } from '../layout/windows.ts';
import { placesNow } from './reading.ts';
import { emphasisOf, openPlace, openSource, type Site } from './site.ts';
import type { View } from './view.ts';

/**
 * What holds passages and places back. The page of a source shows its whole reading, so all layers of that source
 * count there, whatever is chosen; on every other page what the reader chose does.
 */
export function filterOf(atlas: Site, view: View): Pick<View, 'layers' | 'sources' | 'without' | 'when'> {
  const source = openSource(atlas, view);
  if (source !== null)
    return { layers: atlas.layers.map(({ id }) => id), sources: [source], without: [], when: null };
  return { ...view, sources: view.sources.filter((id) => !view.without.includes(id)) };
}

/** passages of a place in the visible layers, from the sources that count */
export function shownPassages(atlas: Site, view: View, placeId: string): readonly Passage[] {
  const { layers, sources } = filterOf(atlas, view);
  return atlas
    .passages(placeId)
    .filter(({ excerpt, mention }) => layers.includes(mention.layer) && sources.includes(excerpt.source));
}

/** visible layers of a place, in the edition's order */
export function shownLayers(atlas: Site, view: View, placeId: string): readonly string[] {
  const ids = new Set(shownPassages(atlas, view, placeId).map(({ mention }) => mention.layer));
  return atlas.layers.map((layer) => layer.id).filter((id) => ids.has(id));
}

/** all layers of a place, in the edition's order */
export function layersOf(atlas: Atlas, placeId: string): readonly string[] {
  const ids = new Set(atlas.passages(placeId).map(({ mention }) => mention.layer));
  return atlas.layers.map((layer) => layer.id).filter((id) => ids.has(id));
}

/** ids of the sources of a place's passages, which stand in the edition's order; each once */
export const sourcesOf = (passages: readonly Passage[]): readonly string[] => [
  ...new Set(passages.map(({ excerpt }) => excerpt.source)),
];

/**
 * Places with a passage that counts and, when a time is chosen, an event in it; in published order. A place that a source
 * left out names in a visible layer is left out with it.
 */
export function placesInFilter(atlas: Site, view: View): readonly AtlasPlace[] {
  const { layers, without, when } = filterOf(atlas, view);
  const leftOut = (id: string): boolean =>
    without.length > 0 &&
    atlas
      .passages(id)
      .some(({ excerpt, mention }) => layers.includes(mention.layer) && without.includes(excerpt.source));
  const dated =
    when && new Set(atlas.events.filter((event) => happensIn(event, when)).flatMap(({ places }) => places));
  return atlas.places.filter(
    ({ id }) => (!dated || dated.has(id)) && shownPassages(atlas, view, id).length > 0 && !leftOut(id),
  );
}

/** the questions whose numbers the map bears; none on pages of anything else */
export const questionsOnMap = (atlas: Site, view: View): readonly Question[] =>
  emphasisOf(atlas, view).questions ?? [];
/** whether layers, sources and dates that the reader chose count on the page */
export function obeysFilter(atlas: Site, view: View): boolean {
  const { source, questions } = emphasisOf(atlas, view);
  return source === null && questions === null;
}

/** the places in the filter, and the open place even when it is not; on pages of questions what they are about, whatever the filter */
export function shownPlaces(atlas: Site, view: View): readonly AtlasPlace[] {
  const { questions } = emphasisOf(atlas, view);
  if (questions !== null) return placesOfQuestions(atlas, questions);
  const inFilter = new Set(placesInFilter(atlas, view));
  return atlas.places.filter((place) => inFilter.has(place) || place.id === openPlace(atlas, view));
}

/** number of places with at least one passage in the layer */
export const placesInLayer = (atlas: Atlas, layerId: string): number =>
  atlas.places.filter((place) => atlas.passages(place.id).some(({ mention }) => mention.layer === layerId))
    .length;

/** an area drawn with outline and hatch, in the look of one layer */
export interface Hatched {
  place: string;
  layer: string;
  /** provinces, departments, states and islands at rest; countries and seas while hovered, open or read about, seas on pages of questions too */
  weight: 'province' | 'country' | 'sea';
}
const WEIGHT = { country: 'country', sea: 'sea', region: 'sea' } as const;
/** areas to hatch, smallest weight last so that it is drawn on top; `hovered` is a place id or null */
export function hatchedAreas(atlas: Site, view: View, hovered: string | null): readonly Hatched[] {
  const order = { sea: 0, country: 1, province: 2 };
  const now = placesNow(atlas, view);
  return shownPlaces(atlas, view)
    .filter((place) => place.precision === 'area')
    .flatMap((place) => {
      const weight = place.kind in WEIGHT ? WEIGHT[place.kind as keyof typeof WEIGHT] : 'province';
      const layer = shownLayers(atlas, view, place.id)[0] ?? layersOf(atlas, place.id)[0];
      if (!layer) return [];
      const atRest =
        weight === 'province' || (weight === 'sea' && emphasisOf(atlas, view).questions !== null);
      if (!atRest && place.id !== hovered && place.id !== openPlace(atlas, view) && !now.has(place.id))
        return [];
      return [{ place: place.id, layer, weight } satisfies Hatched];
    })
    .sort((a, b) => order[a.weight] - order[b.weight]);
}

/** What the reader's choices keep from sight; a part is null where it hides nothing. */
export interface Hidden {
  /** number of visible layers and of all */
  layers: { on: number; of: number } | null;
  when: Span | null;
  /** letters of the sources that count */
  sources: readonly string[] | null;
  /** letters of the sources whose places are left out */
  without: readonly string[] | null;
}

/** null where nothing is hidden */
export function hiddenOf(atlas: Atlas, { layers, sources, without, when }: View): Hidden | null {
  const counting = sources.filter((id) => !without.includes(id));
  const hidden: Hidden = {
    layers: layers.length < atlas.layers.length ? { on: layers.length, of: atlas.layers.length } : null,
    when,
    // a source that is left out is named as such, not twice
    sources: counting.length + without.length < atlas.sources.length ? spokenLetters(atlas, counting) : null,
    without: without.length > 0 ? spokenLetters(atlas, without) : null,
  };
  return Object.values(hidden).some((part) => part !== null) ? hidden : null;
}

/** how the page is laid out: a wide panel leaves no room for the strip, and without dated events there is none */
export const layoutOf = (atlas: Site, { page }: View): PageLayout => {
  const wide = atlas.page(page.kind)?.width === 'wide';
  return { wide, strip: !wide && atlas.events.length > 0 };
};
