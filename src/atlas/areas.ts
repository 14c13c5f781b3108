/** The published outlines of areas (data/areas.geojson), each with the place it belongs to. */
import type { AreaFeature, Position } from '../../geo/model.ts';

export interface Areas {
  features: readonly { geometry: AreaFeature['geometry']; properties: { place: string } }[];
}

/**
 * The areas in a parsed GeoJSON file. Features that are not the area of a place are dropped. Throws where it
 * is no FeatureCollection.
 */
export function areasIn(file: unknown): Areas {
  const features = typeof file === 'object' && file !== null && 'features' in file ? file.features : null;
  if (!Array.isArray(features)) throw new Error('no FeatureCollection');
  return {
    // A cast, because each part that is used is looked at below.
    features: (features as (Partial<Areas['features'][number]> | null)[]).flatMap((feature) => {
      const place: unknown = feature?.properties?.place;
      const geometry = feature?.geometry;
      if (typeof place !== 'string' || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon'))
        return [];
      return [{ geometry, properties: { place } }];
    }),
  };
}

/**
 * Rings smaller than this share of an area's largest get no outline: outlines of mangrove islets would be a
 * scribble.
 */
const WORTH = 0.03;

/**
 * All rings of a place's area, [lng, lat] in WGS 84 degrees, and as `edges` the outer ones large enough for
 * an outline. Both are empty where it has none.
 */
export function ringsOf(
  areas: Areas | null,
  placeId: string,
): { rings: readonly Position[][]; edges: readonly Position[][] } {
  const geometry = areas?.features.find(({ properties }) => properties.place === placeId)?.geometry;
  if (!geometry) return { rings: [], edges: [] };
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outer = polygons.flatMap(([ring]) => (ring ? [ring] : []));
  const largest = Math.max(0, ...outer.map(size));
  return { rings: polygons.flat(), edges: outer.filter((ring) => size(ring) > largest * WORTH) };
}

/** twice a ring's area in square degrees: enough to compare neighbours */
function size(ring: readonly Position[]): number {
  let sum = 0;
  let [lastX, lastY] = ring[0] ?? [0, 0];
  for (const [x, y] of ring) {
    sum += lastX * y - x * lastY;
    lastX = x;
    lastY = y;
  }
  return Math.abs(sum);
}
