/**
 * The base of the still map: src/ground/locator/base.json, one topology for two levels of detail. Outside the region both
 * levels are the same arcs; inside it the finer one has the coast of the archive's tiles of zooms 5 to 8.
 */
import { writeFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import { encodeLine } from './encodeLine.ts';
import { feature, load, mapshaper, type Properties, save } from './files.ts';
import { type Detail, GRID, isDrawn, STRIDE, snap, tolerance, toSteps } from './locatorDetail.ts';
import { FOCUS, type Position, REGION } from './region.ts';
import { simplify } from './simplify.ts';

type Shapes = GeometryObject<Properties | null>;
type Lines = readonly (readonly number[])[];

/** which file each part is drawn from, and how finely */
const PARTS = {
  worldLand: ['land-50m', 'coarse'],
  worldBorders: ['border-50m', 'coarse'],
  lakes: ['lake-50m', 'coarse'],
  land: ['locator-land', 'fine'],
  focus: ['focus', 'fine'],
  borders: ['locator-border', 'fine'],
  provinces: ['locator-province', 'faint'],
} as const satisfies Record<string, readonly [file: string, detail: Detail]>;
type Part = keyof typeof PARTS;

function prepare(): void {
  const box = `bbox=${REGION.join(',')}`;
  mapshaper(`land-50m.geojson -erase ${box} -o locator-outside.geojson`);
  mapshaper(
    'locator-outside.geojson country.geojson combine-files -merge-layers force -dissolve2 -explode -o locator-land.geojson',
  );
  mapshaper(`border-50m.geojson -erase ${box} -o locator-border-outside.geojson`);
  save('locator-border', [...load('locator-border-outside'), ...load('border-region')]);
  save(
    'locator-province',
    load('admin1').filter(({ properties }) => ['EC', 'CO', 'PE'].includes(String(properties!.cc))),
  );
}

const inSteps = (coordinates: unknown): unknown =>
  Array.isArray(coordinates) && typeof coordinates[0] === 'number'
    ? toSteps(coordinates)
    : (coordinates as unknown[]).map(inSteps);
const projected = (file: string): Feature[] =>
  load(file).flatMap(({ geometry }) =>
    geometry && 'coordinates' in geometry
      ? [feature({ ...geometry, coordinates: inSteps(geometry.coordinates) } as Geometry)]
      : [],
  );

/** arcs of each ring or line of a topology's object */
function linesOf(object: Shapes): Lines {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(linesOf);
  if (object.type === 'LineString') return [object.arcs];
  if (object.type === 'Polygon' || object.type === 'MultiLineString') return object.arcs;
  return object.type === 'MultiPolygon' ? object.arcs.flat() : [];
}
const inner = (index: number): number => (index < 0 ? ~index : index);

/** every part's lines as lists of arcs, ~index where walked backwards, and the arcs simplified: coarsely if any coarse part uses them */
function simplified() {
  const collections = Object.entries(PARTS).map(([part, [file]]) => [
    part,
    { type: 'FeatureCollection' as const, features: projected(file) },
  ]);
  const shared: Topology<Record<string, Shapes>> = topology(Object.fromEntries(collections));
  const lines = (part: Part): Lines => linesOf(shared.objects[part]!);
  const details = new Map<number, Detail>();
  for (const detail of ['faint', 'fine', 'coarse'] as const) {
    for (const part of Object.keys(PARTS) as Part[])
      if (PARTS[part][1] === detail)
        for (const index of lines(part).flat()) details.set(inner(index), detail);
  }
  const detailOf = (index: number): Detail => details.get(inner(index)) ?? 'fine';
  const arcs = shared.arcs.map((arc, index) =>
    snap(
      simplify(arc as Position[], (point) => tolerance(point, detailOf(index))),
      detailOf(index),
    ),
  );
  return { lines, arcs, detailOf };
}

/** a line of strides begins with "!" */
const encode = (line: readonly Position[], pen: Position): string =>
  line.flat().every((value) => value % STRIDE === 0)
    ? `!${encodeLine(line, pen, STRIDE)}`
    : encodeLine(line, pen, 1);

/** needs world.ts, countries.ts and provinces.ts; writes the file at `path` */
export function makeLocator(path: string): void {
  prepare();
  const { lines, arcs, detailOf } = simplified();
  const follow = (indices: readonly number[]): Position[] =>
    indices.flatMap((index) => (index < 0 ? arcs[~index]!.toReversed() : arcs[index]!));
  /** arcs are numbered as they are first used: neighbours then begin where their neighbours end */
  const order = new Map<number, number>();
  const number = (index: number): number => {
    const place = order.get(inner(index)) ?? order.size;
    order.set(inner(index), place);
    return index < 0 ? ~place : place;
  };
  const numbered = (all: Lines): Lines => all.map((line) => line.map(number));
  const rings = (part: Part): Lines =>
    numbered(
      lines(part).filter((ring) =>
        isDrawn(
          follow(ring),
          ring.every((index) => detailOf(index) === 'coarse') ? 'coarse' : 'fine',
          part === 'lakes',
        ),
      ),
    );
  const world = {
    land: rings('worldLand'),
    lakes: rings('lakes'),
    focus: [],
    borders: numbered(lines('worldBorders')),
    provinces: [],
  };
  const region = {
    land: rings('land'),
    lakes: world.lakes,
    focus: rings('focus'),
    borders: numbered(lines('borders')),
    provinces: numbered(lines('provinces')),
  };
  let pen: Position = [0, 0];
  const texts = [...order.keys()].map((index) => {
    const text = encode(arcs[index]!, pen);
    pen = arcs[index]!.at(-1)!;
    return text;
  });
  writeFileSync(
    path,
    `${JSON.stringify({ grid: GRID, stride: STRIDE, focusCountry: FOCUS, arcs: texts.join(' '), world, region })}\n`,
  );
}
