/** Stands plates and discs side by side, so that nothing lies over them. Pure. */
import { type Box, hits, within } from '../../geometry/box.ts';
import type { Item } from './arrangement.ts';
import { extent, footprint } from './bodies.ts';

/** CSS px left free between two bodies. */
const GAP = 1;
/** A body that the open place or a button would cover moves aside by up to this many CSS px. */
const AWAY = 110;
/** A disc stands for several places, so it may stand this many CSS px beside their middle. */
const DISC_SLIDE = 20;
/** CSS px of a plate's half that must stay over its tip. */
const OVER_TIP = 7;

/** How far an item's body may slide sideways from its point and still stand over it. */
export const slideOf = (item: Item): number =>
  item.kind === 'cluster' ? DISC_SLIDE : Math.max(0, item.plate.width / 2 - OVER_TIP);

/** One who wants to stand. */
export interface Standing {
  item: Item;
  /**
   * whether it may become a cluster with others, or leave the map; otherwise it moves as far as it must, and
   * stays where that is too far
   */
  joins: boolean;
}

/**
 * Gives each item the `fan` nearest to its point at which its body covers nothing and is covered by nothing.
 * An item without such a place is `out`. The open place stays on its point.
 * @param order who stands first, first
 * @param taken boxes of what else covers the map
 * @param visible the free part of the map
 * @returns two items that can only stand as one cluster, as soon as there are two
 */
export function settle(
  order: readonly Standing[],
  taken: readonly Box[],
  visible: Box,
): readonly [Item, Item] | null {
  const stood: { standing: Standing; box: Box }[] = [];
  for (const standing of order) {
    const { item, joins } = standing;
    item.fan = 0;
    item.out = false;
    if (!holds(visible, item)) {
      item.out = true;
      continue;
    }
    const box = extent(item);
    if (item.kind === 'pin' && item.plate.open) {
      stood.push({ standing, box });
      continue;
    }
    const boxes = [...taken, ...stood.map((one) => one.box)];
    const inView = (by: number) => within(moved(footprint(item), by), visible);
    const put = (limit: number): boolean => {
      const by = nearestFree(box, boxes, inView, limit, visible);
      if (by === null) return false;
      item.fan = Math.round(by);
      stood.push({ standing, box: moved(box, item.fan) });
      return true;
    };
    if (put(slideOf(item))) continue;
    const rivals = stood.filter((one) => one.standing.joins && hits(one.box, box));
    const [rival] = rivals.toSorted((a, b) => apart(item, a.standing.item) - apart(item, b.standing.item));
    if (joins && rival) return [item, rival.standing.item];
    if (put(AWAY)) continue;
    item.out = joins || !hits(footprint(item), visible);
    if (!item.out) stood.push({ standing, box });
  }
  return null;
}

const apart = (a: Item, b: Item): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Whether the item's point lies in a box. */
export const holds = ({ x, y, w, h }: Box, item: Item): boolean =>
  item.x >= x && item.x <= x + w && item.y >= y && item.y <= y + h;
const moved = (box: Box, by: number): Box => ({ ...box, x: box.x + by });

/** The shortest way sideways at which a box hits none of the others and is in view; null where none is. */
function nearestFree(
  box: Box,
  others: readonly Box[],
  inView: (by: number) => boolean,
  limit: number,
  visible: Box,
): number | null {
  const free = (by: number) => inView(by) && !others.some((other) => hits(moved(box, by), other));
  if (free(0)) return 0;
  const level = others.filter((other) => other.y < box.y + box.h && box.y < other.y + other.h);
  const ways = [
    Math.ceil(visible.x - box.x + GAP),
    Math.floor(visible.x + visible.w - box.x - box.w - GAP),
    ...level.flatMap((other) => [
      Math.ceil(other.x + other.w + GAP - box.x),
      Math.floor(other.x - GAP - box.w - box.x),
    ]),
  ];
  return (
    ways
      .filter((by) => Math.abs(by) <= limit)
      .toSorted((a, b) => Math.abs(a) - Math.abs(b))
      .find(free) ?? null
  );
}
