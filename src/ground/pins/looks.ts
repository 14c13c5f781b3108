/**
 * An item's position and look as CSS properties, which pins.css reads. The prerendered page's stylesheet and
 * the app set the same ones, so no pin moves when the app starts. pins.css has the defaults of those left
 * out.
 */
import { type Box, hits } from '../../geometry/box.ts';
import type { Arrangement, Item, PinItem } from './arrangement.ts';
import { extent } from './bodies.ts';
import { visibleBox } from './labels.ts';
import { slideOf } from './settle.ts';

/** CSS values by property name. */
export type Look = Readonly<Record<string, string>>;

const SIDES = {
  bottom: {},
  right: { '--side': '1' },
  left: { '--side': '-1' },
  none: { '--name': 'none' },
} as const;
const OUT_OF_SIGHT: Look = { visibility: 'hidden' };

/** Width of a full plate, as CSS writes it. */
export const fullWidth = ({ plate }: PinItem): string => `${plate.width}px`;

/**
 * Whether an item has no room on the map. One that lies wholly outside the free map keeps its look: a larger
 * window may show it.
 */
const isHidden = (item: Item, visible: Box): boolean =>
  (item.out && hits(extent(item), visible)) || (item.kind === 'pin' && item.size === 'hidden');

/** The look of one item. Positions are whole CSS px, which keep plates and letters crisp. */
const lookOf = (item: Item, hidden: boolean): Look => ({
  translate: `${Math.round(item.x)}px ${Math.round(item.y)}px`,
  ...SIDES[item.label],
  ...(item.kind === 'pin'
    ? { '--w': item.size === 'mini' ? `${item.plate.miniWidth}px` : fullWidth(item) }
    : {}),
  ...(item.kind === 'pin' && item.size === 'mini' ? { '--mini': '1', '--letters': 'none' } : {}),
  ...(item.fan === 0 ? {} : { '--fan': `${item.fan}px` }),
  // a plate that stands beside its point has no tip
  ...(Math.abs(item.fan) > slideOf(item) ? { '--tip-seen': 'hidden' } : {}),
  ...(hidden ? OUT_OF_SIGHT : {}),
});

/**
 * Looks by id of place or cluster. A place inside a cluster is hidden.
 * @param keep whether an item without room keeps its look all the same
 */
export function looksOf(
  { frame, items }: Arrangement,
  keep: (item: Item) => boolean = () => false,
): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  const visible = visibleBox(frame);
  for (const item of items) {
    looks.set(item.id, lookOf(item, isHidden(item, visible) && !keep(item)));
    if (item.kind === 'cluster') for (const id of item.members) looks.set(id, OUT_OF_SIGHT);
  }
  return looks;
}

/** Gives an element this look in place of the one it had. */
export function wear(element: HTMLElement, look: Look): void {
  for (const name of [...element.style]) if (!(name in look)) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
}
