/** The areas file as the map draws it: its polygons, and beside each the outlines worth drawing. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { addProtocol } from 'maplibre-gl';
import { AREAS_SCHEME } from './style.ts';

/** rings smaller than this part of an area's largest are not outlined: mangrove islets would turn into scribble */
const WORTH = 0.03;

/** twice the area of a ring, in square degrees; latitudes shrink with the ring's own, which is enough to compare neighbours */
function size(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return Math.abs(sum);
}

export function edgesOf(geometry: Polygon | MultiPolygon): MultiLineString {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outer = polygons.flatMap(([ring]) => (ring ? [ring] : []));
  const largest = Math.max(0, ...outer.map(size));
  return { type: 'MultiLineString', coordinates: outer.filter((ring) => size(ring) > largest * WORTH) };
}

/** only the place's id goes on: a property with an unlucky name would make MapLibre refuse the whole source */
export function withEdges(file: unknown): FeatureCollection {
  const features = (file as Partial<FeatureCollection> | null)?.features;
  if (!Array.isArray(features)) throw new Error('the areas file is no FeatureCollection');
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ geometry, properties }: Feature) => {
      const place: unknown = properties?.place;
      if (typeof place !== 'string' || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return [];
      return [
        { type: 'Feature', geometry, properties: { place } },
        { type: 'Feature', geometry: edgesOf(geometry), properties: { place, edge: true } },
      ] satisfies Feature[];
    }),
  };
}

/** serves the areas file at an address, with edges, under its own scheme */
export function registerAreas(address: string): void {
  addProtocol(AREAS_SCHEME, async (_, { signal }) => {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    return { data: withEdges(await response.json()) };
  });
}
