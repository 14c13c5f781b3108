/** Decided places as features of an edition's gazetteer. Pure. */
import type { AreaFeature, PlaceFeature } from '../../geo/model.ts';
import type { Place } from '../../geo/propose/model.ts';
import type { OwnPlace } from './draft.ts';
import type { Written } from './written.ts';

/** The ready outline of a place that is an area, and a point inside it. */
export interface Outlined {
  area: AreaFeature;
  point: readonly [lng: number, lat: number];
}
/** by the place's id in the gazetteer; null where no outline is ready */
export type Outlines = ReadonlyMap<string, Outlined | null>;

export const isOwn = (place: Place | OwnPlace): place is OwnPlace => place.id.startsWith('own:');

/** Names of areas as geo/areaNamed.ts knows them; null for a place that is a point. */
export function areaNameOf(place: Place | OwnPlace): string | null {
  if (isOwn(place)) return null;
  const { kind, name, country, id } = place;
  if (kind === 'country') return country ?? id;
  if (kind === 'division' && country !== null) return `${country}/${name}`;
  return kind === 'region' ? name : null;
}

/** a name as an id: lower-case letters, digits and hyphens; empty for a name without any */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');

const DECIMALS = { building: 5, city: 4, area: 4, approximate: 3 } as const;
const SEA = /\b(?:Sea|Ocean|Gulf|Bay|Strait|Channel|Atlantic|Pacific|Caribbean|Mediterranean)\b/;
const STATES = new Set(['US', 'MX', 'BR', 'VE', 'AU', 'IN', 'DE', 'NG', 'MY']);
const DEPARTMENTS = new Set(['CO', 'PE', 'BO', 'PY', 'UY', 'HN', 'GT', 'SV', 'NI', 'HT', 'FR']);

function kindOf(place: Place | OwnPlace): PlaceFeature['properties']['kind'] {
  if (isOwn(place)) return place.precision === 'building' ? 'building' : 'region';
  const { kind, country, name } = place;
  if (kind === 'country') return 'country';
  if (kind === 'town') return 'city';
  if (kind === 'region') return SEA.test(name) ? 'sea' : 'region';
  if (kind === 'subdivision' || country === null) return 'region';
  return STATES.has(country) ? 'state' : DEPARTMENTS.has(country) ? 'department' : 'province';
}

interface Given {
  place: Place | OwnPlace;
  /** the words by which texts name it, each once */
  words: readonly string[];
  id: string;
  /** its first-level division by name, where it lies in one */
  admin1: string | null;
  outlined: Outlined | null;
}

/** @param language of the edition's labels */
export function featureOf(
  { place, words, id, admin1, outlined }: Given,
  language: string,
  say: Written,
): PlaceFeature {
  const precision = isOwn(place)
    ? place.precision
    : place.kind === 'town'
      ? 'city'
      : outlined
        ? 'area'
        : 'approximate';
  const [lng, lat] = outlined?.point ?? [place.lng, place.lat];
  const rounded = (value: number): number => Number(value.toFixed(DECIMALS[precision]));
  const name = nameOf(place, language);
  const basis = isOwn(place) ? (outlined ? say.drawn : say.byHand) : outlined ? say.outline : say.gazetteer;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [rounded(lng), rounded(lat)] },
    properties: {
      name: { [language]: name },
      alternates: words.filter((word) => word !== name),
      kind: kindOf(place),
      country: place.country,
      admin1: place.country === null ? null : admin1,
      precision,
      basis: { [language]: basis },
      ...(outlined ? { area: outlined.area.id } : {}),
    },
  };
}

/** A country's name is that of the language; any other place has its own. */
export function nameOf(place: Place | OwnPlace, language: string): string {
  if (isOwn(place) || place.kind !== 'country') return place.name;
  return new Intl.DisplayNames([language], { type: 'region' }).of(place.id) ?? place.name;
}

/** An id for each place, none twice: of two of one name the later has its country's code behind it, or a number. */
export function placeIds(places: readonly (Place | OwnPlace)[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const place of places) {
    if (ids.has(place.id)) continue;
    const name = slug(place.name) || 'place';
    const wishes = [name, ...(place.country ? [`${name}-${place.country.toLowerCase()}`] : [])];
    let id = wishes.find((wish) => !taken.has(wish));
    for (let n = 2; id === undefined; n += 1) if (!taken.has(`${name}-${n}`)) id = `${name}-${n}`;
    taken.add(id);
    ids.set(place.id, id);
  }
  return ids;
}
