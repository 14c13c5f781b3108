/** Who gets room on the map: every plate of a point, then names by rank, then the marks of areas. */

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
  /** passages of a place in the visible layers */
  weight: ReadonlyMap<string, number>;
}

/** CSS px of dot, ring or halo below the point */
const BELOW = { point: 4, approximate: 10, area: 1 };

/** what panel and sheet do not cover of the map; the padding at the top only keeps pins clear of the buttons there */
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

/** "Quito +2": the member with most passages and the number of the others */
export const clusterName = (
  { atlas, view }: Pick<Room, 'atlas' | 'view'>,
  members: readonly string[],
): string => `${atlas.place(members[0]!)?.name[view.lang]} +${members.length - 1}`;

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

/** body with its halo, tip and dot */
const footprint = (item: Item): Box => {
  const { x, y, w, h } = bodyOf(item);
  const below = item.kind === 'cluster' ? 1 : PLATE.tip[item.plate.kind] + BELOW[item.plate.kind];
  return { x: x - 2, y: y - 2, w: w + 4, h: h + 2 + below };
};

/** the badge that says sources differ, outside the plate's upper right corner; without it no box */
function badge(item: Item): readonly Box[] {
  if (item.kind !== 'pin' || !item.plate.differs) return [];
  const { x, y, w } = bodyOf(item);
  const { size, out } = PLATE.badge;
  return [{ x: x + w + out - size, y: y - out, w: size, h: size }];
}

const RANK: Partial<Record<string, number>> = { country: 1, sea: 1, region: 1 };

/** Names `standing` (the open place first, points, clusters) and gives `areas` what room is left. */
export function nameAll(room: Room, standing: readonly Item[], areas: readonly PinItem[]): readonly Item[] {
  const taken: Box[] = [...room.obstacles];
  const free = (box: Box): boolean => !taken.some((other) => hits(box, other));
  const visible = visibleBox(room.frame);
  for (const item of standing) item.boxes = [footprint(item), ...badge(item)];
  taken.push(...standing.flatMap(({ boxes }) => boxes));
  const weight = (item: Item) =>
    item.kind === 'pin'
      ? room.weight.get(item.id)!
      : Math.max(...item.members.map((id) => room.weight.get(id)!));
  const byRank = <T extends Item>(items: readonly T[], rank: (item: T) => number) =>
    items.toSorted((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  /** the first side where the name is in nobody's way; it may not run out of sight where its plate is in sight */
  const nameFor = (item: Item, body: Box): { side: Side; box: Box } | undefined =>
    (['bottom', 'right', 'left'] as const)
      .map((side) => ({ side, box: nameBox(room, item, side) }))
      .find(({ box }) => free(box) && (!hits(body, visible) || within(box, visible)));

  for (const item of byRank(standing, (item) =>
    item.kind === 'pin' && (item.plate.open || item.plate.now) ? 0 : 1,
  )) {
    const name = nameFor(item, item.boxes[0]!);
    if (!name) continue;
    item.label = name.side;
    item.boxes = [...item.boxes, name.box];
    taken.push(name.box);
  }
  for (const area of byRank(areas, ({ id }) => RANK[room.atlas.place(id)!.kind] ?? 0)) {
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
