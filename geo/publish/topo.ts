import type { MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { byId } from '../order.ts';
import { type Format, json } from './format.ts';
import { publishedGeometry } from './geometry.ts';
import { placeRows } from './placeRows.ts';

/** The areas as TopoJSON: borders that two of them share stand in it once. Not quantized, so that no point moves. */
export const areaTopology: Format = {
  paths: /^areas\.topojson$/,
  mediaType: 'application/json',
  files: (corpus) => {
    const areas = byId(corpus.areas);
    const drawn = corpus.places.flatMap((place, i) => {
      const area = areas.get(place.properties.area ?? '');
      return area ? [{ place, area, i }] : [];
    });
    if (drawn.length === 0) return [];
    return [
      {
        path: 'areas.topojson',
        title: { en: 'Outlines of areas', es: 'Contornos de las áreas' },
        use: {
          en: 'TopoJSON, for D3, Vega and mapshaper: the outline of every area, with borders that two areas share in it once.',
          es: 'TopoJSON, para D3, Vega y mapshaper: el contorno de cada área, con las fronteras que comparten dos áreas una sola vez.',
        },
        write: () => {
          const rows = placeRows(corpus);
          return json(
            topology<'areas', object>({
              areas: {
                type: 'FeatureCollection',
                features: drawn.map(({ place: { id }, area, i }) => ({
                  type: 'Feature' as const,
                  id,
                  geometry: publishedGeometry(area) as Polygon | MultiPolygon,
                  properties: rows[i] ?? {},
                })),
              },
            }),
          );
        },
      },
    ];
  },
};
