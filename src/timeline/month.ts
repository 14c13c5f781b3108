/** The columns of an edition about one month: half a year by months, then the busiest month day by day. Pure. */
import { addDays, dayNumber, firstDay, lastDay, order } from '../atlas/dates.ts';
import { BREAK, type Column, columnAt, columnsOf } from './columns.ts';
import { beginOf, type Dated, isDay, isSharp } from './dated.ts';

/** months before the days, and their share of the width */
const MONTHS = 6;
const MONTHS_WIDTH = 0.19;
/** days before and after the busiest month that join it when something happened on them */
const NEAR = 7;
/** of the events that are dated to a day or month, the least shares that such a scale draws, and draws by days */
const DRAWN = 0.75;
const BY_DAYS = 0.5;

/** the month (2026-03) that holds most of the days, the later of two; null without days */
function busiest(days: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, -3), (counts.get(day.slice(0, -3)) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || order(b, a));
  return best?.[0] ?? null;
}

/** null where the edition's events are spread in time in another way */
export function monthAndHalfYear({ events, sources }: Dated): readonly Column[] | null {
  const begins = events.filter(isSharp).flatMap((event) => beginOf(event) ?? []);
  const exact = events.map(beginOf).filter(isDay);
  const month = busiest(exact);
  if (month === null) return null;
  const [first, last] = [firstDay(month), lastDay(month)];
  const near = [...exact, ...sources.map(({ date }) => date).filter(isDay)].sort(order);
  const within = (day: string, from: string, to: string) => order(day, from) >= 0 && order(day, to) <= 0;
  const start = near.find((day) => within(day, addDays(first, -NEAR), first)) ?? first;
  const end = near.findLast((day) => within(day, last, addDays(last, NEAR))) ?? last;
  const lastMonth = columnAt(1, dayNumber(start) - 1);
  const months = columnsOf(1, lastMonth - MONTHS + 1, lastMonth, 0, MONTHS_WIDTH, dayNumber(start));
  const byDays = begins.filter((day) => within(day, start, end)).length;
  const byMonths = begins.filter((day) => order(day, start) < 0 && order(day, months[0]?.from ?? start) >= 0);
  if (byMonths.length === 0 || byDays < BY_DAYS * begins.length) return null;
  if (byDays + byMonths.length < DRAWN * begins.length) return null;
  return [...months, ...columnsOf(0, dayNumber(start), dayNumber(end), MONTHS_WIDTH + BREAK, 1)];
}
