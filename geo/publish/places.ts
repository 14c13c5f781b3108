import { byId } from '../order.ts';
import { type Format, json } from './format.ts';
import { publishedGeometry } from './geometry.ts';
import { placeRows } from './placeRows.ts';

/** All places as RFC 7946, one feature a place, with plain columns. Areas are drawn as areas. */
export const placeCollection: Format = {
  paths: /^places\.geojson$/,
  mediaType: 'application/geo+json',
  files: (corpus) => [
    {
      path: 'places.geojson',
      title: { en: 'All places', es: 'Todos los lugares' },
      use: {
        en: 'For QGIS, ArcGIS and web maps: a feature a place, areas as areas; those without a layer are only named in passing.',
        es: 'Para QGIS, ArcGIS y mapas web: un elemento por lugar, las áreas como áreas; los que no tienen capa solo se nombran de paso.',
      },
      write: () => {
        const areas = byId(corpus.areas);
        const rows = placeRows(corpus);
        return json({
          type: 'FeatureCollection',
          features: corpus.places.map(({ id, geometry, properties: { area } }, i) => {
            const outline = areas.get(area ?? '');
            return {
              type: 'Feature',
              id,
              geometry: outline ? publishedGeometry(outline) : geometry,
              properties: rows[i] ?? {},
            };
          }),
        });
      },
    },
  ],
};
