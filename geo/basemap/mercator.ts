/** Web mercator: the world as a square from 0 to 1, x eastwards, y downwards. */
import type { Position } from './region.ts';

const MAX_LAT = 85.051129;

/** lng may lie beyond 180 */
export function toWorld([lng, lat]: Position): Position {
  const phi = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2];
}
export const fromWorld = ([x, y]: Position): Position => [
  x * 360 - 180,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
];
