/**
 * Shares out the room on the map: first to the plates of points, then to names by rank, then to the marks of
 * areas.
 */

import { around, type Box, hits, within } from '../../geometry/box.ts';
import { type Frame, visibleCentre } from '../../geometry/mercator.ts';
import { nameWidth } from '../../layout/measure.ts';
import { NAME, PLATE } from '../../layout/sizes.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { bodyOf, type Item, type PinItem, type Side } from './plate.ts';

export interface Room {
  atlas: Site;
  view: View;
  frame: Frame;
  obstacles: readonly Box[];
  /** number of passages in the visible layers, by place id */
  weight: ReadonlyMap<string, number>;
}

/** CSS px that dot, ring or halo reach below the point. */
const BELOW = { point: 4, approximate: 10, area: 1 };

/**
 * The part of the map that panel and sheet leave free. It includes the padding at the top, which only keeps
 * the camera clear of the buttons.
 */
export function visibleBox(frame: Frame): Box {
  const [cx, cy] = visibleCentre(frame);
  const { size, padding } = frame;
  return {
    x: padding.left - cx,
    y: -cy,
    w: size.width - padding.left - padding.right,
    h: size.height - padding.bottom,
  };
}

/** "Quito +2": the member with most passages, and the number of the others. Only its width matters here. */
const clusterName = ({ atlas, view }: Room, [first = '', ...others]: readonly string[]): string =>
  `${atlas.place(first)?.name[view.lang]} +${others.length}`;

function nameBox(room: Room, item: Item, side: Exclude<Side, 'none'>): Box {
  const body = bodyOf(item);
  const open = item.kind === 'pin' && item.plate.open;
  const w =
    item.kind === 'pin' ? item.plate.nameWidth : nameWidth(clusterName(room, item.members), NAME.full.size);
  const h = NAME[open ? 'open' : 'full'].line;
  const below =
    item.kind === 'cluster' ? NAME.under.cluster : PLATE.tip[item.plate.kind] + NAME.under[item.plate.kind];
  const under = body.y + body.h + below;
  const y = body.y + (body.h - h) / 2;
  if (side === 'bottom') return { x: item.x + item.fan - w / 2, y: under, w, h };
  return { x: side === 'right' ? body.x + body.w + NAME.beside : body.x - NAME.beside - w, y, w, h };
}

/** What an item's body covers with its halo, tip and dot. */
const footprint = (item: Item): Box => {
  const { x, y, w, h } = bodyOf(item);
  const below = item.kind === 'cluster' ? 1 : PLATE.tip[item.plate.kind] + BELOW[item.plate.kind];
  return { x: x - 2, y: y - 2, w: w + 4, h: h + 2 + below };
};

/** The badge for differing sources, at the plate's upper right corner; empty without one. */
function badge(item: Item): readonly Box[] {
  if (item.kind !== 'pin' || !item.plate.differs) return [];
  const { x, y, w } = bodyOf(item);
  const { size, out } = PLATE.badge;
  return [{ x: x + w + out - size, y: y - out, w: size, h: size }];
}

const RANK: Partial<Record<string, number>> = { country: 1, sea: 1, region: 1 };

/**
 * Names `standing` (points and clusters; the open place and those being read about first), and gives `areas`
 * the room that is left.
 */
export function nameAll(room: Room, standing: readonly Item[], areas: readonly PinItem[]): readonly Item[] {
  const taken: Box[] = [...room.obstacles];
  const free = (box: Box): boolean => !taken.some((other) => hits(box, other));
  const visible = visibleBox(room.frame);
  for (const item of standing) item.boxes = [footprint(item), ...badge(item)];
  taken.push(...standing.flatMap(({ boxes }) => boxes));
  const weight = (item: Item) =>
    item.kind === 'pin'
      ? (room.weight.get(item.id) ?? 0)
      : Math.max(...item.members.map((id) => room.weight.get(id) ?? 0));
  const byRank = <T extends Item>(items: readonly T[], rank: (item: T) => number) =>
    items.toSorted((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  /**
   * The first side where the name overlaps nothing. Beside a plate in sight, all of the name must be in
   * sight.
   */
  const nameFor = (item: Item, body: Box): { side: Side; box: Box } | undefined =>
    (['bottom', 'right', 'left'] as const)
      .map((side) => ({ side, box: nameBox(room, item, side) }))
      .find(({ box }) => free(box) && (!hits(body, visible) || within(box, visible)));

  for (const item of byRank(standing, (item) =>
    item.kind === 'pin' && (item.plate.open || item.plate.now) ? 0 : 1,
  )) {
    const name = nameFor(item, footprint(item));
    if (!name) continue;
    item.label = name.side;
    item.boxes = [...item.boxes, name.box];
    taken.push(name.box);
  }
  for (const area of byRank(areas, ({ id }) => RANK[room.atlas.place(id)?.kind ?? ''] ?? 0)) {
    const plate = footprint(area);
    const mini = around(area.x, area.y, area.plate.miniWidth + 4, PLATE.height.mini + 4);
    const name = free(plate) ? nameFor(area, plate) : undefined;
    area.size = name ? 'full' : free(mini) ? 'mini' : 'hidden';
    area.label = name?.side ?? 'none';
    area.boxes = name ? [plate, ...badge(area), name.box] : area.size === 'mini' ? [mini] : [];
    taken.push(...area.boxes);
  }
  return [...standing, ...areas];
}
