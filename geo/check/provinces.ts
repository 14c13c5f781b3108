import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import { isValidArea } from './areas-valid.ts';
import { TOLERANCE } from './countries.ts';
import type { Law } from './law.ts';
import { isWithin, type Outline, outlineFrom } from './outlines.ts';

/** Every point lies in its stated first-level division, where the edition holds that division's area. */
export const placesInProvince: Law = {
  needs: ['places', 'areas'],
  check: ({ places, areas }: Inputs): Problem[] => {
    const provinces = provincesOf(places, areas);
    return places.flatMap(({ id, geometry, properties: { area, country, admin1 } }, i) => {
      if (area !== undefined || admin1 === null) return [];
      const outline = provinces.get(keyOf(country, admin1));
      if (!outline || isWithin(TOLERANCE, geometry.coordinates, outline)) return [];
      const message = `${id}: [${geometry.coordinates.join(', ')}] is outside ${admin1} by more than ${TOLERANCE} km: mend the point or the division`;
      return [{ file: 'places.geojson', at: `features[${i}].geometry.coordinates`, message }];
    });
  },
};

const keyOf = (country: string | null, name: string): string => JSON.stringify([country, name]);

/** The outlines of areas by country and name, the first of each; null for one that is not valid. An area has no country of its own: it has that of the first place drawn as it. */
function provincesOf(places: Inputs['places'], areas: Inputs['areas']): ReadonlyMap<string, Outline | null> {
  const drawn = new Map(
    places
      .map(({ properties: { area = '', country } }): [string, string | null] => [area, country])
      .reverse(),
  );
  const provinces = new Map<string, Outline | null>();
  for (const area of areas) {
    const country = drawn.get(area.id);
    if (country === undefined) continue;
    const key = keyOf(country, area.properties.name);
    if (!provinces.has(key)) provinces.set(key, isValidArea(area) ? outlineFrom(area.geometry) : null);
  }
  return provinces;
}
