import { bbox, featureCollection } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { AreaFeature, PlaceFeature } from '../model.ts';
import { publishedGeometry } from './geometry.ts';

type Bounds = [number, number, number, number];

/** The polygons the app draws: one a place, carrying nothing but the place's id (names of properties can kill a map source). */
export function publishAreas(places: readonly PlaceFeature[], areas: readonly AreaFeature[]): FeatureCollection {
  return featureCollection(
    places.flatMap((place) => {
      const area = areas.find(({ id }) => id === place.properties.area);
      return area ? [{ type: 'Feature' as const, id: place.id, geometry: publishedGeometry(area), properties: { place: place.id } }] : [];
    }),
  );
}

/** [west, south, east, north] of an area as published */
export function boundsOf(area: AreaFeature): Bounds {
  const [west, south, east, north] = bbox(publishedGeometry(area));
  return [west, south, east, north];
}
