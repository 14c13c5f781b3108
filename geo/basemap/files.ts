/** GeoJSON in the cache folder beside this file, and the programs that read and write it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, Geometry, GeometryCollection } from 'geojson';

export type Properties = Record<string, string | number>;

const folder = fileURLToPath(new URL('.cache/', import.meta.url));
mkdirSync(folder, { recursive: true });
export const cached = (name: string): string => folder + name;

export const feature = <G extends Geometry>(
  geometry: G,
  properties: Properties = {},
): Feature<G, Properties> => ({
  type: 'Feature',
  properties,
  geometry,
});

export function save(name: string, features: readonly Feature[]): void {
  writeFileSync(cached(`${name}.geojson`), JSON.stringify({ type: 'FeatureCollection', features }));
}

/** features of a GeoJSON file; mapshaper writes a bare GeometryCollection when no feature has properties */
export function load<G extends Geometry = Geometry>(name: string): Feature<G, Properties>[] {
  const data = JSON.parse(readFileSync(cached(`${name}.geojson`), 'utf8')) as
    | FeatureCollection<G, Properties>
    | GeometryCollection<G>;
  return data.type === 'FeatureCollection'
    ? data.features
    : data.geometries.map((geometry) => feature(geometry));
}

export const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 30, cwd: folder });

const mapshaperPath = createRequire(import.meta.url).resolve('mapshaper/bin/mapshaper');
/** one mapshaper command line in the cache folder; no argument may hold a space */
export function mapshaper(command: string): void {
  execFileSync(process.execPath, [mapshaperPath, ...command.split(' '), '-quiet'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
