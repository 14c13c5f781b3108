import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../data/atlas.ts';
import { daysOf } from '../view/dates.ts';

const firstOf = (event: Event): string => daysOf(event)?.from ?? '9999';

/** events that a source puts at the place, in the order of time, those without a date last */
export const eventsAt = (atlas: Pick<Atlas, 'events'>, placeId: string): readonly Event[] =>
  atlas.events.filter(({ places }) => places.includes(placeId)).toSorted((a, b) => (firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : 0));
