/**
 * How an item looks, as CSS properties that pins.css reads. The page's own stylesheet and the app set the same ones,
 * so a pin stands the same before and after the app starts. What is left out has its default in pins.css.
 */
import type { Arrangement, Item } from './plate.ts';

/** name → value */
export type Look = Readonly<Record<string, string>>;

const SIDES = {
  bottom: {},
  right: { '--side': '1' },
  left: { '--side': '-1' },
  none: { '--name': 'none' },
} as const;
const OUT_OF_SIGHT: Look = { visibility: 'hidden' };

/** whole CSS px keep plates and letters crisp */
export const lookOf = (item: Item): Look => ({
  translate: `${Math.round(item.x)}px ${Math.round(item.y)}px`,
  ...SIDES[item.label],
  ...(item.kind === 'pin'
    ? { '--w': `${item.size === 'mini' ? item.plate.miniWidth : item.plate.width}px` }
    : {}),
  ...(item.kind === 'pin' && item.size === 'mini' ? { '--mini': '1', '--letters': 'none' } : {}),
  ...(item.fan === 0 ? {} : { '--fan': `${item.fan}px`, '--tip-seen': 'hidden' }),
  ...(item.kind === 'pin' && item.size === 'hidden' ? OUT_OF_SIGHT : {}),
});

/** looks by id of place or cluster; a place inside a cluster is out of sight */
export function looksOf({ items }: Arrangement): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const item of items) {
    looks.set(item.id, lookOf(item));
    if (item.kind === 'cluster') for (const id of item.members) looks.set(id, OUT_OF_SIGHT);
  }
  return looks;
}

/** writes a look over whatever look an element had */
export function wear(element: HTMLElement, look: Look): void {
  for (const name of [...element.style]) if (!(name in look)) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
}
