import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import { isValidArea } from './areas-valid.ts';
import { TOLERANCE } from './countries.ts';
import type { Law } from './law.ts';
import { isWithin, outlineFrom } from './outlines.ts';

/** Every point lies in its stated first-level division, where the edition holds that division's area. */
export const placesInProvince: Law = {
  needs: ['places', 'areas'],
  check: ({ places, areas }: Inputs): Problem[] =>
    places.flatMap(({ id, geometry, properties }, i) => {
      if (properties.area !== undefined) return [];
      const province = areas.find(
        (area) =>
          area.properties.name === properties.admin1 && countryOf(area.id, places) === properties.country,
      );
      if (
        !province ||
        !isValidArea(province) ||
        isWithin(TOLERANCE, geometry.coordinates, outlineFrom(province.geometry))
      )
        return [];
      const message = `${id}: [${geometry.coordinates.join(', ')}] is outside ${province.properties.name} by more than ${TOLERANCE} km: mend the point or the division`;
      return [{ file: 'places.geojson', at: `features[${i}].geometry.coordinates`, message }];
    }),
};

/** An area has no country of its own: it has that of the place drawn as it. */
const countryOf = (area: string, places: Inputs['places']): string | null | undefined =>
  places.find(({ properties }) => properties.area === area)?.properties.country;
