/** What an item covers, in CSS px from the centre of the visible map: to the eye, and to a finger. */
import { around, type Box, union } from '../../geometry/box.ts';
import { DISC, HIT, PLATE } from '../../layout/sizes.ts';
import type { Item } from './arrangement.ts';
import { plateBox } from './plate.ts';

/** The box of a plate or disc, CSS px from the centre of the visible map. */
export const bodyOf = (item: Item): Box =>
  item.kind === 'pin'
    ? plateBox(item.x + item.fan, item.y, item.plate)
    : around(item.x + item.fan, item.y, DISC, DISC);

/** CSS px that dot, ring or halo reach below the point. */
const BELOW = { point: 4, approximate: 10, area: 1 };

/** What an item's body covers with its halo, tip and dot. */
export const footprint = (item: Item): Box => {
  const { x, y, w, h } = bodyOf(item);
  const below = item.kind === 'cluster' ? 1 : PLATE.tip[item.plate.kind] + BELOW[item.plate.kind];
  return { x: x - 2, y: y - 2, w: w + 4, h: h + 2 + below };
};

/** The badge for differing sources, at the plate's upper right corner; empty without one. */
export function badge(item: Item): readonly Box[] {
  if (item.kind !== 'pin' || !item.plate.differs) return [];
  const { x, y, w } = bodyOf(item);
  const { size, out } = PLATE.badge;
  return [{ x: x + w + out - size, y: y - out, w: size, h: size }];
}

/** What a finger finds: the body, at least HIT wide and high, up from the point or around an area's. */
export function target(item: Item): Box {
  const { x, y, w, h } = bodyOf(item);
  const wide = Math.max(HIT, w);
  const middle = x + w / 2;
  if (item.kind === 'cluster' || item.plate.kind === 'area') return around(middle, y + h / 2, wide, HIT);
  const high = Math.max(HIT, h + PLATE.tip[item.plate.kind]);
  return { x: middle - wide / 2, y: item.y - high, w: wide, h: high };
}

/** All that must be free for an item to stand. */
export const extent = (item: Item): Box => union([footprint(item), target(item), ...badge(item)]);
