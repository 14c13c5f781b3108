import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Inputs } from '../inputs.ts';
import type { PlaceFeature } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isValidArea } from './areas-valid.ts';
import type { Law } from './law.ts';

/** Kinds whose mark stands on land. That of islands may stand between them, that of a region or a canal anywhere. */
const ON_LAND: ReadonlySet<PlaceFeature['properties']['kind']> = new Set([
  'building',
  'city',
  'province',
  'department',
  'state',
  'country',
]);

/** A sea ends at its coasts: its area holds the mark of no place on land. */
export const seasEndAtCoasts: Law = {
  needs: ['places', 'areas'],
  check: ({ places, areas }: Inputs): Problem[] => {
    const onLand = places.filter(({ properties }) => ON_LAND.has(properties.kind));
    const seas = new Set(
      places.flatMap(({ properties: { kind, area } }) => (kind === 'sea' && area !== undefined ? area : [])),
    );
    return areas.flatMap((area, i) => {
      if (!seas.has(area.id) || !isValidArea(area)) return [];
      const [west, south, east, north] = bbox(area.geometry);
      return onLand
        .filter(({ geometry: { coordinates } }) => {
          const [lng, lat] = coordinates;
          const isNear = west <= lng && lng <= east && south <= lat && lat <= north;
          return isNear && booleanPointInPolygon(coordinates, area.geometry);
        })
        .map(({ id, geometry: { coordinates } }) => ({
          file: 'areas.geojson',
          at: `features[${i}].geometry.coordinates`,
          message: `${area.id}: is a sea and holds ${id} at [${coordinates.join(', ')}], a place on land: cut the area along the coast`,
        }));
    });
  },
};
