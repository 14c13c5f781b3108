import { booleanPointInPolygon } from '@turf/turf';
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
    return areas.flatMap((area, i) => {
      const isSea = places.some(({ properties }) => properties.kind === 'sea' && properties.area === area.id);
      if (!isSea || !isValidArea(area)) return [];
      return onLand
        .filter(({ geometry }) => booleanPointInPolygon(geometry.coordinates, area.geometry))
        .map(({ id, geometry: { coordinates } }) => ({
          file: 'areas.geojson',
          at: `features[${i}].geometry.coordinates`,
          message: `${area.id}: is a sea and holds ${id} at [${coordinates.join(', ')}], a place on land: cut the area along the coast`,
        }));
    });
  },
};
