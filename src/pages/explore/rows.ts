/** The place list as rows and groups: what a view shows, in the order it asks for. Pure. */

import type { AtlasPlace } from '../../../geo/model.ts';
import { countryName, labelIn } from '../../atlas/names.ts';
import { isFirst } from '../../view/page.ts';
import { placesInFilter, shownLayers, shownPassages, shownPlaces, sourcesOf } from '../../view/shown.ts';
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
  rows: readonly Row[];
}

/** ids of the excerpts that put a place in a visible layer, each once */
export const excerptIds = (atlas: Site, view: View, placeId: string): readonly string[] => [
  ...new Set(shownPassages(atlas, view, placeId).map(({ excerpt }) => excerpt.id)),
];

const rowOf = (atlas: Site, view: View, place: AtlasPlace): Row => ({
  place,
  layers: shownLayers(atlas, view, place.id),
  sources: sourcesOf(shownPassages(atlas, view, place.id)),
  passages: excerptIds(atlas, view, place.id).length,
});

/** "24 places in 20 passages": a passage that names two places counts once */
export function counts(atlas: Site, view: View): { places: number; passages: number } {
  const places = placesInFilter(atlas, view);
  return {
    places: places.length,
    passages: new Set(places.flatMap(({ id }) => excerptIds(atlas, view, id))).size,
  };
}

/** squared distance in degrees at the centre's latitude; enough to tell nearer from farther */
function distance([lng, lat]: readonly [number, number], centre: { lng: number; lat: number }): number {
  const across = Math.abs(lng - centre.lng) % 360;
  const x = Math.min(across, 360 - across) * Math.cos((centre.lat * Math.PI) / 180);
  return x * x + (lat - centre.lat) ** 2;
}

/**
 * Rows in the view's order; only the order by country has groups. "Near" is near the middle of the map while the list is
 * on screen. On a place's page it is near the edition's home: the map's middle moves with each place that is opened, and
 * next and previous would lead back and forth between two of them.
 */
export function placeGroups(atlas: Site, view: View, t: Words): readonly PlaceGroup[] {
  const { compare } = t.say;
  const byName = (a: Row, b: Row) =>
    compare(labelIn(a.place.name, view.lang), labelIn(b.place.name, view.lang));
  const rows = shownPlaces(atlas, view)
    .map((place) => rowOf(atlas, view, place))
    .sort(byName);
  if (view.sort === 'passages') return [{ title: null, rows: rows.sort((a, b) => b.passages - a.passages) }];
  if (view.sort === 'near') {
    const centre = (isFirst(view.page) && view.camera) || atlas.edition.home;
    return [
      {
        title: null,
        rows: rows.sort((a, b) => distance(a.place.point, centre) - distance(b.place.point, centre)),
      },
    ];
  }
  if (view.sort === 'name') return [{ title: null, rows }];
  const titleOf = ({ place: { country, kind } }: Row) =>
    country ? countryName(atlas, country, view.lang) : kind === 'sea' ? t.atSea : t.elsewhere;
  const { focus } = atlas.edition;
  const rank = ({ place: { country, kind } }: Row) =>
    country === focus && focus ? 0 : country ? 1 : kind === 'sea' ? 2 : 3;
  const sorted = rows.sort((a, b) => rank(a) - rank(b) || compare(titleOf(a), titleOf(b)) || byName(a, b));
  const titles = [...new Set(sorted.map(titleOf))];
  return titles.map((title) => ({ title, rows: sorted.filter((row) => titleOf(row) === title) }));
}

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
  const ids = placeGroups(atlas, view, t).flatMap(({ rows }) => rows.map(({ place }) => place.id));
  const at = id === null ? -1 : ids.indexOf(id);
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
