/**
 * Days as ISO 8601 strings; before the year 0000 and after 9999 they are extended by a sign and six digits (-000043-03-15
 * is a day of 44 BC). A year or month stands for all of its days.
 */
import type { Event } from '../../geo/model.ts';

/** first and last day, both included */
export interface Span {
  from: string;
  to: string;
}

/** ms of a day */
export const DAY = 86_400_000;
/** days from 1 January 1970 to the first day of a year, month or day; NaN where the calendar has no such day */
export const dayNumber = (date: string): number => Date.parse(date) / DAY;
/** the day with this number of days since 1 January 1970 */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, -14);
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);
/** days from a second date back to a first: what sorts them, as signs forbid to sort by letters; negative where `a` is earlier */
export const order = (a: string, b: string): number => dayNumber(a) - dayNumber(b);
/** 1 for a year, 2 for a month, 3 for a day */
export const partsOf = (date: string): number => date.slice(1).split('-').length;

/** whether the text is a day of the calendar */
export const isDay = (text: string): boolean =>
  /^(\d{4}|[+-]\d{6})-\d\d-\d\d$/.test(text) && dayNumber(text) < Infinity && dayOf(dayNumber(text)) === text;
/** Whether two days, months or years lie in one year. */
export const sameYear = (a: string, b: string): boolean =>
  firstDay(a).slice(0, -6) === firstDay(b).slice(0, -6);

/** first day of a year, month or day */
export const firstDay = (date: string): string => dayOf(dayNumber(date));
/** last day of a year, month or day */
export function lastDay(date: string): string {
  const parts = partsOf(date);
  const end = new Date(date);
  return parts > 2 ? date : dayOf(end.setUTCMonth(end.getUTCMonth() + (parts > 1 ? 1 : 12), 0) / DAY);
}

/** the days an event may have happened on, null when undated */
export function daysOf({ from, to }: Pick<Event, 'from' | 'to'>): Span | null {
  const first = from ?? to;
  const last = to ?? from;
  return first && last ? { from: firstDay(first), to: lastDay(last) } : null;
}

/** whether an event may have happened within the days; undated ones never do */
export function happensIn(event: Pick<Event, 'from' | 'to'>, when: Span): boolean {
  const days = daysOf(event);
  return days !== null && order(days.from, when.to) <= 0 && order(days.to, when.from) >= 0;
}
