/** The published outlines of areas (data/areas.geojson), each with the place it belongs to. */
import type { AreaFeature, Position } from '../../geo/model.ts';

export interface Areas {
  features: readonly { geometry: AreaFeature['geometry']; properties: { place: string } }[];
}

/** the areas of a file: what is no area of a place is lost. Throws where the file is something else. */
export function areasIn(file: unknown): Areas {
  const features = (file as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) throw new Error('no FeatureCollection');
  return {
    features: (features as (Partial<Areas['features'][number]> | null)[]).flatMap((feature) => {
      const place: unknown = feature?.properties?.place;
      const geometry = feature?.geometry;
      if (typeof place !== 'string' || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon'))
        return [];
      return [{ geometry, properties: { place } }];
    }),
  };
}

/** rings smaller than this part of an area's largest get no outline: mangrove islets would turn into scribble */
const WORTH = 0.03;

/** all rings of a place's area, and those outer ones worth an outline; empty where it has none */
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
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return Math.abs(sum);
}
