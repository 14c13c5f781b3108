/**
 * What a view shows of an atlas: pure derivations that the panel, the pins, the locator and the map share.
 */

import type { AtlasPlace } from '../../geo/model.ts';
import type { Atlas, Passage } from '../atlas/atlas.ts';
import { placesOfQuestions, type Question } from '../atlas/claims.ts';
import { happensIn, type Span } from '../atlas/dates.ts';
import { spokenLetters } from '../atlas/letters.ts';
import { latestPer, oncePer } from '../atlas/once.ts';
import { rankOf } from '../atlas/order.ts';
import type { PageLayout } from '../layout/windows.ts';
import { firstLayers } from './changes.ts';
import { placesNow } from './reading.ts';
import { emphasisOf, openPlace, type Site } from './site.ts';
import type { View } from './view.ts';

/**
 * The filter that applies on the page. The page of a source, or of sources set side by side, shows all that these say,
 * whatever the reader chose. On every other page the reader's choice applies; sources that are left out do not count.
 */
export function filterOf(atlas: Site, view: View): Pick<View, 'layers' | 'sources' | 'without' | 'when'> {
  const { source, compared } = emphasisOf(atlas, view);
  const read = source === null ? compared : [source];
  if (read !== null)
    return { layers: atlas.layers.map(({ id }) => id), sources: read, without: [], when: null };
  return { ...view, sources: view.sources.filter((id) => !view.without.includes(id)) };
}

type Filter = ReturnType<typeof filterOf>;
const isArea = ({ precision }: AtlasPlace): boolean => precision === 'area';
/** What a filter leaves of an atlas, each part read when it is first asked for. */
function leave(atlas: Atlas, filter: Filter) {
  const passages = new Map<string, readonly Passage[]>();
  const passagesOf = (id: string): readonly Passage[] => {
    const kept =
      passages.get(id) ??
      atlas
        .passages(id)
        .filter(
          ({ excerpt, mention }) =>
            filter.layers.includes(mention.layer) && filter.sources.includes(excerpt.source),
        );
    passages.set(id, kept);
    return kept;
  };
  let found: {
    places: readonly AtlasPlace[];
    areas: readonly AtlasPlace[];
    ids: ReadonlySet<string>;
  } | null = null;
  const all = () => {
    if (found) return found;
    const places = readPlaces(atlas, filter, passagesOf);
    found = { places, areas: places.filter(isArea), ids: new Set(places.map(({ id }) => id)) };
    return found;
  };
  return {
    passagesOf,
    places: () => all().places,
    areas: () => all().areas,
    has: (id: string) => all().ids.has(id),
  };
}
function keyOf({ layers, sources, without, when }: Filter): string {
  return JSON.stringify([layers, sources, without, when]);
}
/**
 * All that decides which pins there are and what they look like, in whatever frame: pages with the same key show the same
 * pins, apart from where they stand.
 */
export function pinsKey(atlas: Site, view: View): string {
  const { place, source, questions, compared } = emphasisOf(atlas, view);
  return JSON.stringify([
    view.lang,
    keyOf(filterOf(atlas, view)),
    [place, source, questions?.map(({ number }) => number), compared],
    [...placesNow(atlas, view)],
  ]);
}
/** Kept by filter, for all views with the same one, and by view, so that the filter need not be written as a key each time. */
const leftBy = latestPer(keyOf, leave);
const leftIn = oncePer((atlas: Site) => oncePer((view: View) => leftBy(atlas, filterOf(atlas, view))));

/** passages of a place in the visible layers, from the sources that count */
export const shownPassages = (atlas: Site, view: View, placeId: string): readonly Passage[] =>
  leftIn(atlas)(view).passagesOf(placeId);

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

/** ids of the sources of some passages, each once, in the passages' order (the edition's) */
export const sourcesOf = (passages: readonly Passage[]): readonly string[] => [
  ...new Set(passages.map(({ excerpt }) => excerpt.source)),
];

/**
 * Places that have a passage in a visible layer from a source that counts and, where dates are chosen, an event within
 * them; in published order. A place that a left-out source names in a visible layer is left out too. The same filter
 * gives the same array.
 */
export const placesInFilter = (atlas: Site, view: View): readonly AtlasPlace[] =>
  leftIn(atlas)(view).places();
/** whether a place is one of them */
export const isInFilter = (atlas: Site, view: View, placeId: string): boolean =>
  leftIn(atlas)(view).has(placeId);

