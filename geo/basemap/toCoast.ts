/** Lines of Natural Earth, which end on its own coast, led to another coast and cut there. */
import type { Feature } from 'geojson';
import { feature, load, mapshaper, type Properties, save } from './files.ts';
import type { Position } from './region.ts';
import { polygonsOf } from './world.ts';

/** degrees: the two coasts are at most so far apart, and points are looked for in cells so large */
const REACH = 0.05;

const cellOf = (value: number): number => Math.floor(value / REACH);
const key = ([x, y]: Position): string => `${x.toFixed(6)},${y.toFixed(6)}`;

/** finds the coast's point nearest to another, within REACH */
function nearestOn(points: Iterable<Position>): (at: Position) => Position | null {
  const cells = new Map<string, Position[]>();
  for (const point of points) {
    const cell = `${cellOf(point[0])} ${cellOf(point[1])}`;
    const there = cells.get(cell);
    if (there) there.push(point);
    else cells.set(cell, [point]);
  }
  return ([x, y]) => {
    let best: Position | null = null;
    let least = REACH;
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const point of cells.get(`${cellOf(x) + dx} ${cellOf(y) + dy}`) ?? []) {
          const far = Math.hypot(point[0] - x, point[1] - y);
          if (far >= least) continue;
          least = far;
          best = point;
        }
    return best;
  };
}

/** lines that meet no other are led on to the nearest coast; an end in the sea is led back, and the sea's part cut off after */
export function ledToCoast<P extends Properties | null>(
  lines: readonly Feature<GeoJSON.Geometry, P>[],
  coast: Iterable<Position>,
): Feature<GeoJSON.LineString, P>[] {
  const nearest = nearestOn(coast);
  const parts = lines.flatMap(({ geometry, properties }) =>
    (geometry?.type === 'LineString'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiLineString'
        ? geometry.coordinates
        : []
    ).map((coordinates) => ({ coordinates: coordinates as Position[], properties })),
  );
  const met = new Map<string, number>();
  for (const { coordinates } of parts)
    for (const point of coordinates) met.set(key(point), (met.get(key(point)) ?? 0) + 1);
  const onward = (end: Position): Position[] => {
    const point = met.get(key(end)) === 1 ? nearest(end) : null;
    return point ? [point] : [];
  };
  return parts.map(({ coordinates, properties }) => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'LineString',
      coordinates: [...onward(coordinates[0]!), ...coordinates, ...onward(coordinates.at(-1)!)],
    },
  }));
}

/** needs land-near; `lines` of the cache folder → `out`, ending where the land does */
export function cutAtCoast(lines: string, out: string): void {
  const coast = load('land-near').flatMap(({ geometry }) => polygonsOf(geometry).flat(2) as Position[]);
  save(
    `${out}-led`,
    ledToCoast(load(lines), coast).map(({ geometry, properties }) => feature(geometry, properties ?? {})),
  );
  mapshaper(`${out}-led.geojson -clip land-near.geojson -o ${out}.geojson`);
}
