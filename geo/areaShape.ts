import { rewind, truncate } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isValidArea } from './check/areas-valid.ts';
import { type AreaFeature, Id } from './model.ts';
import { AREA_DECIMALS } from './publish/geometry.ts';
import { thin } from './thin.ts';

/** A ready area as the files of geo/basemap have it. */
export interface Found {
  name: string;
  basis: string;
  geometry: Shape;
}
type Shape = Polygon | MultiPolygon;

/** Points of an area: every reader loads them. */
const MOST_POINTS = 2500;
/**
 * Square degrees below which bends are straightened, and the share of the largest polygon below which an islet is left out; one
 * after the other until the points are few enough.
 */
const STEPS = [
  { bend: 0, islet: 0 },
  { bend: 0.00001, islet: 0.0001 },
  { bend: 0.00004, islet: 0.0003 },
  { bend: 0.00015, islet: 0.0005 },
  { bend: 0.0006, islet: 0.001 },
  { bend: 0.0025, islet: 0.001 },
  { bend: 0.01, islet: 0.001 },
  { bend: 0.04, islet: 0.001 },
] as const;

/** A name as it is compared, without accents and capitals. */
export const folded = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const polygonsOf = ({ type, coordinates }: Shape): Position[][][] =>
  type === 'Polygon' ? [coordinates as Position[][]] : (coordinates as Position[][][]);
/** Square degrees of a ring. */
const sizeOf = (ring: readonly Position[] = []): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[i + 1] ?? [];
      return i + 1 < ring.length ? sum + x * nextY - nextX * y : sum;
    }, 0) / 2,
  );

/** A polygon rounded as it will be published, without bends smaller than so many square degrees; null where nothing of it is left. */
function simplified(coordinates: Position[][], bend: number): Position[][] | null {
  const whole: Polygon = { type: 'Polygon', coordinates: structuredClone(coordinates) };
  const rounded = rewind(truncate(whole, { precision: AREA_DECIMALS, coordinates: 2 })) as Polygon;
  const rings = rounded.coordinates
    .map((ring) => ring.filter((point, i) => i === 0 || point.join() !== ring[i - 1]?.join()))
    .map((ring) => (bend === 0 ? ring : thin(ring, bend)));
  return (rings[0]?.length ?? 0) < 4 ? null : rings.filter((ring) => ring.length >= 4);
}

const areaOf = (id: string, name: string, basis: string, polygons: Position[][][]): AreaFeature => {
  const [only] = polygons;
  const geometry =
    polygons.length === 1 && only
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', id, geometry, properties: { name, basis } } as AreaFeature;
};

/**
 * The version of an area that is finest, holds its laws and has few points. An outline that crosses itself once it is
 * rounded takes the next step at which it does not. @throws where an area has no such version
 */
export function drawable({ name, basis, geometry }: Found): AreaFeature {
  const id = Id.parse(
    folded(name)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, ''),
  );
  const polygons = polygonsOf(geometry).toSorted((a, b) => sizeOf(b[0]) - sizeOf(a[0]));
  const largest = sizeOf(polygons[0]?.[0]);
  const holds = (rings: Position[][]): boolean => isValidArea(areaOf(id, name, basis, [rings]));
  /** with the holes that still lie inside, and are large enough to be seen */
  const whole = ([outer, ...holes]: Position[][], islet: number): Position[][] | null =>
    outer && holds([outer])
      ? [outer, ...holes.filter((hole) => sizeOf(hole) >= largest * islet && holds([outer, hole]))]
      : null;
  for (const [step, { islet }] of STEPS.entries()) {
    const kept = polygons
      .filter(([ring]) => sizeOf(ring) >= largest * islet)
      .map((polygon) => {
        for (const { bend } of STEPS.slice(step)) {
          const simple = simplified(polygon, bend);
          const rings = simple && whole(simple, islet);
          if (rings) return rings;
        }
        return null;
      });
    // an islet may vanish, the mainland may not
    if (kept[0] === null) continue;
    const seen = kept.filter((rings) => rings !== null);
    if (seen.flat(2).length <= MOST_POINTS) return areaOf(id, name, basis, seen);
  }
  throw new Error(`${name}: no outline of at most ${MOST_POINTS} points holds the laws`);
}
