import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** An area that is a scene has a polygon to be drawn as: its mark must not pretend to be an address. */
export const areasDrawn: Law = {
  needs: ['places', 'sources'],
  check: ({ places, sources }: Inputs): Problem[] => {
    const scenes = new Set(
      sources.flatMap(({ excerpts }) =>
        excerpts.flatMap(({ mentions }) =>
          mentions.flatMap((mention) => (mention.kind === 'scene' ? [mention.place] : [])),
        ),
      ),
    );
    return places.flatMap(({ id, properties: { precision, area } }, i) => {
      if (precision !== 'area' || area !== undefined || !scenes.has(id)) return [];
      return [
        {
          file: 'places.geojson',
          at: `features[${i}].properties.area`,
          message: `${id}: is an area and a scene: add its area, a polygon of areas.geojson`,
        },
      ];
    });
  },
};
