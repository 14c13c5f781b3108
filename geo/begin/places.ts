/** Entries of a gazetteer, from places that names were taken for. */
import { booleanPointInPolygon, pointOnFeature } from '@turf/turf';
import type { AreaFeature, PlaceFeature, Position } from '../model.ts';
import type { Place } from '../propose/model.ts';
import { label, type Tongue } from './labels.ts';

/** ISO 3166-1 alpha-2 */
const COUNTRY = /^[A-Z]{2}$/;

/** An id of a name that no other place has. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 56)
    .replace(/^-+|-+$/g, '');
  const id = plain === '' ? 'place' : plain;
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(tried)) return tried;
  }
}

/** What names its area to `readyAreas`, where it is one: a country by its code, a division by country and name, a sea by name. */
export function areaNameOf({ id, kind, name, country }: Place): string | null {
  if (kind === 'country') return COUNTRY.test(id) ? id : null;
  if (kind === 'division') return country === null ? null : `${country}/${name}`;
  return kind === 'region' ? name : null;
}

/** @param words how the texts write it */
export function featureOf(
  place: Place,
  id: string,
  {
    languages,
    words,
    area,
  }: { languages: readonly Tongue[]; words: readonly string[]; area: AreaFeature | null },
): PlaceFeature {
  const name = label(languages, (_, language) => nameIn(place, language));
  const kept = new Set(Object.values(name).map((one) => one.toLowerCase()));
  const alternates = [...new Set(words.map((one) => one.replace(/\s+/g, ' ')))].filter(
    (one) => !kept.has(one.toLowerCase()),
  );
  const point: Position = [place.lng, place.lat];
  const inside =
    area && !booleanPointInPolygon(point, area.geometry)
      ? (pointOnFeature(area.geometry).geometry.coordinates as Position)
      : point;
  // no finer than what the precision may mean
  const digits = area || place.kind === 'town' ? 4 : 3;
  const coordinates = inside.map((degrees) => Number(degrees.toFixed(digits))) as Position;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      name,
      alternates,
      kind: kindOf(place, area),
      country: place.country !== null && COUNTRY.test(place.country) ? place.country : null,
      admin1: null,
      precision: area ? 'area' : place.kind === 'town' ? 'city' : 'approximate',
      basis: label(languages, (of) => (area ? of.area : of.town)),
      ...(area ? { area: area.id } : {}),
    },
  };
}

const nameIn = ({ id, kind, name }: Place, language: Tongue): string =>
  (kind === 'country' && COUNTRY.test(id)
    ? new Intl.DisplayNames([language], { type: 'region' }).of(id)
    : undefined) ?? name;

function kindOf({ kind, country }: Place, area: AreaFeature | null): PlaceFeature['properties']['kind'] {
  if (kind === 'town') return 'city';
  if (kind === 'country') return 'country';
  if (kind === 'region') return area ? 'sea' : 'region';
  return country === 'US' || country === 'MX' || country === 'BR' ? 'state' : 'province';
}
