/** The timeline as a list from top to bottom: earlier, by months, by days, later, without a day or month. Pure. */

import type { AtlasSource, Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { daysOf, firstDay, happensIn } from '../atlas/dates.ts';
import { disputeOf } from '../atlas/events.ts';
import { spokenLetters } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import type { App } from '../ui/app.ts';
import type { View } from '../view/view.ts';
import { timelineOf } from './items.ts';
import type { Item } from './marks.ts';
import { whenOf } from './when.ts';

export interface EventGroup {
  kind: 'earlier' | 'month' | 'day' | 'later' | 'undated';
  /** the month or day; empty for the others */
  date: string;
  events: readonly Event[];
  /** the sources that carry a date in it; in the last group, those that carry no date or only a year */
  published: readonly AtlasSource[];
}

const ORDER: readonly EventGroup['kind'][] = ['earlier', 'month', 'day', 'later', 'undated'];

/** the groups in the order of time; their events too */
export function eventGroups(atlas: Atlas): readonly EventGroup[] {
  const { scale, earlier, later, undated } = timelineOf(atlas);
  const groups = new Map<
    string,
    { kind: EventGroup['kind']; date: string; events: Event[]; published: AtlasSource[] }
  >();
  const group = (kind: EventGroup['kind'], date = '') => {
    const key = `${ORDER.indexOf(kind)} ${date}`;
    const found = groups.get(key) ?? { kind, date, events: [], published: [] };
    groups.set(key, found);
    return found;
  };
  const on = (date: string) =>
    date.length === 10 && date >= scale.firstColumnDay
      ? group('day', date)
      : group('month', date.slice(0, 7));
  for (const event of atlas.events) {
    const date = event.from ?? event.to;
    if (!date || undated.includes(event)) group('undated').events.push(event);
    else if (earlier.includes(event)) group('earlier').events.push(event);
    else if (later.includes(event)) group('later').events.push(event);
    else on(date).events.push(event);
  }
  for (const source of atlas.sources) {
    const { date } = source;
    const first = date && firstDay(date);
    if (!first) group('undated').published.push(source);
    else if (first > scale.end) group('later').published.push(source);
    else if (first < scale.start) group('earlier').published.push(source);
    else if (date.length === 4) group('undated').published.push(source);
    else on(date).published.push(source);
  }
  const start = (event: Event): string => daysOf(event)?.from ?? '9999';
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, found]) => ({
      ...found,
      events: found.events.toSorted((a, b) => start(a).localeCompare(start(b))),
    }));
}

/** whether a source counts */
const counts = ({ sources, without }: Pick<View, 'sources' | 'without'>, id: string | undefined): boolean =>
  id !== undefined && sources.includes(id) && !without.includes(id);

/** the words an event rests on, of the sources that count */
export const citesOf = (atlas: Atlas, view: View, { cites }: Event): Event['cites'] =>
  cites.filter(({ excerpt }) => counts(view, atlas.excerpt(excerpt)?.source));

/** Whether the chosen sources and dates show an event. Layers hide no event, only its places on the map. */
export const isIn = (atlas: Atlas, view: View, event: Event): boolean =>
  citesOf(atlas, view, event).length > 0 && (!view.when || happensIn(event, view.when));

/** ids of the sources an event rests on, as it cites them */
export const sourcesOfEvent = (atlas: Atlas, { cites }: Event): readonly string[] =>
  cites.flatMap(({ excerpt }) => atlas.excerpt(excerpt)?.source ?? []);

/** "4 March 2026: News briefing. Source D." */
export const eventName = (app: Pick<App, 'atlas' | 't' | 'view'>, event: Event): string =>
  app.t.timeline.mark(
    whenOf(app, event),
    labelIn(event.title, app.view.lang),
    spokenLetters(app.atlas, sourcesOfEvent(app.atlas, event)),
    disputeOf(app.atlas, event) !== null,
  );

/** what a group or a fold of the strip is called: "Before September 2025" */
export function groupTitle(
  { atlas, t }: Pick<App, 'atlas' | 't'>,
  kind: EventGroup['kind'],
  date = '',
): string {
  const { start, end } = timelineOf(atlas).scale;
  if (kind === 'earlier') return t.timeline.before(start.slice(0, 7));
  if (kind === 'later') return t.timeline.after(end);
  return kind === 'undated' ? t.timeline.dayless : t.say.date(date);
}

/** name of a mark: of its event, or of the several of one date */
export const markName = (app: Pick<App, 'atlas' | 't' | 'view'>, { events }: Pick<Item, 'events'>): string =>
  events.length === 1
    ? eventName(app, events[0])
    : app.t.timeline.heap(
        whenOf(app, events[0]),
        events.map(({ title }) => labelIn(title, app.view.lang)),
      );
