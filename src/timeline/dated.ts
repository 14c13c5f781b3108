/** What the scale of an edition is made from: when its events begin and end, and when its sources are dated. Pure. */
import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { daysOf, partsOf, type Span } from '../atlas/dates.ts';

export type Dated = Pick<Atlas, 'events' | 'sources' | 'edition'>;

/** the date by which an event is found on a scale */
export const beginOf = ({ from, to }: Pick<Event, 'from' | 'to'>): string | null => from ?? to;

export const isDay = (date: string | null): date is string => date !== null && partsOf(date) === 3;

/** given to a day or month, and not roughly: only such dates say how fine a scale must be */
export const isSharp = (event: Pick<Event, 'from' | 'to' | 'precision'>): boolean =>
  event.precision !== 'about' && partsOf(beginOf(event) ?? '') > 1;

/** the days of the dates that are given; those of none are left out */
export const spansOf = (dates: readonly Pick<Event, 'from' | 'to'>[]): readonly Span[] =>
  dates.flatMap((date) => daysOf(date) ?? []);
