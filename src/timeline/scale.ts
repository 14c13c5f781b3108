/**
 * Time as a share of the strip's width: half a year by months, then the busiest month day by day. The scale is made from
 * the edition's dates; events outside it are listed beside the strip. Pure.
 */
import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { addDays, dayNumber, dayOf, firstDay, lastDay } from '../atlas/dates.ts';
import { oncePer } from '../atlas/once.ts';

/** what a scale is made from */
type Dated = Pick<Atlas, 'events' | 'sources' | 'edition'>;

interface Column {
  /** a month (2026-02) or a day (2026-03-01) */
  date: string;
  from: string;
  to: string;
}
export interface Scale {
  /** first and last day that is drawn */
  start: string;
  end: string;
  /** first day that has a column of its own */
  firstColumnDay: string;
  months: readonly Column[];
  days: readonly Column[];
}

/** months before the day scale */
const MONTHS = 6;
/** days before and after the busiest month that join it when something happened on them */
const NEAR = 7;
/** shares of the width: the months, and the break after them */
export const MONTHS_WIDTH = 0.19;
const BREAK = 0.016;
const DAYS_FROM = MONTHS_WIDTH + BREAK;

const isDay = (date: string | null): date is string => date?.length === 10;
const startOf = ({ from, to }: Pick<Event, 'from' | 'to'>): string | null => from ?? to;

/** the month (2026-03) that holds most of the dates, the later of two; null without dates */
function busiest(dates: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return best?.[0] ?? null;
}

function monthsBefore(firstColumnDay: string): readonly Column[] {
  const last = addDays(firstColumnDay, -1);
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  return Array.from({ length: MONTHS }, (_, i) => {
    const date = new Date(Date.UTC(year, month - MONTHS + i, 1)).toISOString().slice(0, 7);
    const to = lastDay(date);
    return { date, from: firstDay(date), to: to < last ? to : last };
  });
}

function makeScale({ events, sources, edition }: Dated): Scale {
  const exact = events.map(startOf).filter(isDay);
  const published = sources.flatMap(({ date }) => date ?? []);
  const month =
    busiest(exact) ??
    busiest(events.flatMap((event) => startOf(event) ?? []).filter((date) => date.length > 4)) ??
    busiest(published.filter((date) => date.length > 4)) ??
    edition.date.slice(0, 7);
  const [first, last] = [firstDay(month), lastDay(month)];
  const near = [...exact, ...published.filter(isDay)];
  const firstColumnDay = near.filter((day) => day < first && day >= addDays(first, -NEAR)).sort()[0] ?? first;
  const end =
    near
      .filter((day) => day > last && day <= addDays(last, NEAR))
      .sort()
      .at(-1) ?? last;
  const months = monthsBefore(firstColumnDay);
  const days = Array.from({ length: dayNumber(end) - dayNumber(firstColumnDay) + 1 }, (_, i) => {
    const day = addDays(firstColumnDay, i);
    return { date: day, from: day, to: day };
  });
  return { start: months[0]?.from ?? firstColumnDay, end, firstColumnDay, months, days };
}

/** the scale of an edition */
export const scaleOf = oncePer(makeScale);

/** where a day begins, as a share (0 to 1) of the width; days outside the scale lie on the nearer edge */
export function morning({ months, firstColumnDay, days, start }: Scale, day: string): number {
  if (day >= firstColumnDay)
    return (
      DAYS_FROM + (1 - DAYS_FROM) * Math.min(1, (dayNumber(day) - dayNumber(firstColumnDay)) / days.length)
    );
  if (day <= start) return 0;
  const at = months.findIndex(({ to }) => day <= to);
  const month = months[at];
  if (!month) return MONTHS_WIDTH;
  const { from, to } = month;
  return (
    (MONTHS_WIDTH * (at + (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from) + 1))) /
    months.length
  );
}

/** where a day ends, as a share (0 to 1) of the width */
export function evening(scale: Scale, day: string): number {
  if (day < scale.start) return 0;
  // The last day of the months ends before the break.
  return addDays(day, 1) === scale.firstColumnDay ? MONTHS_WIDTH : morning(scale, addDays(day, 1));
}

/** the middle of a day, as a share (0 to 1) of the width */
export const noon = (scale: Scale, day: string): number => (morning(scale, day) + evening(scale, day)) / 2;

/** the day at a share of the width; beyond the edges the first and last */
export function dayAt({ start, end, firstColumnDay, months, days }: Scale, share: number): string {
  if (share <= 0) return start;
  if (share >= 1) return end;
  if (share >= DAYS_FROM)
    return days[Math.floor(((share - DAYS_FROM) / (1 - DAYS_FROM)) * days.length)]?.date ?? end;
  if (share >= MONTHS_WIDTH)
    return share < MONTHS_WIDTH + BREAK / 2 ? addDays(firstColumnDay, -1) : firstColumnDay;
  const at = (share / MONTHS_WIDTH) * months.length;
  const { from, to } = months[Math.floor(at)] ?? { from: start, to: start };
  return dayOf(dayNumber(from) + Math.floor((at % 1) * (dayNumber(to) - dayNumber(from) + 1)));
}
