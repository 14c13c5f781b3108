import type { Citation, Claim, Event } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import { dayNumber, daysOf } from './dates.ts';

/** day number of an event's first day; beyond all others where it has none */
const startOf = (event: Event): number => {
  const days = daysOf(event);
  return days ? dayNumber(days.from) : Number.POSITIVE_INFINITY;
};

/** events that a source puts at the place, in the order of time, those without a date last */
export const eventsAt = (atlas: Pick<Atlas, 'events'>, placeId: string): readonly Event[] =>
  atlas.events
    .filter(({ places }) => places.includes(placeId))
    .map((event) => ({ event, at: startOf(event) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ event }) => event);

const overlap = (a: Citation, b: Citation): boolean =>
  a.excerpt === b.excerpt && a.start < b.end && b.start < a.end;

/**
 * The question on which sources disagree about the day of an event, or null. Such an event spans several days and rests on
 * two or more sources, and each of its citations overlaps one that a position of the question rests on.
 */
export function disputeOf(
  atlas: Pick<Atlas, 'claims' | 'excerpt'>,
  { precision, from, to, cites }: Event,
): Claim | null {
  const sources = new Set(cites.map(({ excerpt }) => atlas.excerpt(excerpt)?.source));
  if (precision !== 'days' || from === to || sources.size < 2) return null;
  return (
    atlas.claims.find(({ kind, positions }) => {
      const asked = positions.flatMap((position) => position.cites);
      return kind === 'disagree' && cites.every((cite) => asked.some((other) => overlap(cite, other)));
    }) ?? null
  );
}
