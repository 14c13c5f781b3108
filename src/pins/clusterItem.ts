import type { Position } from '../../geo/model.ts';
import type { Atlas } from '../data/atlas.ts';
import { fromWorld, toWorld } from '../locator/projection.ts';
import type { ClusterItem, PinItem } from './items.ts';

/** metres within which no zoom of ours parts two points */
const COINCIDENT = 1000;
const EARTH = 40_075_017;

/** The disc that stands for some points, at the mean x, y of theirs. */
export function clusterOf(atlas: Atlas, pins: readonly PinItem[], x: number, y: number, weight: ReadonlyMap<string, number>): ClusterItem {
  const members = pins.map(({ id }) => id).sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1));
  const counts = new Map<string, number>();
  for (const { plate } of pins) for (const layer of plate.layers) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const arcs = atlas.layers.flatMap(({ id }) => (counts.has(id) ? [{ layer: id, count: counts.get(id)! }] : []));
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
