import { bbox, featureCollection } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { AreaFeature } from '../model.ts';
import { byId } from '../order.ts';
import type { Corpus } from './corpus.ts';
import { type Format, json } from './format.ts';
import { publishedGeometry } from './geometry.ts';

/** RFC 7946; the app alone reads it, for each layer's own file has the same polygons */
export const areaOutlines: Format = {
  paths: /^areas\.geojson$/,
  mediaType: 'application/geo+json',
  files: (corpus) => [{ path: 'areas.geojson', write: () => json(publishAreas(corpus)) }],
};

type Bounds = [number, number, number, number];

/**
 * The polygons the app draws: one a place that some passage puts in a layer, carrying nothing but the place's id (names
 * of properties can kill a map source). Places named only in passing are never hatched, so their outlines stay at home.
 */
function publishAreas({
  places,
  areas,
  sources,
}: Pick<Corpus, 'places' | 'areas' | 'sources'>): FeatureCollection {
  const mentions = sources.flatMap(({ excerpts }) => excerpts.flatMap((excerpt) => excerpt.mentions));
  const scenes = new Set(mentions.flatMap((mention) => (mention.kind === 'scene' ? [mention.place] : [])));
  const known = byId(areas);
  return featureCollection(
    places.flatMap((place) => {
      const area = scenes.has(place.id) ? known.get(place.properties.area ?? '') : undefined;
      return area
        ? [
            {
              type: 'Feature' as const,
              id: place.id,
              geometry: publishedGeometry(area),
              properties: { place: place.id },
            },
          ]
        : [];
    }),
  );
}

/** [west, south, east, north] of an area as published */
export function boundsOf(area: AreaFeature): Bounds {
  const [west, south, east, north] = bbox(publishedGeometry(area));
  return [west, south, east, north];
}
