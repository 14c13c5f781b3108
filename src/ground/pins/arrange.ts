/**
 * Finds a place on the map for every pin, cluster, name and edge tab. Pure: the same view and frame give the
 * same arrangement.
 */
import { oncePer } from '../../atlas/once.ts';
import { type Box, hits } from '../../geometry/box.ts';
import type { Frame } from '../../geometry/mercator.ts';
import { openPlace, openSource, type Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Arrangement, Item, PinItem, Tab } from './arrangement.ts';
import { extent } from './bodies.ts';
import { clusterOf, groupSpots, type Member, NEAR } from './clusters.ts';
import { MARGIN } from './crowds.ts';
import { nameAll, type Room, visibleBox } from './labels.ts';
import { plateBox } from './plate.ts';
import { isPin, membersOf, pinAt, select, weightIn } from './select.ts';
import { type Standing, settle } from './settle.ts';
import { beyond } from './sight.ts';
import { placeTabs } from './tabs.ts';

export type { Arrangement, ClusterItem, Item, PinItem } from './arrangement.ts';

/** Up to this many numbered pins of one spot stand side by side; more become a cluster. */
const FAN = 4;
/** Places that find no room are named by tabs, which take room themselves: so often at most. */
const ROUNDS = 3;

/** What else the map must have room for. */
export interface Around {
  /** boxes of buttons, credits and wordmark, in CSS px from the centre of the visible map */
  obstacles?: readonly Box[];
  /** where edge tabs stand: one at each edge, or one for all at the lower right corner */
  tabs?: 'edges' | 'corner';
  /** how far beyond the frame many points are arranged, in parts of the frame; 0.5 without it */
  margin?: number;
}

export function arrange(
  atlas: Site,
  view: View,
  frame: Frame,
  { obstacles = [], tabs: where, margin = MARGIN }: Around = {},
): Arrangement {
  const { near, crowd, far, partial } = select(atlas, view, frame, margin);
  const pins = near.map((place) => pinAt(atlas, view, place, frame));
  const weight = weightIn(atlas, view);
  const weightOf = (item: Item): number => weight(item.kind === 'pin' ? item.id : (item.members[0] ?? ''));
  const isFront = ({ plate }: PinItem) => plate.open || plate.now;
  // an area with a question's number is named like a point, so that its number is always on the map
  const isAsked = (pin: PinItem) => !isFront(pin) && pin.plate.kind === 'area' && pin.plate.tiles.length > 0;
  // the open place and the places being read about are never clustered
  const front = pins
    .filter(isFront)
    .sort(
      (a, b) => Number(b.plate.open) - Number(a.plate.open) || (a.plate.number ?? 0) - (b.plate.number ?? 0),
    );
  const asked = pins.filter(isAsked);
  const areas = pins.filter((pin) => !isFront(pin) && !isAsked(pin) && pin.plate.kind === 'area');
  const points = pins.filter((pin) => !isFront(pin) && pin.plate.kind !== 'area');
  const visible = visibleBox(frame);
  const groups: (readonly Member[])[] = [
    ...crowd.map((places) => membersOf(atlas, view, places, frame, FAN)),
    ...groupSpots(points.map(({ x, y, plate }) => ({ x, y, plate: plateBox(x, y, plate) }))).map(
      ({ members }) => members.flatMap((i) => points[i] ?? []),
    ),
  ];
  const discOf = oncePer((group: readonly Member[]) => clusterOf(atlas, group, weight, frame.camera));
  const own = (item: Item): Standing => ({ item, joins: false });

  const stand = (taken: readonly Box[]): readonly Item[] => {
    // Areas give way to points; where no room is left for one, those that can join make room for it.
    let areasFirst = false;
    for (;;) {
      const standing = groups
        .flatMap((group): readonly Standing[] => {
          const [first, ...others] = group;
          if (!first) return [];
          const fan = others.length > 0 ? fanOf(group) : null;
          if (fan) return fan.map(own);
          return [{ item: others.length === 0 && isPin(first) ? first : discOf(group), joins: true }];
        })
        .sort(
          (a, b) =>
            Number(a.item.kind === 'pin') - Number(b.item.kind === 'pin') ||
            weightOf(b.item) - weightOf(a.item) ||
            (a.item.id < b.item.id ? -1 : 1),
        );
      const numbered = asked.map(own);
      const order = areasFirst ? [...numbered, ...standing] : [...standing, ...numbered];
      const crowd = settle([...front.map(own), ...order], taken, visible);
      if (crowd) {
        join(groups, crowd);
        continue;
      }
      const all = [...front, ...standing.map(({ item }) => item), ...asked];
      if (areasFirst || !asked.some((pin) => isCovered(pin, all, taken))) return all;
      areasFirst = true;
    }
  };

  const plain = openPlace(atlas, view) !== null || openSource(atlas, view) !== null || !where;
  let standing = stand(obstacles);
  let tabs: readonly Tab[] = [];
  const others = plain ? [] : far();
  for (let round = 0; !plain && round < ROUNDS; round++) {
    const before = tabs;
    const found = beyond(atlas, frame, [...standing, ...areas], others);
    const bodies = standing.filter(({ out }) => !out).map(extent);
    tabs = placeTabs(atlas, view, frame, found, { where, obstacles, bodies });
    if (sameTabs(tabs, before)) break;
    standing = stand([...obstacles, ...tabs.map(({ box }) => box)]);
  }
  const room: Room = {
    atlas,
    view,
    frame,
    obstacles: [...obstacles, ...tabs.map(({ box }) => box)],
    weightOf,
  };
  return { frame, items: nameAll(room, standing, areas), tabs, partial };
}

/** Whether another body, or a box that is taken, lies over an item's body. */
const isCovered = (item: Item, all: readonly Item[], taken: readonly Box[]): boolean => {
  const others = all.filter((other) => other !== item && !other.out).map(extent);
  return !item.out && [...taken, ...others].some((other) => hits(extent(item), other));
};

/** A few numbered pins of one spot, which stand side by side in the order of their numbers; null for any others. */
function fanOf(group: readonly Member[]): readonly PinItem[] | null {
  const pins = group.length <= FAN ? group.filter(isPin) : [];
  const [first] = pins;
  const fans = pins.every(
    ({ x, y, plate }) => plate.number !== null && first && Math.hypot(x - first.x, y - first.y) < NEAR,
  );
  return first && fans ? pins.toSorted((a, b) => (a.plate.number ?? 0) - (b.plate.number ?? 0)) : null;
}

/** Makes one group of the groups of two items. */
function join(groups: (readonly Member[])[], [a, b]: readonly [Item, Item]): void {
  const take = (item: Item): readonly Member[] => {
    const one = item.kind === 'pin' ? item.id : item.members[0];
    const at = groups.findIndex((group) => group.some(({ id }) => id === one));
    return at < 0 ? [] : groups.splice(at, 1).flat();
  };
  groups.push([...take(a), ...take(b)]);
}

/** Whether the tabs stand where they stood. */
const sameTabs = (a: readonly Tab[], b: readonly Tab[]): boolean =>
  a.length === b.length &&
  a.every((tab, i) => {
    const other = b[i];
    return tab.edge === other?.edge && tab.along === other.along && tab.box.w === other.box.w;
  });
