import { type Format, json } from './format.ts';
import { passageRows } from './rows.ts';

/**
 * All layers in one file, one feature a passage and place, with plain columns: tables of geographic software show lists
 * inside a feature as text. Areas stand at the point of their name; their outlines are in the files of the layers.
 */
export const flatPassages: Format = {
  paths: /^passages\.geojson$/,
  mediaType: 'application/geo+json',
  files: (corpus) => [
    {
      path: 'passages.geojson',
      title: { en: 'All layers, one passage a feature', es: 'Todas las capas, un pasaje por elemento' },
      use: {
        en: 'For tables of map programs, which show lists as text: a feature for each passage and place, with plain columns.',
        es: 'Para las tablas de programas de mapas, que muestran las listas como texto: un elemento por pasaje y lugar, con columnas simples.',
      },
      write: () =>
        json({
          type: 'FeatureCollection',
          features: passageRows(corpus)
            .filter(({ kind }) => kind === 'scene')
            .map(({ row, longitude, latitude, ...properties }) => ({
              type: 'Feature',
              id: row,
              geometry: { type: 'Point', coordinates: [longitude, latitude] },
              properties,
            })),
        }),
    },
  ],
};
