import type { Inputs } from '../inputs.ts';
import type { Precision } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** Decimals of a degree that each precision can honestly carry: 1 m, 11 m, 110 m. More would be believed, and more could find a person's door. */
const MOST: Record<Precision, number> = { building: 5, city: 4, area: 4, approximate: 3 };

export const coordinatesHonest: Law = {
  needs: [],
  check: ({ places }: Inputs): Problem[] =>
    places.flatMap(({ id, geometry, properties }, i) => {
      const most = MOST[properties.precision];
      if (geometry.coordinates.every((value) => Number(value.toFixed(most)) === value)) return [];
      const rounded = geometry.coordinates.map((value) => Number(value.toFixed(most)));
      const message = `${id}: a position of precision "${properties.precision}" has at most ${most} decimals: put ${JSON.stringify(rounded)}`;
      return [{ file: 'places.geojson', at: `features[${i}].geometry.coordinates`, message }];
    }),
};
