/** Finds room at the map's edges for tabs that name what lies beyond them. Pure. */
import { labelIn } from '../../atlas/names.ts';
import { around, type Box, hits } from '../../geometry/box.ts';
import { type Frame, visibleCentre } from '../../geometry/mercator.ts';
import { nameWidth } from '../../layout/measure.ts';
import { HIT, TAB } from '../../layout/sizes.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Beyond, Tab } from './arrangement.ts';
import { visibleBox } from './labels.ts';
import { together } from './sight.ts';

interface Room {
  where: 'edges' | 'corner';
  /** what tabs must not lie on … */
  obstacles: readonly Box[];
  /** … and what they avoid where there is room */
  bodies: readonly Box[];
}

/** CSS px from one try to the next, on the way from the middle of an edge to its ends. */
const STEP = 12;

export function placeTabs(
  atlas: Site,
  view: View,
  frame: Frame,
  found: readonly Beyond[],
  { where, obstacles, bodies }: Room,
): readonly Tab[] {
  const tabs: Tab[] = [];
  const [cx, cy] = visibleCentre(frame);
  const visible = visibleBox(frame);
  const { right, bottom, left, top } = {
    right: visible.x + visible.w - TAB.side,
    bottom: visible.y + visible.h - TAB.foot,
    left: visible.x + TAB.side,
    top: frame.padding.top - cy + TAB.side,
  };
  for (const beyond of where === 'corner' ? together(found) : found) {
    const w = widthOf(atlas, view, beyond);
    const box = (x: number, y: number): Box => around(x, y, w + 2, HIT);
    if (where === 'corner') {
      tabs.push({ ...beyond, along: 0, box: box(right - w / 2, bottom - TAB.height / 2) });
      continue;
    }
    const upright = beyond.edge === 'w' || beyond.edge === 'e';
    const middle = upright ? frame.size.height / 2 - cy : frame.size.width / 2 - cx;
    const at = (along: number): Box =>
      upright
        ? box(beyond.edge === 'w' ? left + w / 2 : right - w / 2, middle + along)
        : box(middle + along, beyond.edge === 'n' ? top + TAB.height / 2 : bottom - TAB.height / 2);
    const reach = (upright ? frame.size.height - HIT : frame.size.width - w) / 2 - TAB.side;
    const steps = Array.from({ length: Math.max(0, Math.floor(reach / STEP)) + 1 }, (_, i) => i * STEP);
    const ways = steps.flatMap((by) => [by, -by]);
    const free = (others: readonly Box[]) => (along: number) =>
      !others.some((other) => hits(other, at(along)));
    const hard = [...obstacles, ...tabs.map((tab) => tab.box)];
    const along = ways.find(free([...hard, ...bodies])) ?? ways.find(free(hard));
    if (along !== undefined) tabs.push({ ...beyond, along, box: at(along) });
  }
  return tabs;
}

/** Width of a tab in CSS px: arrow, name, number of the others. */
function widthOf(atlas: Site, view: View, { places: [first = '', ...others] }: Beyond): number {
  const place = atlas.place(first);
  const name = place ? labelIn(place.name, view.lang) : '';
  return TAB.frame + nameWidth(others.length > 0 ? `${name} +${others.length}` : name, TAB.type);
}
