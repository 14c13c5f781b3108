/** Which places an arrangement looks at: all of them, or of many those in and around the frame. Pure. */
import type { AtlasPlace } from '../../../geo/model.ts';
import { oncePer } from '../../atlas/once.ts';
import { type Frame, offset, visibleCentre } from '../../geometry/mercator.ts';
import { placesNow } from '../../view/reading.ts';
import { isInFilter, placesInFilter, shownLayers, shownPassages, shownPlaces } from '../../view/shown.ts';
import { emphasisOf, openPlace, type Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { PinItem } from './arrangement.ts';
import type { Member } from './clusters.ts';
import { arrangedPart, crowdOf } from './crowds.ts';
import { plateOf } from './plate.ts';
import { type Far, farOf } from './sight.ts';

interface Selection {
  /** places that have a pin of their own, or are grouped by their plates */
  near: readonly AtlasPlace[];
  /** points of many, in groups that stand too close together; one point is a group too */
  crowd: readonly (readonly AtlasPlace[])[];
  /** shown places that are too far from the frame to be arranged, nearest first */
  far: () => readonly Far[];
  /** whether there may be such places */
  partial: boolean;
}

const parted = oncePer((places: readonly AtlasPlace[]) => ({
  areas: places.filter(({ precision }) => precision === 'area'),
  points: places.filter(({ precision }) => precision !== 'area'),
}));

/** @param margin how far beyond the frame many points are looked at, in parts of the frame */
export function select(atlas: Site, view: View, frame: Frame, margin: number): Selection {
  const asked = emphasisOf(atlas, view).questions !== null;
  // The same filter gives the same array, whichever place is open, so that the index is built once for it.
  const shown = asked ? shownPlaces(atlas, view) : placesInFilter(atlas, view);
  const { areas, points } = parted(shown);
  const part = arrangedPart(frame, margin);
  const groups = crowdOf(points, frame, part);
  if (!groups) return { near: shownPlaces(atlas, view), crowd: [], far: () => [], partial: false };
  const open = openPlace(atlas, view);
  const front = new Set([...placesNow(atlas, view)].filter((id) => isInFilter(atlas, view, id)));
  if (open !== null) front.add(open);
  const isFront = ({ id }: AtlasPlace) => front.has(id);
  const [cx, cy] = visibleCentre(frame);
  const isNear = ({ point }: AtlasPlace) => {
    const [x, y] = offset(frame.camera, point);
    return cx + x >= part.x && cy + y >= part.y && cx + x <= part.x + part.w && cy + y <= part.y + part.h;
  };
  const near = [
    ...[...front].flatMap((id) => atlas.place(id) ?? []),
    ...areas.filter((place) => !isFront(place) && isNear(place)),
  ];
  const crowd = groups
    .map((group) => (group.some(isFront) ? group.filter((place) => !isFront(place)) : group))
    .filter((group) => group.length > 0);
  return {
    near,
    crowd,
    partial: true,
    far: () => {
      const arranged = new Set([...near, ...crowd.flat()]);
      return farOf(shown, frame).filter(({ place }) => !arranged.has(place));
    },
  };
}

/** number of passages of a place in the filter */
export function weightIn(atlas: Site, view: View): (id: string) => number {
  const weights = new Map<string, number>();
  return (id) => {
    const weight = weights.get(id) ?? shownPassages(atlas, view, id).length;
    weights.set(id, weight);
    return weight;
  };
}

/** What discs need of the groups of a crowd, kept with the places that the filter leaves. */
const crowdsIn = oncePer(
  (_: readonly AtlasPlace[]) => new WeakMap<readonly AtlasPlace[], readonly Member[]>(),
);

/** A group as an arrangement's items: up to `full` places with their plates, of more only what a disc needs. */
export function membersOf(
  atlas: Site,
  view: View,
  places: readonly AtlasPlace[],
  frame: Frame,
  full: number,
): readonly Member[] {
  if (places.length <= full) return places.map((place) => pinAt(atlas, view, place, frame));
  const crowds = crowdsIn(placesInFilter(atlas, view));
  const members =
    crowds.get(places) ??
    places.map(({ id, point }) => ({ id, at: point, plate: { layers: shownLayers(atlas, view, id) } }));
  crowds.set(places, members);
  return members;
}

export const isPin = (member: Member | PinItem): member is PinItem => 'kind' in member;

export function pinAt(atlas: Site, view: View, place: AtlasPlace, frame: Frame): PinItem {
  const [x, y] = offset(frame.camera, place.point);
  return {
    kind: 'pin',
    id: place.id,
    at: place.point,
    x,
    y,
    plate: plateOf(atlas, view, place),
    fan: 0,
    out: false,
    label: 'none',
    size: 'full',
    boxes: [],
  };
}
