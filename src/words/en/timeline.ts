/** The words of the timeline, in English. */
import type { Event } from '../../../geo/model.ts';
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, date, list, range } = say;
const EVENT: Noun = { one: 'event', other: 'events' };
const source = (letters: readonly string[]): string =>
  `${letters.length === 1 ? 'source' : 'sources'} ${list(letters)}`;
const span = ({ from, to }: Pick<Event, 'from' | 'to'>): string => {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  return first === last ? date(first) : range(first, last);
};
/** "3 or 4 March 2026" */
const either = (from: string, to: string): string =>
  `${from.slice(0, -3) === to.slice(0, -3) ? Number(from.slice(-2)) : date(from)} or ${date(to)}`;

export const enTimeline = {
  tab: 'Timeline',
  clocks: (read: string): string =>
    `Three dates, kept apart: when something happened, as the sources put it; the date a text carries, as its letter; and the day this edition was read, ${date(read)}.`,
  hint: 'Drag across dates to filter the map',
  allDates: 'All dates',
  from: 'From',
  to: 'To',
  /** what a slider moves */
  handles: { from: 'First day shown', to: 'Last day shown' },
  firstOf: (day: string): string => `${date(day)}, the first date`,
  lastOf: (day: string): string => `${date(day)}, the last date`,
  counted: (shown: number, all: number): string =>
    shown === all ? count(all, EVENT) : `${shown} of ${count(all, EVENT)}`,
  layersNote: 'A hollow symbol stands for an event of a layer that is not shown on the map.',
  signs:
    'Under the map a symbol alone is a day, a solid line several days, a dashed one a month, a dotted one a time only roughly given; a line with two ends: sources differ. A number stands for several events of one date.',
  /** what the marks on the strip mean, each beside its picture */
  key: {
    day: 'a day',
    range: 'several days',
    month: 'a month',
    about: 'roughly given',
    either: 'sources differ',
    several: 'several events',
    published: 'date a text carries',
  },
  before: (first: string): string => `Before ${date(first)}`,
  after: (last: string): string => `After ${date(last)}`,
  dayless: 'Without a day or month',
  crowded: 'On the busiest days',
  /** the name of a list that is folded away, with what it holds */
  fold: (title: string, n: number): string => `${title}: ${count(n, EVENT)}`,
  /** name of a mark that stands for several events of one date */
  heap: (when: string, titles: readonly string[]): string =>
    `${when}: ${count(titles.length, EVENT)}. ${titles.join('. ')}.`,
  /** the date of an event, as precise as it is; `differ` where it is one of two because sources differ */
  when: (event: Pick<Event, 'from' | 'to' | 'precision'>, differ: boolean): string => {
    if (event.precision === 'undated' || !(event.from ?? event.to)) return 'no date given';
    if (differ) return either(event.from ?? event.to!, event.to ?? event.from!);
    return (
      { day: '', days: '', month: '', year: '', season: 'season, ', about: 'about ' }[event.precision] +
      span(event)
    );
  },
  resolved: (how: string): string => `How the date was found: ${how}`,
  published: (letters: readonly string[]): string =>
    `Date that ${source(letters)} ${letters.length === 1 ? 'carries' : 'carry'}`,
  publishedUndated: (letters: readonly string[]): string => `No date is stated in ${source(letters)}`,
  /** name of a mark; ends with whose words it rests on */
  mark: (when: string, title: string, letters: readonly string[], differ: boolean): string =>
    `${when}: ${title}. ${differ ? 'Sources differ. ' : ''}${letters.length === 1 ? 'Source' : 'Sources'} ${list(letters)}.`,
  events: 'Events',
};
