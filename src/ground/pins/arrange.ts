/**
 * Finds a place on the map for every pin, cluster and name. Pure: the same view and frame give the same
 * arrangement.
 */
import type { AtlasPlace } from '../../../geo/model.ts';
import { type Box, covers, hits } from '../../geometry/box.ts';
import { type Frame, offset } from '../../geometry/mercator.ts';
import { shownPassages, shownPlaces } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { clusterOf, groupSpots, NEAR } from './clusters.ts';
import { nameAll, type Room } from './labels.ts';
import { type Arrangement, bodyOf, type Item, type PinItem, type Plate, plateBox, plateOf } from './plate.ts';

export type { Arrangement, ClusterItem, Item, PinItem } from './plate.ts';

/** CSS px between plates that are side by side. */
const GAP = 4;
/** Up to this many numbered pins of one spot are fanned out side by side; more become a cluster. */
const FAN = 4;

/**
 * @param obstacles boxes of what else covers the map, such as buttons and wordmark, in CSS px from the centre
 * of the visible map
 */
export function arrange(
  atlas: Site,
  view: View,
  frame: Frame,
  { obstacles = [] }: { obstacles?: readonly Box[] } = {},
): Arrangement {
  const weight = new Map<string, number>();
  const pins = shownPlaces(atlas, view).map((place): PinItem => {
    weight.set(place.id, shownPassages(atlas, view, place.id).length);
    return pinAt(place, plateOf(atlas, view, place), frame);
  });
  // the open place and the places being read about are never clustered and never moved
  const front = pins
    .filter(({ plate }) => plate.open || plate.now)
    .sort((a, b) => (a.plate.number ?? 0) - (b.plate.number ?? 0));
  // an area with a question's number is named like a point, so that its number is always on the map
  const asked = pins.filter(
    (pin) => !front.includes(pin) && pin.plate.kind === 'area' && pin.plate.tiles.length > 0,
  );
  const areas = pins.filter(
    (pin) => !front.includes(pin) && !asked.includes(pin) && pin.plate.kind === 'area',
  );
  const points = pins.filter((pin) => !front.includes(pin) && pin.plate.kind !== 'area');
  const groups = groupSpots(points.map(({ x, y, plate }) => ({ x, y, plate: plateBox(x, y, plate) })));
  const standing = groups.flatMap(({ members, x, y }): Item | readonly Item[] => {
    const pins = members.flatMap((i) => points[i] ?? []);
    if (pins.length === 1 || fanOut(pins)) return pins;
    return clusterOf(atlas, pins, x, y, weight);
  });
  for (const [i, pin] of front.entries()) {
    stepAside(pin, front.slice(i + 1));
    stepAside(pin, standing);
  }
  // a disc must not be covered, because only its arcs show its places; so an area's number moves aside
  for (const disc of standing) if (disc.kind === 'cluster') stepAside(disc, asked, hits);
  const room: Room = { atlas, view, frame, obstacles, weight };
  return { frame, items: nameAll(room, [...front, ...standing, ...asked], areas) };
}

function pinAt(place: AtlasPlace, plate: Plate, frame: Frame): PinItem {
  const [x, y] = offset(frame.camera, place.point);
  return {
    kind: 'pin',
    id: place.id,
    at: place.point,
    x,
    y,
    plate,
    fan: 0,
    label: 'none',
    size: 'full',
    boxes: [],
  };
}

/**
 * Moves a few numbered pins of one spot side by side, the first over its point. False, and nothing moved,
 * where they must be a cluster.
 */
function fanOut(pins: PinItem[]): boolean {
  pins.sort((a, b) => (a.plate.number ?? 0) - (b.plate.number ?? 0));
  const [first, ...rest] = pins;
  if (!first || pins.length > FAN) return false;
  const near = ({ x, y }: PinItem) => Math.hypot(x - first.x, y - first.y) < NEAR;
  if (!pins.every((pin) => pin.plate.number !== null && near(pin))) return false;
  let edge = bodyOf(first);
  for (const pin of rest) {
    pin.fan = Math.round(edge.x + edge.w + GAP - bodyOf(pin).x);
    edge = bodyOf(pin);
  }
  return true;
}

/** Moves the items that a front item's plate would hide out to its nearer side, one beside the other. */
function stepAside(front: Item, others: readonly Item[], hides: (a: Box, b: Box) => boolean = covers): void {
  const plate = bodyOf(front);
  const edge = { left: plate.x - GAP, right: plate.x + plate.w + GAP };
  const hidden = others
    .map((item) => ({ item, body: bodyOf(item) }))
    .filter(({ body }) => hides(plate, body));
  for (const { item, body } of hidden.sort(
    (a, b) => Math.abs(a.item.x - front.x) - Math.abs(b.item.x - front.x),
  )) {
    if (item.x >= front.x) {
      item.fan += Math.round(edge.right - body.x);
      edge.right += body.w + GAP;
    } else {
      item.fan += Math.round(edge.left - body.x - body.w);
      edge.left -= body.w + GAP;
    }
  }
}
