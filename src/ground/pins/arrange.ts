/**
 * Finds a place on the map for every pin, cluster, name and edge tab. Pure: the same view and frame give the
 * same arrangement.
 */
import type { AtlasPlace } from '../../../geo/model.ts';
import type { Box } from '../../geometry/box.ts';
import { type Frame, offset } from '../../geometry/mercator.ts';
import { shownPassages, shownPlaces } from '../../view/shown.ts';
import { openPlace, openSource, type Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Arrangement, Item, PinItem, Tab } from './arrangement.ts';
import { extent } from './bodies.ts';
import { clusterOf, groupSpots, NEAR } from './clusters.ts';
import { nameAll, type Room, visibleBox } from './labels.ts';
import { type Plate, plateBox, plateOf } from './plate.ts';
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
}

export function arrange(
  atlas: Site,
  view: View,
  frame: Frame,
  { obstacles = [], tabs: where }: Around = {},
): Arrangement {
  const weight = new Map<string, number>();
  const pins = shownPlaces(atlas, view).map((place): PinItem => {
    weight.set(place.id, shownPassages(atlas, view, place.id).length);
    return pinAt(place, plateOf(atlas, view, place), frame);
  });
  const weightOf = (item: Item): number =>
    item.kind === 'pin'
      ? (weight.get(item.id) ?? 0)
      : Math.max(...item.members.map((id) => weight.get(id) ?? 0));
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
  const groups = groupSpots(points.map(({ x, y, plate }) => ({ x, y, plate: plateBox(x, y, plate) }))).map(
    ({ members }) => members.flatMap((i) => points[i] ?? []),
  );
  const own = (item: Item): Standing => ({ item, joins: false });

  const stand = (taken: readonly Box[]): readonly Item[] => {
    for (;;) {
      const standing = groups
        .flatMap((group): readonly Standing[] =>
          group.length > 1 && fansOut(group)
            ? group.map(own)
            : [
                {
                  item: group.length > 1 ? clusterOf(atlas, group, weight) : (group[0] as PinItem),
                  joins: true,
                },
              ],
        )
        .sort(
          (a, b) =>
            a.item.kind.localeCompare(b.item.kind) ||
            weightOf(b.item) - weightOf(a.item) ||
            (a.item.id < b.item.id ? -1 : 1),
        );
      const crowd = settle([...front.map(own), ...standing, ...asked.map(own)], taken, visible);
      if (!crowd) return [...front, ...standing.map(({ item }) => item), ...asked];
      join(groups, crowd);
    }
  };

  const plain = openPlace(atlas, view) !== null || openSource(atlas, view) !== null || !where;
  let standing = stand(obstacles);
  let tabs: readonly Tab[] = [];
  for (let round = 0; !plain && round < ROUNDS; round++) {
    const before = tabs;
    const found = beyond(atlas, frame, [...standing, ...areas]);
    const bodies = standing.filter(({ out }) => !out).map(extent);
    tabs = placeTabs(atlas, view, frame, found, { where, obstacles, bodies });
    if (JSON.stringify(tabs) === JSON.stringify(before)) break;
    standing = stand([...obstacles, ...tabs.map(({ box }) => box)]);
  }
  const room: Room = {
    atlas,
    view,
    frame,
    obstacles: [...obstacles, ...tabs.map(({ box }) => box)],
    weightOf,
  };
  return { frame, items: nameAll(room, standing, areas), tabs };
}

function pinAt(place: AtlasPlace, plate: Plate, frame: Frame): PinItem {
  const [x, y] = offset(frame.camera, place.point);
  return {
    kind: 'pin',
    id: place.id,
    at: place.point,
    x,
    y,
    plate,
    fan: 0,
    out: false,
    label: 'none',
    size: 'full',
    boxes: [],
  };
}

/** Whether a few numbered pins of one spot stand side by side, in the order of their numbers. */
function fansOut(pins: PinItem[]): boolean {
  pins.sort((a, b) => (a.plate.number ?? 0) - (b.plate.number ?? 0));
  const [first] = pins;
  if (!first || pins.length > FAN) return false;
  return pins.every(
    ({ x, y, plate }) => plate.number !== null && Math.hypot(x - first.x, y - first.y) < NEAR,
  );
}

/** Makes one group of the groups of two items. */
function join(groups: PinItem[][], [a, b]: readonly [Item, Item]): void {
  const at = (item: Item) =>
    groups.findIndex((group) =>
      group.some(({ id }) => (item.kind === 'pin' ? id === item.id : item.members.includes(id))),
    );
  const [one, other] = [at(a), at(b)];
  groups[one]?.push(...(groups[other] ?? []));
  groups.splice(other, 1);
}
