/** The place list as rows and groups: what a view shows, in the order it asks for. Pure. */

import type { AtlasExcerpt, AtlasPlace } from '../../../geo/model.ts';
import { countryName, labelIn } from '../../atlas/names.ts';
import { latestPer } from '../../atlas/once.ts';
import { isFirst } from '../../view/page.ts';
import {
  isInFilter,
  placesInFilter,
  shownLayers,
  shownPassages,
  shownPlaces,
  sourcesOf,
} from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';

export interface Row {
  place: AtlasPlace;
  layers: readonly string[];
  /** ids of the sources, in their order */
  sources: readonly string[];
  /** number of different passages */
  passages: number;
}
interface PlaceGroup {
  /** null where the list stands in one piece */
  title: string | null;
  places: readonly AtlasPlace[];
}
/** The first `most` places of the groups, and how many each group has in all. */
export function firstOf(
  groups: readonly PlaceGroup[],
  most: number,
): readonly (PlaceGroup & { of: number })[] {
  let left = most;
  return groups.flatMap((group) => {
    const places = group.places.slice(0, left);
    left -= places.length;
    return places.length > 0 ? [{ ...group, places, of: group.places.length }] : [];
  });
}

/** the excerpts that put a place in a visible layer, each once */
export const excerptsAt = (atlas: Site, view: View, placeId: string): readonly AtlasExcerpt[] => [
  ...new Set(shownPassages(atlas, view, placeId).map(({ excerpt }) => excerpt)),
];

export const rowOf = (atlas: Site, view: View, place: AtlasPlace): Row => ({
  place,
  layers: shownLayers(atlas, view, place.id),
  sources: sourcesOf(shownPassages(atlas, view, place.id)),
  passages: excerptsAt(atlas, view, place.id).length,
});

/** number of their passages; the same filter gives the same array of places */
const passagesOf = latestPer(
  () => '',
  (places: readonly AtlasPlace[], { atlas, view }: { atlas: Site; view: View }) =>
    new Set(places.flatMap(({ id }) => excerptsAt(atlas, view, id))).size,
);
/** "24 places in 20 passages": a passage that names two places counts once */
export function counts(atlas: Site, view: View): { places: number; passages: number } {
  const places = placesInFilter(atlas, view);
  return { places: places.length, passages: passagesOf(places, { atlas, view }) };
}

/** squared distance in degrees at the centre's latitude; enough to tell nearer from farther */
function distance([lng, lat]: readonly [number, number], centre: { lng: number; lat: number }): number {
  const across = Math.abs(lng - centre.lng) % 360;
  const x = Math.min(across, 360 - across) * Math.cos((centre.lat * Math.PI) / 180);
  return x * x + (lat - centre.lat) ** 2;
}

/** place id → its rank among all names of the edition */
const nameRanks = latestPer(
  ({ lang }: Pick<View, 'lang'> & { t: Words }) => lang,
  (atlas: Site, { lang, t }): ReadonlyMap<string, number> =>
    new Map(
      atlas.places
        .map(({ id, name }) => ({ id, name: labelIn(name, lang) }))
        .sort((a, b) => t.say.compare(a.name, b.name))
        .map(({ id }, rank) => [id, rank]),
    ),
);

/**
 * Places in the view's order; only the order by country has groups. "Near" is near the middle of the map while the list is
 * on screen. On a place's page it is near the edition's home: the map's middle moves with each place that is opened, and
 * next and previous would lead back and forth between two of them.
 */
export function placeGroups(
  atlas: Site,
  view: View,
  t: Words,
  shown: readonly AtlasPlace[] = shownPlaces(atlas, view),
): readonly PlaceGroup[] {
  const ranks = nameRanks(atlas, { lang: view.lang, t });
  const byName = (a: AtlasPlace, b: AtlasPlace) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0);
  const sortedBy = (measure: (place: AtlasPlace) => number): readonly PlaceGroup[] => [
    {
      title: null,
      places: shown
        .map((place) => ({ place, by: measure(place) }))
        .sort((a, b) => a.by - b.by || byName(a.place, b.place))
        .map(({ place }) => place),
    },
  ];
  if (view.sort === 'passages') return sortedBy(({ id }) => -excerptsAt(atlas, view, id).length);
  if (view.sort === 'near') {
    const centre = (isFirst(view.page) && view.camera) || atlas.edition.home;
    return sortedBy(({ point }) => distance(point, centre));
  }
  if (view.sort === 'name') return sortedBy(() => 0);
  const titleOf = ({ country, kind }: AtlasPlace) =>
    country ? countryName(atlas, country, view.lang) : kind === 'sea' ? t.atSea : t.elsewhere;
  const { focus } = atlas.edition;
  const rank = ({ country, kind }: AtlasPlace) =>
    country === focus && focus ? 0 : country ? 1 : kind === 'sea' ? 2 : 3;
  const groups = new Map<string, AtlasPlace[]>();
  for (const place of shown) {
    const key = `${rank(place)}${titleOf(place)}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()]
    .flatMap((places) => {
      const [first] = places;
      return first ? [{ title: titleOf(first), rank: rank(first), places: places.sort(byName) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || t.say.compare(a.title, b.title));
}

/** Ids in the list's order, and where each stands; the same filter gives the same array of places. */
const orderOf = latestPer(
  ({ view }: { atlas: Site; view: View; t: Words }) =>
    JSON.stringify([view.lang, view.sort, isFirst(view.page) && view.camera]),
  (shown: readonly AtlasPlace[], { atlas, view, t }) => {
    const ids = placeGroups(atlas, view, t, shown).flatMap(({ places }) => places.map(({ id }) => id));
    return { ids, at: new Map(ids.map((id, i) => [id, i])) };
  },
);

/**
 * ids of the places before and after one in the list's order; where `id` is null, the first of the list is
 * next
 */
export function neighbours(
  atlas: Site,
  view: View,
  t: Words,
  id: string | null,
): { previous: string | null; next: string | null } {
  const hidden = id !== null && !isInFilter(atlas, view, id);
  // A place that the filter hides stands where it would in the list of all: no list is sorted for it alone.
  const { ids, at: places } = orderOf(hidden ? atlas.places : placesInFilter(atlas, view), {
    atlas,
    view,
    t,
  });
  const at = id === null ? -1 : (places.get(id) ?? -1);
  const shownFrom = (from: number, step: 1 | -1): string | null => {
    let to = from + step;
    while (hidden && ids[to] !== undefined && !isInFilter(atlas, view, ids[to] ?? '')) to += step;
    return ids[to] ?? null;
  };
  return { previous: shownFrom(at, -1), next: shownFrom(at, 1) };
}
