import type { Inputs } from '../inputs.ts';
import type { AreaFeature, PlaceFeature, Position } from '../model.ts';
import { byId } from '../order.ts';
import type { Problem } from '../problem.ts';
import { isValidArea } from './areas-valid.ts';
import type { Law } from './law.ts';
import { isWithin, outlineFrom, outlineOf, touches } from './outlines.ts';

/** How far off its country (or province) a point may stand, in km: outlines are generalised, and harbours reach into the sea. */
export const TOLERANCE = 5;

/** Every point lies in its stated country, every area touches it. A point that would lie there with its numbers swapped is said to be swapped. */
export const placesInCountry: Law = {
  needs: ['places', 'areas'],
  check: ({ places, areas }: Inputs): Problem[] => {
    const known = byId(areas);
    return places.flatMap((place, i) => {
      const area = known.get(place.properties.area ?? '');
      const fault = area && !isValidArea(area) ? null : faultOf(place, area);
      return fault === null
        ? []
        : [
            {
              file: 'places.geojson',
              at: `features[${i}].${fault.at}`,
              message: `${place.id}: ${fault.message}`,
            },
          ];
    });
  },
};

function faultOf(place: PlaceFeature, area: AreaFeature | undefined): Omit<Problem, 'file'> | null {
  const { country, admin1 } = place.properties;
  if (country === null)
    return admin1 === null
      ? null
      : {
          at: 'properties.admin1',
          message: `has the first-level division ${JSON.stringify(admin1)} but no country: add the country`,
        };
  const outline = outlineOf(country);
  if (outline === null)
    return {
      at: 'properties.country',
      message: `${JSON.stringify(country)} is no ISO 3166-1 country with an outline: mend the code`,
    };
  // the mark of an archipelago stands at sea; that it stands inside its area is another law
  if (area) {
    if (touches(outlineFrom(area.geometry), outline)) return null;
    return {
      at: 'properties.country',
      message: `its area ${area.id} does not touch ${country}: mend the country or the area`,
    };
  }
  const point = place.geometry.coordinates;
  if (isWithin(TOLERANCE, point, outline)) return null;
  const [lng, lat] = point;
  const swapped: Position = [lat, lng];
  const message =
    Math.abs(lng) <= 90 && isWithin(TOLERANCE, swapped, outline)
      ? `[${lng}, ${lat}] is outside ${country}, but [${lat}, ${lng}] is inside: positions are [longitude, latitude], swap them`
      : `[${lng}, ${lat}] is outside ${country} by more than ${TOLERANCE} km: mend the point or the country`;
  return { at: 'geometry.coordinates', message };
}
