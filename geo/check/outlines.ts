import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon as Outline, Polygon as Single } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { numericCode } from './iso3166.ts';

export type CountryOutline = Feature<Outline>;

let outlines: ReadonlyMap<string, CountryOutline> | undefined;

/**
 * A country's land (Natural Earth 1:10m, from the package world-atlas), or null for a code that is no country or has no
 * outline. The first call reads 3.6 MB, some 0.2 s. A coast is right to about 2 km, so points on it need a tolerance.
 */
export function outlineOf(alpha2: string): CountryOutline | null {
  outlines ??= readOutlines();
  return outlines.get(numericCode(alpha2) ?? '') ?? null;
}

function readOutlines(): ReadonlyMap<string, CountryOutline> {
  const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{ countries: GeometryCollection }>;
  const byCode = new Map<string, CountryOutline>();
  const countries = feature(world, world.objects.countries) as FeatureCollection<Outline | Single>;
  for (const { id, geometry } of countries.features) {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const before = byCode.get(String(id))?.geometry.coordinates ?? [];
    // one code may stand on several outlines: Australia and its reefs
    byCode.set(String(id), { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [...before, ...parts] } });
  }
  return byCode;
}
