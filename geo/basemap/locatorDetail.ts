/** How much detail the still map's base keeps, and where. Lengths are metres at the equator, as web mercator draws them. */
import { fromWorld, toWorld } from './mercator.ts';
import { type Box, type Position, REGION } from './region.ts';

/** base.json counts in steps of 1 / 2^GRID of the world's width: 306 m, a third of a CSS px at zoom 6.5 */
export const GRID = 17;
const SIDE = 2 ** GRID;
/** and outside the region in strides of sixteen steps, 1.4 px at zoom 4.5 */
export const STRIDE = 16;
const METRE = SIDE / 40_075_017;

/** by box, first match: the largest error of a line, in metres. 860 m are one CSS px at zoom 6.5 */
const FINE: readonly { box: Box; metres: number }[] = [
  { box: [-82.5, -5.5, -74.5, 2.5], metres: 350 },
  { box: [-92.5, -2, -89, 1], metres: 350 },
  { box: [-86, -14, -72, 10], metres: 700 },
  { box: REGION, metres: 1300 },
];
/** around the region: Central America, the Caribbean and the north of South America */
const NEAR: Box = [-98, -24, -58, 31];
/** the same of lines that the world's level draws; 3.4 km are one px at zoom 4.5, 15 km at its usual 2.4 */
const COARSE: readonly { box: Box; metres: number }[] = [
  { box: NEAR, metres: 6500 },
  { box: [-180, 66, 180, 90], metres: 100_000 },
  { box: [-180, 58, 180, 66], metres: 60_000 },
  { box: [-180, -90, 180, -60], metres: 120_000 },
  { box: [-180, -60, 180, -38], metres: 50_000 },
];
const ELSEWHERE = 32_000;
/** lines between provinces are faint and may be twice as far off */
const FAINT = 2;

const contains = ([west, south, east, north]: Box, [lng, lat]: Position): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;
const fromSteps = ([x, y]: Position): Position => fromWorld([x / SIDE, y / SIDE]);

export type Detail = 'coarse' | 'fine' | 'faint';
/** largest error of a line at a point, in steps */
export function tolerance(point: Position, detail: Detail): number {
  const table = detail === 'coarse' ? COARSE : FINE;
  const match = table.find(({ box }) => contains(box, fromSteps(point)));
  return (match?.metres ?? ELSEWHERE) * METRE * (detail === 'faint' ? FAINT : 1);
}

/** [lng, lat] to steps, not yet whole ones: full shores on a coarse grid would touch themselves everywhere. lng may lie beyond 180 */
export function toSteps([lng = 0, lat = 0]: readonly number[]): Position {
  const fraction = (value: number) => Math.round(value * SIDE * 256) / 256;
  return [fraction((lng + 180) / 360), fraction(toWorld([0, lat])[1])];
}

const [WEST, NORTH] = toSteps([REGION[0], REGION[3]]);
const [EAST, SOUTH] = toSteps([REGION[2], REGION[1]]);
const isInside = ([x, y]: Position): boolean => x > WEST && x < EAST && y > NORTH && y < SOUTH;

/** to whole steps, or to strides outside the region; points that fall together become one */
export function snap(line: readonly Position[], detail: Detail): Position[] {
  const snapped = line.map((point): Position => {
    const step = detail === 'coarse' || !isInside(point) ? STRIDE : 1;
    return [Math.round(point[0] / step) * step, Math.round(point[1] / step) * step];
  });
  return snapped.filter(
    ([x, y], index) => index === 0 || x !== snapped[index - 1]![0] || y !== snapped[index - 1]![1],
  );
}

/** islands and lakes whose area is at least that of a square with this side are drawn */
const SIDES = { fine: 1300, near: 20_000, far: 70_000, lake: 100_000 };
function area(ring: readonly Position[]): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum / 2);
}
export function isDrawn(ring: readonly Position[], detail: Detail, isLake: boolean): boolean {
  const world = contains(NEAR, fromSteps(ring[0]!)) ? SIDES.near : SIDES.far;
  const side = isLake ? SIDES.lake : detail === 'coarse' ? world : SIDES.fine;
  return area(ring) >= (side * METRE) ** 2;
}
