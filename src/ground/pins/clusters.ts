/** Which points are so close together that one disc must stand for them. Pure. */

import type { Position } from '../../../geo/model.ts';
import { around, type Box, covers } from '../../geometry/box.ts';
import { EQUATOR, fromWorld, toWorld } from '../../geometry/mercator.ts';
import { DISC } from '../../layout/sizes.ts';
import type { Site } from '../../view/site.ts';
import type { ClusterItem, PinItem } from './arrangement.ts';

/** A point, in CSS px from the camera's centre, and the plate of its pin. */
interface Spot {
  x: number;
  y: number;
  plate: Box;
}
interface Group {
  /** indices of the spots, rising */
  members: readonly number[];
}

/** Plates of points closer than this, in CSS px, cannot be told apart. */
export const NEAR = 26;

interface Body extends Group {
  /** mean of the members' points, CSS px */
  x: number;
  y: number;
  box: Box;
}
const firstOf = ({ members: [first = 0] }: Body): number => first;
const tooClose = (a: Body, b: Body): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < NEAR || covers(a.box, b.box);
/** Bodies whose centres are this many CSS px apart never touch, so the search can stop there. */
const NEVER_TOUCH = 260;

/** Joins the two nearest bodies that are too close, until none are. */
export function groupSpots(spots: readonly Spot[]): readonly Group[] {
  const bodies: Body[] = spots.map(({ x, y, plate }, i) => ({ members: [i], x, y, box: plate }));
  for (;;) {
    bodies.sort((a, b) => a.x - b.x || a.y - b.y || firstOf(a) - firstOf(b));
    let best: { a: Body; b: Body; distance: number } | null = null;
    for (const [i, a] of bodies.entries())
      for (let j = i + 1; j < bodies.length; j++) {
        const b = bodies[j];
        if (!b || b.x - a.x >= NEVER_TOUCH) break;
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (tooClose(a, b) && (best === null || distance < best.distance)) best = { a, b, distance };
      }
    if (best === null) return bodies;
    const { a, b } = best;
    bodies.splice(bodies.indexOf(b), 1);
    bodies.splice(bodies.indexOf(a), 1);
    bodies.push(join(a, b));
  }
}

function join(a: Body, b: Body): Body {
  const n = a.members.length;
  const m = b.members.length;
  const x = (a.x * n + b.x * m) / (n + m);
  const y = (a.y * n + b.y * m) / (n + m);
  return { members: [...a.members, ...b.members].sort((i, j) => i - j), x, y, box: around(x, y, DISC, DISC) };
}

/** No zoom of ours parts points within this many metres of each other. */
const COINCIDENT = 1000;

/**
 * The disc that stands for some points.
 * @param weight number of passages by place id
 */
export function clusterOf(
  atlas: Site,
  pins: readonly PinItem[],
  weight: ReadonlyMap<string, number>,
): ClusterItem {
  const members = pins
    .map(({ id }) => id)
    .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1));
  const counts = new Map<string, number>();
  for (const { plate } of pins)
    for (const layer of plate.layers) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const arcs = atlas.layers.flatMap(({ id: layer }) => {
    const count = counts.get(layer);
    return count === undefined ? [] : [{ layer, count }];
  });
  const positions = pins.map(({ at }) => at);
  return {
    kind: 'cluster',
    id: [...members].sort().join('+'),
    members,
    at: meanOf(positions),
    x: mean(pins.map((pin) => pin.x)),
    y: mean(pins.map((pin) => pin.y)),
    fan: 0,
    out: false,
    arcs,
    coincident: spreadOf(positions) < COINCIDENT,
    label: 'none',
    boxes: [],
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Mean of the points on the map. Differences from the first point keep it right across the antimeridian. */
function meanOf(positions: readonly Position[]): Position {
  const [first = [0, 0]] = positions;
  const [x0, y0] = toWorld(first);
  let dx = 0;
  let dy = 0;
  for (const position of positions) {
    const [x, y] = toWorld(position);
    dx += x - x0 - Math.round(x - x0);
    dy += y - y0;
  }
  return fromWorld([x0 + dx / positions.length, y0 + dy / positions.length]);
}

/** Diagonal in metres of the box around the points. */
function spreadOf(positions: readonly Position[]): number {
  const [first = [0, 0]] = positions;
  const [x0] = toWorld(first);
  const xs = positions.map((position) => toWorld(position)[0] - x0).map((dx) => dx - Math.round(dx));
  const ys = positions.map((position) => toWorld(position)[1]);
  const scale = EQUATOR * Math.cos((first[1] * Math.PI) / 180);
  return scale * Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
