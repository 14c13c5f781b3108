/** The areas file as the map draws it: its polygons, and beside each the outlines worth drawing. */
import type { Feature, FeatureCollection } from 'geojson';
import { addProtocol } from 'maplibre-gl';
import type { AreaFeature } from '../../geo/model.ts';
import { ringsOf } from '../locator/areas.ts';
import { AREAS_SCHEME } from './style.ts';

/** only the place's id goes on: a property with an unlucky name would make MapLibre refuse the whole source */
export function withEdges(file: unknown): FeatureCollection {
  const features = (file as Partial<FeatureCollection> | null)?.features;
  if (!Array.isArray(features)) throw new Error('the areas file is no FeatureCollection');
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ geometry, properties }: Feature) => {
      const place: unknown = properties?.place;
      if (typeof place !== 'string' || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return [];
      const { edges } = ringsOf({ features: [{ geometry: geometry as AreaFeature['geometry'], properties: { place } }] }, place);
      return [
        { type: 'Feature', geometry, properties: { place } },
        { type: 'Feature', geometry: { type: 'MultiLineString', coordinates: [...edges] }, properties: { place, edge: true } },
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
