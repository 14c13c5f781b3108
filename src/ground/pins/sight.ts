/** Which places lie outside the visible map, and which pins inside it the arrow keys reach. Pure. */
import type { AtlasPlace } from '../../../geo/model.ts';
import { latestPer } from '../../atlas/once.ts';
import type { Box } from '../../geometry/box.ts';
import { type Frame, offset, unproject, visibleCentre } from '../../geometry/mercator.ts';
import { type Bounds, unwrapped } from '../../geometry/meridian.ts';
import type { Site } from '../../view/site.ts';
import type { Arrangement, Beyond, Edge, Item } from './arrangement.ts';
import { visibleBox } from './labels.ts';

const EDGES: readonly Edge[] = ['n', 'w', 'e', 's'];

/** A point counts as in sight when it lies at least this many CSS px inside the edge. */
const INSET = 12;

/** A place that the map does not show. */
export interface Far {
  place: AtlasPlace;
  /** the edge that a line from the centre to it crosses */
  edge: Edge;
  /** CSS px from the centre of the visible map */
  distance: number;
}

function farFrom({ camera }: Frame, visible: Box, place: AtlasPlace, out: boolean): readonly Far[] {
  const [x, y] = offset(camera, place.point);
  const edge = crossed(visible, x, y, out);
  return edge ? [{ place, edge, distance: Math.hypot(x, y) }] : [];
}
const nearestFirst = (a: Far, b: Far): number =>
  a.distance - b.distance || (a.place.id < b.place.id ? -1 : 1);

/** All of many places as though the map showed none of them, nearest first. They are kept, because many pages look at one frame. */
export const farOf = latestPer(
  (frame: Frame) => JSON.stringify(frame),
  (places: readonly AtlasPlace[], frame): readonly Far[] => {
    const visible = visibleBox(frame);
    return places.flatMap((place) => farFrom(frame, visible, place, true)).sort(nearestFirst);
  },
);

/**
 * The places that the map does not show, by the edge that a line from the centre to them crosses.
 * @param others places too far away to be among the items, nearest first
 */
export function beyond(
  atlas: Site,
  frame: Frame,
  items: readonly Item[],
  others: readonly Far[] = [],
): readonly Beyond[] {
  const visible = visibleBox(frame);
  const placed = items.flatMap((item) =>
    (item.kind === 'pin' ? [item.id] : item.members).flatMap((id) => {
      const place = atlas.place(id);
      return place ? farFrom(frame, visible, place, item.out) : [];
    }),
  );
  const far = [...others, ...placed].sort(nearestFirst);
  return EDGES.flatMap((edge) => {
    const here = far.filter((one) => one.edge === edge);
    const [first] = here;
    if (!first) return [];
    return [{ edge, places: here.map(({ place }) => place.id), distance: first.distance }];
  });
}

/** The edge that a line from the centre (0, 0) to a point crosses; null for a point inside that is shown. */
function crossed({ x: left, y: top, w, h }: Box, x: number, y: number, out: boolean): Edge | null {
  const across = x < 0 ? x / (left + INSET) : x / (left + w - INSET);
  const down = y < 0 ? y / (top + INSET) : y / (top + h - INSET);
  if (!out && Math.max(across, down) <= 1) return null;
  return across > down ? (x < 0 ? 'w' : 'e') : y < 0 ? 'n' : 's';
}

/** Joins all edges into one, that of the nearest place. Empty where nothing lies beyond. */
export function together(edges: readonly Beyond[]): readonly Beyond[] {
  const all = edges.toSorted((a, b) => a.distance - b.distance);
  const [first] = all;
  return first ? [{ ...first, places: all.flatMap(({ places }) => places) }] : [];
}

const boundsAround = (boxes: readonly Bounds[]): Bounds => {
  const side = (i: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...boxes.map((box) => box[i]));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
};

/**
 * The box around points and areas, in the copy of the world that the frame shows: west may be below -180,
 * east above 180.
 * @param places at least one
 */
export function boundsOf(frame: Frame, places: readonly AtlasPlace[]): Bounds {
  const [cx, cy] = visibleCentre(frame);
  const boxes = places.map(({ point, bounds }): Bounds => {
    const [dx, dy] = offset(frame.camera, point);
    const [west, south, east, north] = unwrapped(bounds ?? [...point, ...point]);
    // the point of an area across the 180th meridian may be a turn short of its box
    const inBox = point[0] < west ? point[0] + 360 : point[0];
    const shift = Math.round((unproject(frame, [cx + dx, cy + dy])[0] - inBox) / 360) * 360;
    return [west + shift, south, east + shift, north];
  });
  return boundsAround(boxes);
}

/**
 * Ids of the items in sight, from west to east: the order in which the arrow keys walk, as all pins share one
 * tab stop.
 */
export function walkOrder({ frame, items }: Arrangement): readonly string[] {
  const { x, y, w, h } = visibleBox(frame);
  const seen = (item: Item) =>
    !item.out &&
    !(item.kind === 'pin' && item.size === 'hidden') &&
    item.x >= x &&
    item.x <= x + w &&
    item.y >= y &&
    item.y <= y + h;
  return items
    .filter(seen)
    .toSorted((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
