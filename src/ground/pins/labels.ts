/**
 * Shares out the room on the map: first to the plates of points, then to names by rank, then to the marks of
 * areas.
 */

import { around, type Box, hits, within } from '../../geometry/box.ts';
import { type Frame, visibleCentre } from '../../geometry/mercator.ts';
import { nameWidth } from '../../layout/measure.ts';
import { HIT, NAME, PLATE } from '../../layout/sizes.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Item, PinItem, Side } from './arrangement.ts';
import { badge, bodyOf, extent, footprint, target } from './bodies.ts';

export interface Room {
  atlas: Site;
  view: View;
  frame: Frame;
  obstacles: readonly Box[];
  /** number of passages in the visible layers; of a cluster, its most cited place's */
  weightOf: (item: Item) => number;
}

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
  const inSight = standing.filter(({ out }) => !out);
  taken.push(...inSight.flatMap(({ boxes }) => boxes));
  const targets = [...room.obstacles, ...inSight.map(target)];
  const bodies = [...room.obstacles, ...inSight.map(extent)];
  const byRank = <T extends Item>(items: readonly T[], rank: (item: T) => number) =>
    items.toSorted(
      (a, b) => rank(a) - rank(b) || room.weightOf(b) - room.weightOf(a) || (a.id < b.id ? -1 : 1),
    );
  /**
   * The first side where the name overlaps nothing. Beside a plate in sight, all of the name must be in
   * sight.
   */
  const nameFor = (item: Item): { side: Side; box: Box } | undefined =>
    (['bottom', 'right', 'left'] as const)
      .map((side) => ({ side, box: nameBox(room, item, side) }))
      .find(({ box }) => free(box) && (item.out || within(box, visible)));

  for (const item of byRank(standing, (item) =>
    item.out ? 2 : item.kind === 'pin' && (item.plate.open || item.plate.now) ? 0 : 1,
  )) {
    const name = nameFor(item);
    if (!name) continue;
    item.label = name.side;
    item.boxes = [...item.boxes, name.box];
    taken.push(name.box);
  }
  for (const area of byRank(areas, ({ id }) => RANK[room.atlas.place(id)?.kind ?? ''] ?? 0)) {
    const plate = footprint(area);
    const mini = around(area.x, area.y, area.plate.miniWidth + 4, PLATE.height.mini + 4);
    const stands = (box: Box, finger: Box): boolean =>
      within(box, visible) && free(box) && !targets.some((other) => hits(finger, other));
    const small = around(area.x, area.y, Math.max(HIT, mini.w), HIT);
    area.out = !within(mini, visible);
    const body = extent(area);
    const whole =
      stands(plate, target(area)) && badge(area).every(free) && !bodies.some((other) => hits(body, other));
    const name = whole ? nameFor(area) : undefined;
    area.size = area.out || name ? 'full' : stands(mini, small) ? 'mini' : 'hidden';
    area.label = name?.side ?? 'none';
    area.boxes = name ? [plate, ...badge(area), name.box] : area.size === 'mini' ? [mini] : [];
    taken.push(...area.boxes);
    if (area.boxes.length > 0) targets.push(name ? target(area) : small);
    if (name) bodies.push(body);
  }
  return [...standing, ...areas];
}
