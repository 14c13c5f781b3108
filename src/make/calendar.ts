/** Days, months and years as ISO 8601, reckoned in UTC. Pure. */

const two = (n: number): string => String(n).padStart(2, '0');
const DAY_MS = 86_400_000;

export const yearOf = (date: string): number => Number(date.slice(0, 4));
/** 1 to 12; of a year alone NaN */
export const monthOf = (date: string): number => Number(date.slice(5, 7) || Number.NaN);
export const isDay = (date: string): boolean => date.length === 10;

export const aYear = (year: number): string => String(year).padStart(4, '0');
/** @param month may lie outside of 1 to 12: the year follows */
export function aMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${aYear(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
}
/** null where the month has no such day */
export function aDay(year: number, month: number, day: number): string | null {
  const iso = `${aYear(year)}-${two(month)}-${two(day)}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
/** a day so many days after another */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
/** 0 for Sunday to 6 */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** A date as people write it in a language; whatever is no date comes back as it is. */
export function dateWords(date: string, language: string): string {
  const parts = date.split('-').length;
  const time = Date.parse(date);
  if (Number.isNaN(time) || parts > 3) return date;
  // the conventions of the site's English (words/en/say.ts)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  }).format(time);
}
