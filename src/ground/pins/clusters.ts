/** Which points stand so near to each other that one disc must stand for them. */

import type { Position } from '../../../geo/model.ts';
import { around, type Box, covers } from '../../geometry/box.ts';
import { fromWorld, toWorld } from '../../geometry/mercator.ts';
import { DISC } from '../../layout/sizes.ts';
import type { Site } from '../../view/site.ts';
import type { ClusterItem, PinItem } from './plate.ts';

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

interface Body extends Group {
  box: Box;
}
const tooClose = (a: Body, b: Body): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < NEAR || covers(a.box, b.box);
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

/** metres within which no zoom of ours parts two points */
const COINCIDENT = 1000;
const EARTH = 40_075_017;

/** The disc that stands for some points, at the mean x, y of theirs. */
export function clusterOf(
  atlas: Site,
  pins: readonly PinItem[],
  x: number,
  y: number,
  weight: ReadonlyMap<string, number>,
): ClusterItem {
  const members = pins
    .map(({ id }) => id)
    .sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1));
  const counts = new Map<string, number>();
  for (const { plate } of pins)
    for (const layer of plate.layers) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const arcs = atlas.layers.flatMap(({ id }) =>
    counts.has(id) ? [{ layer: id, count: counts.get(id)! }] : [],
  );
  return {
    kind: 'cluster',
    id: [...members].sort().join('+'),
    members,
    at: middle(pins),
    x,
    y,
    fan: 0,
    arcs,
    coincident: spread(pins) < COINCIDENT,
    label: 'none',
    boxes: [],
  };
}

/** the mean on the map, reckoned from the first so that it holds across the antimeridian */
function middle(pins: readonly PinItem[]): Position {
  const [x0, y0] = toWorld(pins[0]!.at);
  let dx = 0;
  let dy = 0;
  for (const { at } of pins) {
    const [x, y] = toWorld(at);
    dx += x - x0 - Math.round(x - x0);
    dy += y - y0;
  }
  return fromWorld([x0 + dx / pins.length, y0 + dy / pins.length]);
}

/** metres of the box around the points, corner to corner */
function spread(pins: readonly PinItem[]): number {
  const [x0] = toWorld(pins[0]!.at);
  const xs = pins.map(({ at }) => toWorld(at)[0] - x0).map((dx) => dx - Math.round(dx));
  const ys = pins.map(({ at }) => toWorld(at)[1]);
  const scale = EARTH * Math.cos((pins[0]!.at[1] * Math.PI) / 180);
  return scale * Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
