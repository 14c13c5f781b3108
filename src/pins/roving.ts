/** One tab stop for all pins; arrow keys walk through those in sight from west to east. */
import type { Arrangement, Item } from './items.ts';
import { visibleBox } from './labels.ts';

/** ids of items that can be seen, west to east */
export function walkOrder({ frame, items }: Arrangement): readonly string[] {
  const { x, y, w, h } = visibleBox(frame);
  const seen = (item: Item) => !(item.kind === 'pin' && item.size === 'hidden') && item.x >= x && item.x <= x + w && item.y >= y && item.y <= y + h;
  return items
    .filter(seen)
    .toSorted((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** the id that a key leads to from `current`, or null where the key means nothing here */
export function stepTo(order: readonly string[], current: string, key: string): string | null {
  const last = order.length - 1;
  const at = order.indexOf(current);
  if (last < 0) return null;
  if (key === 'Home') return order[0]!;
  if (key === 'End') return order[last]!;
  if (key === 'ArrowRight' || key === 'ArrowDown') return order[Math.min(last, at + 1)]!;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return order[Math.max(0, at - 1)]!;
  return null;
}
