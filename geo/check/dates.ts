import { fileOf, type Inputs } from '../inputs.ts';
import type { Event } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** Every date is a day, month or year of the calendar; a source has one only where it states one. */
export const datesValid: Law = {
  needs: [],
  check: ({ edition, sources, events }: Inputs): Problem[] => {
    const dates = [
      { file: 'edition.json', at: 'date', date: edition?.date ?? null },
      ...sources.map((source) => ({ file: fileOf(source), at: 'date', date: source.date })),
      ...events.flatMap(({ from, to }, i) => [
        { file: 'events.json', at: `events[${i}].from`, date: from },
        { file: 'events.json', at: `events[${i}].to`, date: to },
      ]),
    ];
    const impossible = dates.flatMap(({ date, ...where }) =>
      date === null || isCalendarDate(date)
        ? []
        : [{ ...where, message: `${date} is no date of the calendar` }],
    );
    const unstated = sources
      .filter(({ date, states }) => date !== null && states.date === null)
      .map((source) => ({
        file: fileOf(source),
        at: 'date',
        message: `is ${source.date}, but the document states no date: put null, or what it states in states.date`,
      }));
    return [...impossible, ...unstated];
  },
};

/** An event's dates stand in order and are as fine as its precision says. */
export const eventsDated: Law = {
  needs: [],
  check: ({ events }: Inputs): Problem[] =>
    events.flatMap((event, i) => {
      const fault = faultOf(event);
      return fault === null
        ? []
        : [{ file: 'events.json', at: `events[${i}].${fault.at}`, message: `${event.id}: ${fault.message}` }];
    }),
};

function faultOf({ from, to, precision }: Event): { at: string; message: string } | null {
  if ((from === null) !== (precision === 'undated'))
    return { at: 'precision', message: 'an event without "from" is "undated", and only such an event is' };
  if ((from === null) !== (to === null))
    return {
      at: 'to',
      message: '"from" and "to" are both dates or both null: of a single day both are that day',
    };
  if (from === null || to === null) return null;
  if (firstDay(from) > lastDay(to)) return { at: 'to', message: `ends ${to}, before it begins ${from}` };
  const [a, b] = [from.length, to.length];
  const day = 'YYYY-MM-DD'.length;
  if (precision === 'day' && !(a === day && from === to))
    return { at: 'precision', message: '"day" has one full date, the same in "from" and "to"' };
  if (precision === 'days' && !(a === day && b === day && from < to))
    return { at: 'precision', message: '"days" has two full dates' };
  const month = 'YYYY-MM'.length;
  if (precision === 'month' && !(a === month && b === month))
    return { at: 'precision', message: '"month" has a month, YYYY-MM, in "from" and in "to"' };
  const year = 'YYYY'.length;
  if (precision === 'year' && !(a === year && b === year))
    return { at: 'precision', message: '"year" has a year, YYYY, in "from" and in "to"' };
  return null;
}

export function isCalendarDate(date: string): boolean {
  const full = firstDay(date);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string =>
  date.length === 10 ? date : `${date}${'-12-31'.slice(date.length - 4)}`;
