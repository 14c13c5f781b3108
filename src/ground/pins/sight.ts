/** What lies outside the visible map, to be named at its edges. */
import type { AtlasPlace } from '../../../geo/model.ts';
import type { Box } from '../../geometry/box.ts';
import type { Bounds } from '../../geometry/camera.ts';
import { type Frame, offset, unproject, visibleCentre } from '../../geometry/mercator.ts';
import type { Site } from '../../view/site.ts';
import { visibleBox } from './labels.ts';
import type { Arrangement, Item } from './plate.ts';

export type Edge = 'n' | 'w' | 'e' | 's';
export const EDGES: readonly Edge[] = ['n', 'w', 'e', 's'];
export interface Beyond {
  edge: Edge;
  /** place ids, nearest first */
  places: readonly string[];
  /** CSS px from the centre to the nearest */
  distance: number;
  /** to show them all */
  bounds: Bounds;
}

/** CSS px that a point must stand inside the edge to count as in sight */
const INSET = 12;

/** Places of the arrangement out of sight, by the edge that the way to them crosses. */
export function beyond(atlas: Site, frame: Frame, { items }: Arrangement): readonly Beyond[] {
  const visible = visibleBox(frame);
  const far = items
    .flatMap((item) => (item.kind === 'pin' ? [item.id] : item.members))
    .flatMap((id) => {
      const place = atlas.place(id)!;
      const [x, y] = offset(frame.camera, place.point);
      const edge = crossed(visible, x, y);
      return edge ? [{ place, edge, distance: Math.hypot(x, y) }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (a.place.id < b.place.id ? -1 : 1));
  return EDGES.flatMap((edge) => {
    const here = far.filter((one) => one.edge === edge);
    const places = here.map(({ place }) => place);
    return here.length > 0
      ? [
          {
            edge,
            places: places.map(({ id }) => id),
            distance: here[0]!.distance,
            bounds: boundsOf(frame, places),
          },
        ]
      : [];
  });
}

/** the edge between the centre (0, 0) and a point outside; null for a point inside */
function crossed({ x: left, y: top, w, h }: Box, x: number, y: number): Edge | null {
  const across = x < 0 ? x / (left + INSET) : x / (left + w - INSET);
  const down = y < 0 ? y / (top + INSET) : y / (top + h - INSET);
  if (Math.max(across, down) <= 1) return null;
  return across > down ? (x < 0 ? 'w' : 'e') : y < 0 ? 'n' : 's';
}

/** All edges as one, named after the nearest place and its edge; none where nothing lies beyond. */
export function together(edges: readonly Beyond[]): readonly Beyond[] {
  const [first, ...rest] = edges.toSorted((a, b) => a.distance - b.distance);
  if (!first) return [];
  const all = [first, ...rest];
  return [
    {
      ...first,
      places: all.flatMap(({ places }) => places),
      bounds: boundsAround(all.map(({ bounds }) => bounds)),
    },
  ];
}

const boundsAround = (boxes: readonly Bounds[]): Bounds => {
  const side = (i: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...boxes.map((box) => box[i]));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
};

/** the box around points and areas, in the copy of the world that the frame shows: west may be below -180 or east above 180 */
export function boundsOf(frame: Frame, places: readonly AtlasPlace[]): Bounds {
  const [cx, cy] = visibleCentre(frame);
  const boxes = places.map(({ point, bounds }): Bounds => {
    const [dx, dy] = offset(frame.camera, point);
    const turn = Math.round((unproject(frame, [cx + dx, cy + dy])[0] - point[0]) / 360) * 360;
    const [west, south, east, north] = bounds ?? [...point, ...point];
    return [west + turn, south, east + turn, north];
  });
  return boundsAround(boxes);
}

// One tab stop for all pins; arrow keys walk through those in sight from west to east.

/** ids of items that can be seen, west to east */
export function walkOrder({ frame, items }: Arrangement): readonly string[] {
  const { x, y, w, h } = visibleBox(frame);
  const seen = (item: Item) =>
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
