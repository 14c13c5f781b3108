/** Who takes the focus of a pin that the map no longer shows. Pure. */
import type { Arrangement, Item } from './arrangement.ts';
import { walkOrder } from './sight.ts';

const membersOf = (item: Item): readonly string[] => (item.kind === 'pin' ? [item.id] : item.members);

/**
 * What stands for an item in another arrangement: itself, the disc that took it in, the first of its own members to
 * stand apart, or else what is nearest to where it is now.
 * @returns an id that the arrow keys reach, null where nothing is in sight
 */
export function heirOf(before: Item, now: Arrangement): string | null {
  const order = walkOrder(now);
  if (order.includes(before.id)) return before.id;
  const seen = now.items.filter(({ id }) => order.includes(id));
  for (const member of membersOf(before)) {
    const holder = seen.find((item) => membersOf(item).includes(member));
    if (holder) return holder.id;
  }
  // of an item that is gone altogether, where it stood
  const { x, y } = now.items.find(({ id }) => id === before.id) ?? before;
  const away = (item: Item) => Math.hypot(item.x - x, item.y - y);
  const [nearest] = seen.toSorted((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1));
  return nearest?.id ?? null;
}
