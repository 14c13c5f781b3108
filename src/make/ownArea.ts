/** An area that an editor draws by its corners. Pure. */
import { booleanClockwise, booleanPointInPolygon, kinks } from '@turf/turf';
import { isValidArea } from '../../geo/check/areas-valid.ts';
import type { AreaFeature, Position } from '../../geo/model.ts';
import type { Place } from '../../geo/propose/model.ts';
import { AREA_DECIMALS } from '../../geo/publish/geometry.ts';
import type { Corner, OwnPlace } from './draft.ts';
import { isOwn, type Outlined, slug } from './places.ts';
import { pointIn } from './point.ts';

/** What keeps corners from being an area. */
export type AreaFault = 'unread' | 'few' | 'crossing' | 'meridian' | 'flat';

/** decimals of a degree of an area's mark */
const DECIMALS = 4;
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Corners as they are typed, one a line, latitude first. A line that is no point is counted and left out. */
export function cornersIn(words: string): { corners: readonly Corner[]; unread: number } {
  const points = words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(pointIn);
  return {
    corners: points.flatMap((point) => (point ? [[point.lng, point.lat] as const] : [])),
    unread: points.filter((point) => point === null).length,
  };
}

/** A line for each corner, so that map and keyboard write the same words. */
export const withCorner = (words: string, lng: number, lat: number): string =>
  `${words.trimEnd()}${words.trim() === '' ? '' : '\n'}${rounded(lat, AREA_DECIMALS)}, ${rounded(lng, AREA_DECIMALS)}`;

export const withoutLastCorner = (words: string): string =>
  words.trimEnd().split('\n').slice(0, -1).join('\n');

/** A closed ring as it is published: rounded, no corner twice in a row. */
function ringOf(corners: readonly Corner[]): Position[] {
  const points = corners.map(
    ([lng, lat]): Position => [rounded(lng, AREA_DECIMALS), rounded(lat, AREA_DECIMALS)],
  );
  const open = points.filter((point, i) => point.join() !== points.at(i - 1)?.join() || points.length === 1);
  return open[0] ? [...open, open[0]] : [];
}

export function areaFault(corners: readonly Corner[]): AreaFault | null {
  const ring = ringOf(corners);
  if (ring.length < 4) return 'few';
  if (ring.some(([lng], i) => Math.abs(lng - (ring[i - 1]?.[0] ?? lng)) > 180)) return 'meridian';
  if (kinks({ type: 'Polygon', coordinates: [ring] }).features.length > 0) return 'crossing';
  return outlinedBy('area', 'area', '', corners) ? null : 'flat';
}

/** The outline of corners that hold the laws of areas, and a point inside; null for others. */
function outlinedBy(id: string, name: string, basis: string, corners: readonly Corner[]): Outlined | null {
  const ring = ringOf(corners);
  if (ring.length < 4) return null;
  const outer = booleanClockwise(ring) ? ring.toReversed() : ring;
  const geometry: AreaFeature['geometry'] = { type: 'Polygon', coordinates: [outer] };
  const area: AreaFeature = { type: 'Feature', id, geometry, properties: { name, basis } };
  if (!isValidArea(area)) return null;
  // the middle of all corners may lie outside; a triangle of three neighbours lies inside somewhere, the largest is tried first
  const ears = outer
    .slice(1)
    .map((corner, i) => [outer[i] ?? corner, corner, outer[(i + 2) % (outer.length - 1)] ?? corner]);
  const middles = [outer.slice(1), ...ears.toSorted((a, b) => sizeOf(b) - sizeOf(a))].map(
    (points): Corner => [mean(points.map(([lng = 0]) => lng)), mean(points.map(([, lat = 0]) => lat))],
  );
  const point = middles.find((one) => booleanPointInPolygon([...one], geometry, { ignoreBoundary: true }));
  return point ? { area, point } : null;
}

const mean = (values: readonly number[]): number =>
  rounded(values.reduce((sum, value) => sum + value, 0) / values.length, DECIMALS);
/** twice the area of a triangle, in square degrees */
const sizeOf = ([[ax, ay] = [0, 0], [bx, by] = [0, 0], [cx, cy] = [0, 0]]: readonly Position[]): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));

/** A place of these corners, its mark inside of them; null where they are no area. */
export function ownAreaOf(name: string, country: string | null, corners: readonly Corner[]): OwnPlace | null {
  const outlined = areaFault(corners) === null ? outlinedBy('area', name, '', corners) : null;
  if (!outlined) return null;
  const [lng, lat] = outlined.point;
  const id = `own:${slug(name) || 'place'}@${lat},${lng}/${corners.length}`;
  return { id, name, lat, lng, country, precision: 'area', corners };
}

/** The outlines of places that were drawn, by the ids of places; of their areas none has an id that is taken. */
export function drawnOutlines(
  places: readonly { place: Place | OwnPlace }[],
  taken: ReadonlySet<string>,
  basis: string,
): ReadonlyMap<string, Outlined> {
  const drawn = new Map<string, Outlined>();
  const ids = new Set(taken);
  for (const { place } of places) {
    if (!isOwn(place) || !place.corners || drawn.has(place.id)) continue;
    const wish = `${slug(place.name) || 'area'}-drawn`;
    let id = wish;
    for (let n = 2; ids.has(id); n += 1) id = `${wish}-${n}`;
    const outlined = outlinedBy(id, place.name, basis, place.corners);
    if (!outlined) continue;
    ids.add(id);
    drawn.set(place.id, outlined);
  }
  return drawn;
}
