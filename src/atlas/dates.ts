/**
 * Days as ISO 8601 strings, whose alphabetical order is the order of time. A year or month stands for all of
 * its days.
 */
import type { Event } from '../../geo/model.ts';

/** first and last day, both included */
export interface Span {
  from: string;
  to: string;
}

/** whether the text is a day of the calendar, 0001 to 9999 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
/** first day of a year, month or day */
export const firstDay = (date: string): string =>
  `${date}-01-01`.slice(0, 4) +
  (date.length > 4 ? date.slice(4, 7) : '-01') +
  (date.length > 7 ? date.slice(7) : '-01');
/** last day of a year, month or day */
export function lastDay(date: string): string {
  if (date.length > 7) return date;
  return date.length > 4 ? lastOfMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))) : `${date}-12-31`;
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
  return days !== null && days.from <= when.to && days.to >= when.from;
}

/** ms of a day */
const LENGTH = 86_400_000;

/** days since 1 January 1970 */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / LENGTH;
/** the day with this number of days since 1 January 1970 */
export const dayOf = (number: number): string => new Date(number * LENGTH).toISOString().slice(0, 10);
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);
