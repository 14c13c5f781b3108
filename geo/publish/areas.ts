import { featureCollection } from '@turf/turf';
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

/**
 * [west, south, east, north] of an area as published. What is cut at the 180th meridian has west greater than east (RFC
 * 7946, 5.2): the box leaves out the widest stretch of longitudes that no polygon reaches.
 */
export function boundsOf(area: AreaFeature): Bounds {
  const geometry = publishedGeometry(area);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const points = polygons.flat(2);
  const lats = points.map(([, lat = 0]) => lat);
  const spans = polygons
    .map((rings) => rings.flat().map(([lng = 0]) => lng))
    .map((lngs): [number, number] => [smallest(lngs), largest(lngs)])
    .sort((a, b) => a[0] - b[0]);
  const west = spans[0]?.[0] ?? 0;
  let reach = west;
  let widest = { from: largest(spans.map(([, east]) => east)), to: west, gap: 0 };
  widest.gap = west + 360 - widest.from;
  for (const [start, end] of spans) {
    if (start - reach > widest.gap) widest = { from: reach, to: start, gap: start - reach };
    reach = Math.max(reach, end);
  }
  return [widest.to, smallest(lats), widest.from, largest(lats)];
}

// an area may have more points than a call takes arguments
const smallest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const largest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
