/** Which points stand so near to each other that one disc must stand for them. */
import { around, type Box, covers } from './box.ts';

/** a point's place in the sky of pins: offset of the point itself and the plate above it, CSS px */
export interface Spot {
  x: number;
  y: number;
  plate: Box;
}
export interface Group {
  /** indices of the spots, rising */
  members: readonly number[];
  /** mean of the members' points */
  x: number;
  y: number;
}

/** CSS px between two points below which their plates cannot be told apart */
export const NEAR = 26;
/** CSS px across */
export const DISC = 40;

interface Body extends Group {
  box: Box;
}
const tooClose = (a: Body, b: Body): boolean => Math.hypot(a.x - b.x, a.y - b.y) < NEAR || covers(a.box, b.box);
/** wider than any two bodies that can still touch: lets the search stop early */
const REACH = 260;

/** Joins the two nearest bodies that are too close, until none are. */
export function groupSpots(spots: readonly Spot[]): readonly Group[] {
  const bodies: Body[] = spots.map(({ x, y, plate }, i) => ({ members: [i], x, y, box: plate }));
  for (;;) {
    bodies.sort((a, b) => a.x - b.x || a.y - b.y || a.members[0]! - b.members[0]!);
    let best: [number, number, number] | null = null;
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length && bodies[j]!.x - bodies[i]!.x < REACH; j++) {
        const a = bodies[i]!;
        const b = bodies[j]!;
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (tooClose(a, b) && (best === null || distance < best[2])) best = [i, j, distance];
      }
    if (best === null) return bodies;
    const [b] = bodies.splice(best[1], 1);
    const [a] = bodies.splice(best[0], 1);
    bodies.push(join(a!, b!));
  }
}

function join(a: Body, b: Body): Body {
  const n = a.members.length;
  const m = b.members.length;
  const x = (a.x * n + b.x * m) / (n + m);
  const y = (a.y * n + b.y * m) / (n + m);
  return { members: [...a.members, ...b.members].sort((i, j) => i - j), x, y, box: around(x, y, DISC, DISC) };
}
