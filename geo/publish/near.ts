import { distance, earthRadius } from '@turf/turf';
import type { PlaceFeature, Source } from '../model.ts';

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
  return new Map(
    points.map((here) => [
      here.id,
      points
        .filter(({ id }) => id !== here.id)
        .map((there) => ({ place: there.id, km: kmBetween(here, there) }))
        .sort((a, b) => a.km - b.km || (a.place < b.place ? -1 : 1))
        .slice(0, MOST),
    ]),
  );
}
