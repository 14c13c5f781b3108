import { distance, earthRadius } from '@turf/turf';
import type { PlaceFeature, Source } from '../model.ts';
import { type Branch, branchOf, kmAtLeast, type Spot, spotOf } from './nearTree.ts';

/** Other places named on the page of one. */
const MOST = 3;

export interface Near {
  place: string;
  /** whole km: no point of ours is drawn finer than that without being a building */
  km: number;
}

/** whole km along the great circle. At two ends of one diameter rounding lifts turf's haversine above 1, and turf says NaN */
function kmBetween(a: PlaceFeature, b: PlaceFeature): number {
  const km = distance(a.geometry, b.geometry, { units: 'kilometers' });
  return Math.round(Number.isNaN(km) ? (Math.PI * earthRadius) / 1000 : km);
}

/**
 * The nearest other places of every place with a pin, in a straight line (great circle, turf) between the points drawn. Areas have none
 * and are nobody's neighbour, for no point of theirs is meant; so is what no passage puts on the map.
 */
export function nearestPlaces(
  places: readonly PlaceFeature[],
  sources: readonly Source[],
): ReadonlyMap<string, readonly Near[]> {
  const pinned = new Set(
    sources.flatMap(({ excerpts }) =>
      excerpts.flatMap(({ mentions }) =>
        mentions.flatMap((mention) => (mention.kind === 'scene' ? mention.place : [])),
      ),
    ),
  );
  const points = places.filter(({ id, properties }) => properties.precision !== 'area' && pinned.has(id));
  const spots = points.map(spotOf);
  const all = branchOf(spots.toSorted((a, b) => (a.place.id < b.place.id ? -1 : 1)));
  return new Map(spots.map((here) => [here.place.id, nearestTo(here, all)]));
}

/** Nearest first, those of the same whole km by id. */
const before = (a: Near, b: Near): boolean => a.km < b.km || (a.km === b.km && a.place < b.place);

function nearestTo(here: Spot, all: Branch): Near[] {
  const found: Near[] = [];
  const visit = (branch: Branch, km: number): void => {
    const last = found[MOST - 1];
    // no spot of the branch could come before the last of those found
    if (last && !before({ km, place: branch.first }, last)) return;
    for (const { place } of branch.spots) {
      if (place.id === here.place.id) continue;
      const near = { place: place.id, km: kmBetween(here.place, place) };
      const at = found.findIndex((other) => before(near, other));
      if (at >= 0) found.splice(at, 0, near);
      else found.push(near);
      found.splice(MOST);
    }
    const halves = branch.halves.map((half) => ({ half, km: kmAtLeast(here, half), place: half.first }));
    for (const next of halves.sort((a, b) => (before(a, b) ? -1 : 1))) visit(next.half, next.km);
  };
  visit(all, 0);
  return found;
}
