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
  if (begin(from) > end(to)) return { at: 'to', message: `ends ${to}, before it begins ${from}` };
  const [a, b] = [partsOf(from), partsOf(to)];
  if (precision === 'day' && !(a === 3 && from === to))
    return { at: 'precision', message: '"day" has one full date, the same in "from" and "to"' };
  if (precision === 'days' && !(a === 3 && b === 3 && from !== to))
    return { at: 'precision', message: '"days" has two full dates' };
  if (precision === 'month' && !(a === 2 && b === 2))
    return { at: 'precision', message: '"month" has a month, YYYY-MM, in "from" and in "to"' };
  if (precision === 'year' && !(a === 1 && b === 1))
    return { at: 'precision', message: '"year" has a year, YYYY, in "from" and in "to"' };
  return null;
}

/** 1 for a year, 2 for a month, 3 for a day; a sign may stand before the year */
const partsOf = (date: string): number => date.slice(1).split('-').length;
const firstDay = (date: string): string => date + '-01-01'.slice(3 * (partsOf(date) - 1));
/** ms since 1970 of a date's first day and of its last; NaN for a date that no calendar has */
const begin = (date: string): number => Date.parse(firstDay(date));
function end(date: string): number {
  const parts = partsOf(date);
  const day = new Date(firstDay(date));
  return parts > 2 ? day.getTime() : day.setUTCMonth(day.getUTCMonth() + (parts > 1 ? 1 : 12), 0);
}

export function isCalendarDate(date: string): boolean {
  const first = begin(date);
  return !Number.isNaN(first) && new Date(first).toISOString().startsWith(firstDay(date));
}
