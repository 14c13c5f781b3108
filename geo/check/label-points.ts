import { booleanPointInPolygon } from '@turf/turf';
import type { Inputs } from '../inputs.ts';
import { byId } from '../order.ts';
import type { Problem } from '../problem.ts';
import { isValidArea } from './areas-valid.ts';
import type { Law } from './law.ts';

/** An area's mark stands inside it, and only places of precision "area" have one. */
export const labelPoints: Law = {
  needs: ['places', 'areas'],
  check: ({ places, areas }: Inputs): Problem[] => {
    const known = byId(areas);
    return places.flatMap(({ id, geometry, properties }, i) => {
      const at = `features[${i}]`;
      const area = known.get(properties.area ?? '');
      if (area && properties.precision !== 'area')
        return [
          {
            file: 'places.geojson',
            at: `${at}.properties.precision`,
            message: `${id}: is drawn as the area ${area.id}, so its precision is "area"`,
          },
        ];
      if (!area || !isValidArea(area) || booleanPointInPolygon(geometry.coordinates, area.geometry))
        return [];
      return [
        {
          file: 'places.geojson',
          at: `${at}.geometry.coordinates`,
          message: `${id}: [${geometry.coordinates.join(', ')}] is outside its area ${area.id}: the mark of an area stands inside it`,
        },
      ];
    });
  },
};
