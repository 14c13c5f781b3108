/** Columns of the calendar: days, months, years, decades, centuries and longer ages, each a number of its kind. Pure. */
import { DAY, dayOf } from '../atlas/dates.ts';

/** months that a column stands for; 0 where it stands for a day */
export type Unit = number;
/** finest first; the coarsest has few columns in all the years that a date may name */
export const UNITS: readonly Unit[] = [0, 1, 12, 120, 1_200, 12_000, 120_000];

/** share of the strip's width that a break takes */
export const BREAK = 0.016;

export interface Column {
  /** a day (2026-03-01), a month (2026-02), or the first year of more */
  date: string;
  /** its first and last day */
  from: string;
  to: string;
  /** its first day as days since 1970, and how many it has */
  first: number;
  days: number;
  /** shares (0 to 1) of the strip's width at which it begins and ends */
  left: number;
  right: number;
}

/** the number of the column in which a day lies; neighbours differ by 1 */
export function columnAt(unit: Unit, day: number): number {
  if (unit === 0) return day;
  const date = new Date(day * DAY);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / unit);
}

/** first day of a column, in days since 1970 */
export function firstOf(unit: Unit, column: number): number {
  if (unit === 0) return column;
  // A year below 100 is one of the twentieth century to Date.UTC.
  const month = column * unit;
  return new Date(0).setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / DAY;
}

/**
 * Columns from a first to a last one, of equal width between two shares (0 to 1) of the strip's width.
 * @param until where the last of them ends early, the day after it, in days since 1970
 */
export function columnsOf(
  unit: Unit,
  start: number,
  end: number,
  left: number,
  right: number,
  until = Number.POSITIVE_INFINITY,
): readonly Column[] {
  const count = end - start + 1;
  return Array.from({ length: count }, (_, i) => {
    const first = firstOf(unit, start + i);
    const next = Math.min(until, firstOf(unit, start + i + 1));
    const from = dayOf(first);
    return {
      date: unit === 0 ? from : from.slice(0, unit === 1 ? -3 : -6),
      from,
      to: dayOf(next - 1),
      first,
      days: next - first,
      left: left + ((right - left) * i) / count,
      right: left + ((right - left) * (i + 1)) / count,
    };
  });
}
