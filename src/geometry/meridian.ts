/** Boxes and rings that cross the 180th meridian. West of a box may be greater than its east (RFC 7946, 5.2). Pure. */
import type { Position } from '../../geo/model.ts';

/** [west, south, east, north] in degrees; west may be greater than east, across the 180th meridian */
export type Bounds = readonly [number, number, number, number];

/** The same box with east at least west, so that it may be beyond 180. */
export const unwrapped = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/** The smallest box around points, across the 180th meridian where that is shorter. @param points at least one */
export function boundsOfPoints(points: readonly Position[]): Bounds {
  const lats = points.map(([, lat]) => lat);
  const lngs = points.map(([lng]) => lng).sort((a, b) => a - b);
  const first = lngs[0] ?? 0;
  const last = lngs.at(-1) ?? 0;
  let [west, east, gap] = [first, last, first + 360 - last];
  for (const [i, lng] of lngs.entries()) {
    const next = lngs[i + 1];
    if (next === undefined || next - lng <= gap) continue;
    [west, east, gap] = [next, lng, next - lng];
  }
  return [west, Math.min(...lats), east, Math.max(...lats)];
}

/** A longitude within -180..180. */
export const wrapped = (lng: number): number =>
  lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;

/**
 * The lines of a closed ring without its sides on the 180th meridian or at a pole, where an area is cut and has no edge.
 * A ring without such sides comes back as it is.
 */
export function withoutCuts(ring: readonly Position[]): readonly (readonly Position[])[] {
  const isCut = (i: number): boolean => {
    const [a, b] = [ring[i - 1], ring[i]];
    if (!a || !b) return false;
    return (Math.abs(a[0]) === 180 && a[0] === b[0]) || (Math.abs(a[1]) === 90 && a[1] === b[1]);
  };
  const cuts = ring.flatMap((_, i) => (isCut(i) ? [i] : []));
  const [first] = cuts;
  if (first === undefined) return [ring];
  // begun behind a cut, so that no line is parted at the ring's own beginning
  const turned = [...ring.slice(first, -1), ...ring.slice(0, first)];
  const lines: Position[][] = [[]];
  for (const [i, point] of turned.entries()) {
    if (i > 0 && cuts.includes(((i + first - 1) % (ring.length - 1)) + 1)) lines.push([]);
    lines.at(-1)?.push(point);
  }
  return lines.filter((line) => line.length > 1);
}
