/** Which points are so close together that one disc must stand for them. Pure. */

import type { Position } from '../../../geo/model.ts';
import { around, type Box, covers } from '../../geometry/box.ts';
import { type Camera, EQUATOR, fromWorld, offset, toWorld } from '../../geometry/mercator.ts';
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
/** Two bodies that are too close, the left one first. */
interface Pair {
  a: Body;
  b: Body;
  distance: number;
}
const leftFirst = (a: Body, b: Body): number => a.x - b.x || a.y - b.y || firstOf(a) - firstOf(b);
const nearestFirst = (one: Pair, other: Pair): number =>
  one.distance - other.distance || leftFirst(one.a, other.a) || leftFirst(one.b, other.b);
function pairOf(one: Body, other: Body): Pair | null {
  if (!tooClose(one, other)) return null;
  const [a, b] = leftFirst(one, other) < 0 ? [one, other] : [other, one];
  return { a, b, distance: Math.hypot(a.x - b.x, a.y - b.y) };
}

/** Joins the two nearest bodies that are too close, until none are. A join asks only for the pairs of the new body. */
export function groupSpots(spots: readonly Spot[]): readonly Group[] {
  let bodies: readonly Body[] = spots.map(({ x, y, plate }, i) => ({ members: [i], x, y, box: plate }));
  let pairs = bodies.flatMap((one, i) => bodies.slice(i + 1).flatMap((other) => pairOf(one, other) ?? []));
  for (;;) {
    const [first, ...others] = pairs;
    if (!first) return bodies.toSorted(leftFirst);
    const { a, b } = others.reduce((best, pair) => (nearestFirst(pair, best) < 0 ? pair : best), first);
    const joined = join(a, b);
    const apart = (body: Body): boolean => body !== a && body !== b;
    bodies = bodies.filter(apart);
    pairs = pairs.filter((pair) => apart(pair.a) && apart(pair.b));
    pairs.push(...bodies.flatMap((body) => pairOf(body, joined) ?? []));
    bodies = [...bodies, joined];
  }
}

function join(a: Body, b: Body): Body {
  const n = a.members.length;
  const m = b.members.length;
  const x = (a.x * n + b.x * m) / (n + m);
  const y = (a.y * n + b.y * m) / (n + m);
  return { members: [...a.members, ...b.members].sort((i, j) => i - j), x, y, box: around(x, y, DISC, DISC) };
}

/** What a disc needs to know of a place that it stands for. */
export type Member = Pick<PinItem, 'id' | 'at'> & { plate: Pick<PinItem['plate'], 'layers'> };

/** No zoom of ours parts points within this many metres of each other. */
const COINCIDENT = 1000;

type Core = Pick<ClusterItem, 'id' | 'members' | 'at' | 'arcs' | 'coincident'>;
/** What a disc says, wherever the map is: the discs of a crowd are asked for in frame after frame. */
const cores = new WeakMap<readonly Member[], Core>();

/**
 * The disc that stands for some points.
 * @param pins the same array only with the same weights, for what the disc says is kept with it
 * @param weight number of passages of a place, by its id
 */
export function clusterOf(
  atlas: Site,
  pins: readonly Member[],
  weight: (id: string) => number,
  camera: Camera,
): ClusterItem {
  const core = cores.get(pins) ?? coreOf(atlas, pins, weight);
  cores.set(pins, core);
  const [x, y] = offset(camera, core.at);
  return { kind: 'cluster', ...core, x, y, fan: 0, out: false, label: 'none', boxes: [] };
}

function coreOf(atlas: Site, pins: readonly Member[], weight: (id: string) => number): Core {
  const members = pins.map(({ id }) => id).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const counts = new Map<string, number>();
  for (const { plate } of pins)
    for (const layer of plate.layers) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const arcs = atlas.layers.flatMap(({ id: layer }) => {
    const count = counts.get(layer);
    return count === undefined ? [] : [{ layer, count }];
  });
  const positions = pins.map(({ at }) => at);
  return {
    id: nameOf([...members].sort()),
    members,
    at: meanOf(positions),
    arcs,
    coincident: spreadOf(positions) < COINCIDENT,
  };
}

/** Up to this many ids are written out; of more the first, their number, and a hash (FNV-1a, 32 bits) of all. */
const WRITTEN = 12;
function nameOf(ids: readonly string[]): string {
  if (ids.length <= WRITTEN) return ids.join('+');
  let hash = 0x811c9dc5;
  for (const char of ids.join('+')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return `${ids[0]}+${ids.length}+${(hash >>> 0).toString(36)}`;
}

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
