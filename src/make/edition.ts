/** A draft as the parts of an edition: what the command line reads out of an edition's folder. Pure. */
import type { AreaFeature, Claim, Edition, Event, Layer, PlaceFeature, Source } from '../../geo/model.ts';
import { cameraForBounds } from '../geometry/camera.ts';
import type { Draft } from './draft.ts';
import { recordsOf } from './editionRecords.ts';
import { layerAt } from './layers.ts';
import { drawnOutlines } from './ownArea.ts';
import { type Decided, decidedIn, type Placed } from './passages.ts';
import { featureOf, isOwn, type Outlines, placeIds, slug } from './places.ts';
import { sourceOf } from './sources.ts';
import type { Written } from './written.ts';

export interface Parts {
  edition: Edition;
  layers: readonly Layer[];
  places: readonly PlaceFeature[];
  areas: readonly AreaFeature[];
  sources: readonly Source[];
  claims: readonly Claim[];
  events: readonly Event[];
}

interface Given {
  draft: Draft;
  outlines: Outlines;
  /** names of first-level divisions by code */
  divisions: ReadonlyMap<string, string>;
  /** ISO 8601 */
  today: string;
  say: Written;
}

/** Only what is decided comes into the edition: a place whose mentions all wait is not there yet. */
export function editionOf({ draft, outlines: ready, divisions, today, say }: Given): Parts {
  const decided = decidedIn(draft);
  const used = decided.placed.filter(({ use }) => use !== null && use.as !== 'later');
  const taken = new Set([...ready.values()].flatMap((outlined) => outlined?.area.id ?? []));
  const outlines: Outlines = new Map([...ready, ...drawnOutlines(used, taken, say.drawn)]);
  const ids = placeIds(used.map(({ place }) => place));
  const layers = draft.layers.flatMap(({ id }, i) =>
    used.some(({ use }) => use?.as === 'scene' && use.layer === id) ? [layerAt(draft, i)] : [],
  );
  const given = { placed: used, unplaced: layers.length > 0 ? decided.unplaced : [] } satisfies Decided;
  const places = placesOf(used, ids, { draft, outlines, divisions, say });
  const drawn = new Set(places.map(({ properties }) => properties.area));
  const areas = new Map(
    [...outlines.values()].flatMap((outlined) =>
      outlined && drawn.has(outlined.area.id) ? [[outlined.area.id, outlined.area] as const] : [],
    ),
  );
  const sources = draft.texts.map((text) =>
    sourceOf(text, { draft, decided: given, ids, layer: layers[0]?.id ?? '', ownWords: say.ownWords }),
  );
  return {
    edition: headOf(draft, places, today, say),
    layers,
    places,
    areas: [...areas.values()],
    sources,
    ...recordsOf({ draft, placed: used, sources, layers, ids }),
  };
}

function placesOf(
  used: readonly Placed[],
  ids: ReadonlyMap<string, string>,
  { draft, outlines, divisions, say }: Omit<Given, 'today'>,
): PlaceFeature[] {
  const texts = new Map(draft.texts.map(({ id, text }) => [id, text]));
  const words = new Map<string, Set<string>>();
  for (const { place, text, start, end } of used) {
    const said = words.get(place.id) ?? new Set();
    // a name that a line breaks is one name
    words.set(place.id, said.add((texts.get(text) ?? '').slice(start, end).replaceAll(/\s+/g, ' ')));
  }
  const once = new Map(used.map(({ place }) => [place.id, place]));
  return [...once.values()]
    .map((place) => {
      const division = isOwn(place) || place.division === place.id ? null : place.division;
      return featureOf(
        {
          place,
          words: [...(words.get(place.id) ?? [])],
          id: ids.get(place.id) ?? '',
          admin1: (division && divisions.get(division)) ?? null,
          outlined: outlines.get(place.id) ?? null,
        },
        draft.language,
        say,
      );
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** shares of a text's words, and of all, that an edition may publish, as those of this house */
export const LIMITS = { each: 0.5, together: 0.45 } as const;
/** CSS px that the home camera fits its places into */
const FREE = { width: 720, height: 640 };

function headOf(draft: Draft, places: readonly PlaceFeature[], today: string, say: Written): Edition {
  const label = (words: string) => ({ [draft.language]: words });
  const [only, other] = draft.region;
  return {
    id: slug(draft.title) || 'edition',
    languages: [draft.language],
    title: label(draft.title),
    subtitle: label(say.subtitle),
    dek: label(say.dek),
    date: today,
    home: homeOf(places),
    focus: only !== undefined && other === undefined ? only : null,
    sources: draft.texts.map(({ id }) => id),
    quotationLimit: LIMITS.each,
    quotationLimitTogether: LIMITS.together,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    credits: [
      { name: 'Natural Earth', licence: 'public domain', url: 'https://www.naturalearthdata.com/' },
      { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
    ],
  };
}

function homeOf(places: readonly PlaceFeature[]): Edition['home'] {
  const points = places.map(({ geometry }) => geometry.coordinates);
  if (points.length === 0) return { lng: 0, lat: 0, zoom: 1.5 };
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const { lng, lat, zoom } = cameraForBounds(
    [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    FREE,
  );
  return { lng: Number(lng.toFixed(2)), lat: Number(lat.toFixed(2)), zoom: Number(zoom.toFixed(2)) };
}
