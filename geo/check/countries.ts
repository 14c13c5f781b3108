import { booleanIntersects, booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Inputs } from '../inputs.ts';
import type { AreaFeature, PlaceFeature, Position } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';
import { type CountryOutline, outlineOf } from './outlines.ts';

/** How far off its country's (or province's) outline a point may stand, in km: outlines are generalised, and harbours reach into the sea. */
export const COAST_TOLERANCE = 5;

/** Every point lies in its stated country, every area touches it. A point that would lie there with its numbers swapped is said to be swapped. */
export const placesInCountry: Law = {
  needs: ['places', 'areas'],
  check: ({ places, areas }: Inputs): Problem[] =>
    places.flatMap((place, i) => {
      const fault = faultOf(
        place,
        areas.find(({ id }) => id === place.properties.area),
      );
      return fault === null ? [] : [{ file: 'places.geojson', at: `features[${i}].${fault.at}`, message: `${place.id}: ${fault.message}` }];
    }),
};

function faultOf(place: PlaceFeature, area: AreaFeature | undefined): Omit<Problem, 'file'> | null {
  const { country, admin1 } = place.properties;
  if (country === null)
    return admin1 === null
      ? null
      : { at: 'properties.admin1', message: `has the first-level division ${JSON.stringify(admin1)} but no country: add the country` };
  const outline = outlineOf(country);
  if (outline === null)
    return { at: 'properties.country', message: `${JSON.stringify(country)} is no ISO 3166-1 country with an outline: mend the code` };
  const point = place.geometry.coordinates;
  // the label point of an archipelago's area stands at sea, and of an area it is another law that it lies inside
  if (area) {
    if (booleanIntersects(area.geometry, outline)) return null;
    return { at: 'properties.country', message: `its area ${area.id} does not touch ${country}: mend the country or the area` };
  }
  if (isNear(point, outline)) return null;
  const [lng, lat] = point;
  const swapped: Position = [lat, lng];
  const message = isNear(swapped, outline)
    ? `[${lng}, ${lat}] is outside ${country}, but [${lat}, ${lng}] is inside: positions are [longitude, latitude], swap them`
    : `[${lng}, ${lat}] is outside ${country} by more than ${COAST_TOLERANCE} km: mend the point or the country`;
  return { at: 'geometry.coordinates', message };
}

/** Inside an outline or within the tolerance of it */
export function isNear(point: Position, outline: CountryOutline | AreaFeature): boolean {
  if (booleanPointInPolygon(point, outline.geometry)) return true;
  const polygons = outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.coordinates;
  // the distance to a polygon costs 1 µs a vertex, so only to those whose own corner-box reaches the point
  return polygons.some(
    (coordinates) => reaches(coordinates[0] ?? [], point) && pointToPolygonDistance(point, { type: 'Polygon', coordinates }) <= COAST_TOLERANCE,
  );
}

function reaches(ring: readonly (readonly number[])[], [lng, lat]: Position): boolean {
  const high = COAST_TOLERANCE / 110;
  const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const lngs = ring.map(([x]) => x ?? 0);
  const lats = ring.map(([, y]) => y ?? 0);
  const between = (value: number, list: number[], margin: number): boolean =>
    list.some((x) => x >= value - margin) && list.some((x) => x <= value + margin);
  return between(lng, lngs, wide) && between(lat, lats, high);
}
