import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** No place without words that name it. */
export const placesMentioned: Law = {
  needs: ['places', 'sources'],
  check: ({ places, sources }: Inputs): Problem[] => {
    const mentioned = new Set(
      mentionsOf(sources).flatMap((mention) => (mention.kind === 'unmapped' ? [] : [mention.place])),
    );
    return places.flatMap(({ id }, i) =>
      mentioned.has(id)
        ? []
        : [
            {
              file: 'places.geojson',
              at: `features[${i}].id`,
              message: `no excerpt mentions ${JSON.stringify(id)}: add the excerpt that names it, or remove the place`,
            },
          ],
    );
  },
};

/** No area that no place is drawn as. */
export const areasUsed: Law = {
  needs: ['places', 'areas'],
  check: ({ places, areas }: Inputs): Problem[] => {
    const used = new Set(places.map(({ properties }) => properties.area));
    return areas.flatMap(({ id }, i) =>
      used.has(id)
        ? []
        : [
            {
              file: 'areas.geojson',
              at: `features[${i}].id`,
              message: `no place has the area ${JSON.stringify(id)}: remove it, or name it in places.geojson`,
            },
          ],
    );
  },
};

/** No layer that would always be empty. */
export const layersUsed: Law = {
  needs: ['layers', 'sources'],
  check: ({ layers, sources }: Inputs): Problem[] => {
    const used = new Set(
      mentionsOf(sources).flatMap((mention) => (mention.kind === 'scene' ? [mention.layer] : [])),
    );
    return layers.flatMap(({ id }, i) =>
      used.has(id)
        ? []
        : [
            {
              file: 'layers.json',
              at: `layers[${i}].id`,
              message: `no mention puts a place in the layer ${JSON.stringify(id)}: remove it, or add the mentions`,
            },
          ],
    );
  },
};

const mentionsOf = (sources: Inputs['sources']) =>
  sources.flatMap(({ excerpts, named = [] }) => [...excerpts.flatMap(({ mentions }) => mentions), ...named]);
