import { bbox, booleanIntersects, booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../model.ts';
import { numericCode } from './iso3166.ts';

/** Land as single polygons, each with its corners: most questions are settled by those. */
export type Outline = readonly {
  polygon: Polygon;
  west: number;
  south: number;
  east: number;
  north: number;
}[];

type World = Topology<{ countries: GeometryCollection }>;

let outlines: ReadonlyMap<string, Outline> | undefined;
let given: World | undefined;

/** Gives the outlines to who has no package to read them from, a browser: the file that `outlineOf` names, before it is asked. */
export function giveOutlines(world: World): void {
  given = world;
  outlines = undefined;
}

/**
 * A country's land (Natural Earth 1:10m, from the package world-atlas), or null for a code that is no country or has no
 * outline. The first call reads 3.6 MB, some 0.2 s. A coast is right to about 2 km, so points on it need a tolerance.
 */
export function outlineOf(alpha2: string): Outline | null {
  outlines ??= outlinesFrom(given ?? packaged());
  return outlines.get(numericCode(alpha2) ?? '') ?? null;
}

/** asked of the process, because a browser has no such module to import */
const packaged = (): World =>
  process.getBuiltinModule('node:module').createRequire(import.meta.url)('world-atlas/countries-10m.json');

function outlinesFrom(world: World): ReadonlyMap<string, Outline> {
  const countries = feature(world, world.objects.countries) as FeatureCollection<MultiPolygon | Polygon>;
  const byCode = new Map<string, Outline>();
  // one code may stand on several outlines: Australia and its reefs
  for (const { id, geometry } of countries.features)
    byCode.set(String(id), [...(byCode.get(String(id)) ?? []), ...outlineFrom(geometry)]);
  return byCode;
}

export function outlineFrom(geometry: MultiPolygon | Polygon): Outline {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    const [west, south, east, north] = bbox(polygon);
    return { polygon, west, south, east, north };
  });
}

/** Whether a point stands inside an outline or at most so many km off it */
export function isWithin(km: number, point: Position, outline: Outline): boolean {
  const [lng, lat] = point;
  const high = km / 110;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  const near = outline.filter(
    ({ west, south, east, north }) =>
      lng >= west - wide && lng <= east + wide && lat >= south - high && lat <= north + high,
  );
  if (near.some(({ polygon }) => booleanPointInPolygon(point, polygon))) return true;
  // turf measures every edge of a coast, some 20 µs each; nearly all are out of reach in one direction
  const reaches = (a: number, b: number, value: number, margin: number): boolean =>
    Math.min(a, b) <= value + margin && Math.max(a, b) >= value - margin;
  return near.some(({ polygon }) =>
    polygon.coordinates.some((ring) =>
      ring.some((to, i) => {
        const [toLng = 0, toLat = 0] = to;
        const from = ring[i - 1];
        if (!from) return false;
        const [fromLng = 0, fromLat = 0] = from;
        if (!reaches(fromLng, toLng, lng, wide) || !reaches(fromLat, toLat, lat, high)) return false;
        return pointToLineDistance(point, lineString([from, to])) <= km;
      }),
    ),
  );
}

export function touches(a: Outline, b: Outline): boolean {
  return a.some((one) =>
    b.some((other) => {
      if (
        one.west > other.east ||
        other.west > one.east ||
        one.south > other.north ||
        other.south > one.north
      )
        return false;
      // a shared point costs a thousandth of a search for crossing edges, and nearly always there is one
      return (
        holdsCorner(one.polygon, other.polygon) ||
        holdsCorner(other.polygon, one.polygon) ||
        booleanIntersects(one.polygon, other.polygon)
      );
    }),
  );
}

const holdsCorner = (polygon: Polygon, { coordinates }: Polygon): boolean =>
  (coordinates[0] ?? []).slice(0, 50).some((corner) => booleanPointInPolygon(corner, polygon));
