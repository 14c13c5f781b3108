/** In which of the eight directions something lies. Pure. */
import type { Position } from '../../geo/model.ts';

const RADIANS = Math.PI / 180;

/**
 * The direction in which the shortest way over the globe begins, as an eighth of the circle: 0 north, 1 north-east, and so on
 * clockwise to 7. At a pole, or from a point to itself, one of them.
 * @param from longitude and latitude in degrees, and `to` likewise
 */
export function octant([lng, lat]: Position, [toLng, toLat]: Position): number {
  const [a, b, east] = [lat * RADIANS, toLat * RADIANS, (toLng - lng) * RADIANS];
  const x = Math.sin(east) * Math.cos(b);
  const y = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(east);
  const eighth = Math.round(Math.atan2(x, y) / RADIANS / 45);
  return (eighth + 8) % 8;
}
