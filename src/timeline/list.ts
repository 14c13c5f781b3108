/** The timeline as a list from top to bottom: earlier, by columns of its scale, later, without a day or month. Pure. */

import type { AtlasSource, Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { dayNumber, firstDay, order, partsOf } from '../atlas/dates.ts';
import type { App } from '../ui/app.ts';
import { timelineOf } from './items.ts';
import type { Scale } from './scale.ts';

export interface EventGroup {
  kind: 'earlier' | 'year' | 'month' | 'day' | 'later' | 'undated';
  /** the year, month or day; empty for the others */
  date: string;
  events: readonly Event[];
  /** the sources that carry a date in it; in the last group, those that carry no date or only a year */
  published: readonly AtlasSource[];
}

const KINDS = ['year', 'month', 'day'] as const;

/** the year, month or day under which a date is listed: as fine as the scale there, where the date is that fine */
function underOf({ unit, firstColumnDay }: Scale, date: string): string {
  const fine = unit > 1 ? 1 : unit === 1 || order(firstDay(date), firstColumnDay) < 0 ? 2 : 3;
  return date.slice(0, date.length - 3 * Math.max(0, partsOf(date) - fine));
}

/** the place of a group in the order of time; what is given less finely stands first */
function placeOf({ kind, date }: EventGroup): number {
  if (kind === 'earlier') return Number.NEGATIVE_INFINITY;
  if (kind === 'later') return Number.MAX_VALUE;
  return kind === 'undated' ? Number.POSITIVE_INFINITY : dayNumber(date) + partsOf(date) / 4;
}

const beginsAt = ({ from, to }: Event): number => {
  const date = from ?? to;
  return date ? dayNumber(date) : Number.MAX_VALUE;
};

/** the groups in the order of time; their events too */
export function eventGroups(atlas: Atlas): readonly EventGroup[] {
  const { scale, earlier, later, undated } = timelineOf(atlas);
  const groups = new Map<string, EventGroup & { events: Event[]; published: AtlasSource[] }>();
  const group = (kind: EventGroup['kind'], date = '') => {
    const found = groups.get(kind + date) ?? { kind, date, events: [], published: [] };
    groups.set(kind + date, found);
    return found;
  };
  const on = (date: string) => {
    const under = underOf(scale, date);
    return group(KINDS[partsOf(under) - 1] ?? 'day', under);
  };
  const [before, after, without] = [new Set(earlier), new Set(later), new Set(undated)];
  for (const event of atlas.events) {
    const date = event.from ?? event.to;
    if (!date || without.has(event)) group('undated').events.push(event);
    else if (before.has(event)) group('earlier').events.push(event);
    else if (after.has(event)) group('later').events.push(event);
    else on(date).events.push(event);
  }
  for (const source of atlas.sources) {
    const { date } = source;
    if (!date) group('undated').published.push(source);
    else if (order(date, scale.end) > 0) group('later').published.push(source);
    else if (order(date, scale.start) < 0) group('earlier').published.push(source);
    else if (partsOf(date) === 1 && scale.unit <= 1) group('undated').published.push(source);
    else on(date).published.push(source);
  }
  return [...groups.values()]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((found) => ({ ...found, events: found.events.toSorted((a, b) => beginsAt(a) - beginsAt(b)) }));
}

/** what a group or a fold of the strip is called: "Before September 2025" */
export function groupTitle(
  { atlas, t }: Pick<App, 'atlas' | 't'>,
  kind: EventGroup['kind'],
  date = '',
): string {
  const { columns, end } = timelineOf(atlas).scale;
  const [first, last] = [columns[0]?.date ?? end, columns.at(-1)?.date ?? end];
  if (kind === 'earlier') return t.timeline.before(first);
  // a column of many years is named by its first
  if (kind === 'later') return t.timeline.after(end.slice(0, end.length - 3 * (3 - partsOf(last))));
  return kind === 'undated' ? t.timeline.dayless : t.say.date(date);
}