function readPlaces(
  atlas: Atlas,
  { layers, without, when }: Filter,
  passagesOf: (id: string) => readonly Passage[],
): readonly AtlasPlace[] {
  const leftOut = (id: string): boolean =>
    without.length > 0 &&
    atlas
      .passages(id)
      .some(({ excerpt, mention }) => layers.includes(mention.layer) && without.includes(excerpt.source));
  const dated =
    when && new Set(atlas.events.filter((event) => happensIn(event, when)).flatMap(({ places }) => places));
  return atlas.places.filter(
    ({ id }) => (!dated || dated.has(id)) && passagesOf(id).length > 0 && !leftOut(id),
  );
}

/** the questions whose numbers the pins show; empty on other pages than those of questions */
export const questionsOnMap = (atlas: Site, view: View): readonly Question[] =>
  emphasisOf(atlas, view).questions ?? [];
/** whether the reader's choice of layers, sources and dates applies on the page */
export function obeysFilter(atlas: Site, view: View): boolean {
  const { source, questions, compared } = emphasisOf(atlas, view);
  return source === null && questions === null && compared === null;
}

/**
 * Places that have a pin: those in the filter, and the open place. On pages of questions: the places they are
 * about.
 */
export function shownPlaces(atlas: Site, view: View): readonly AtlasPlace[] {
  const { questions } = emphasisOf(atlas, view);
  return questions === null
    ? withOpen(atlas, view, placesInFilter(atlas, view))
    : placesOfQuestions(atlas, questions);
}

/** Some places of the filter, in published order, and among them the open place, where the filter hides it. */
function withOpen(atlas: Site, view: View, places: readonly AtlasPlace[]): readonly AtlasPlace[] {
  const id = openPlace(atlas, view);
  const open = id === null || isInFilter(atlas, view, id) ? undefined : atlas.place(id);
  if (!open) return places;
  const rank = rankOf(atlas, open);
  const at = places.findIndex((place) => rankOf(atlas, place) > rank);
  return at < 0 ? [...places, open] : places.toSpliced(at, 0, open);
}

/** Those of the shown places that are areas. */
function shownAreas(atlas: Site, view: View): readonly AtlasPlace[] {
  const { questions } = emphasisOf(atlas, view);
  return questions === null
    ? withOpen(atlas, view, leftIn(atlas)(view).areas()).filter(isArea)
    : placesOfQuestions(atlas, questions).filter(isArea);
}

/** number of places that the chosen sources and dates leave in the layer, whether or not it is visible */
export const placesInLayer = (atlas: Site, view: View, layerId: string): number =>
  placesInFilter(atlas, { ...view, layers: [layerId] }).length;

/** an area drawn with outline and hatch, in the look of one layer */
export interface Hatched {
  place: string;
  layer: string;
  /**
   * province (also department, state, island): always drawn; country and sea: only while hovered, open or read about.
   * Seas are drawn on pages of questions too.
   */
  weight: 'province' | 'country' | 'sea';
}
/** weights of the kinds of place that are no province */
const WEIGHT: Partial<Record<AtlasPlace['kind'], Hatched['weight']>> = {
  country: 'country',
  sea: 'sea',
  region: 'sea',
};
/**
 * areas to hatch in drawing order: provinces last, so that they are on top; `hovered` is a place id or null
 */
export function hatchedAreas(atlas: Site, view: View, hovered: string | null): readonly Hatched[] {
  const order = { sea: 0, country: 1, province: 2 };
  const now = placesNow(atlas, view);
  return shownAreas(atlas, view)
    .flatMap((place) => {
      const weight = WEIGHT[place.kind] ?? 'province';
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

/** What the reader's choices hide; a part is null where it hides nothing. */
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
    // Left-out sources have a part of their own, so they are not missed here.
    sources: counting.length + without.length < atlas.sources.length ? spokenLetters(atlas, counting) : null,
    without: without.length > 0 ? spokenLetters(atlas, without) : null,
  };
  return Object.values(hidden).some((part) => part !== null) ? hidden : null;
}

/** whether a view shows what the edition opens with: nothing of layers, sources and dates is the reader's choice */
export const isOpening = (atlas: Atlas, { layers, sources, without, when }: View): boolean =>
  layers.join() === firstLayers(atlas).join() &&
  sources.length === atlas.sources.length &&
  without.length === 0 &&
  when === null;

/** whether the panel is wide and whether the strip is shown: not beside a wide panel, nor without events */
export const layoutOf = (atlas: Site, { page }: Pick<View, 'page'>): PageLayout => {
  const wide = atlas.page(page.kind)?.width === 'wide';
  return { wide, strip: atlas.strip && !wide && atlas.events.length > 0 };
};
