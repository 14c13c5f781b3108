/** An event of the timeline in words, and whether it is shown. Pure. */

import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { happensIn, lastDay, order } from '../atlas/dates.ts';
import { disputeOf } from '../atlas/events.ts';
import { spokenLetters } from '../atlas/letters.ts';
import { labelIn } from '../atlas/names.ts';
import type { App } from '../ui/app.ts';
import type { View } from '../view/view.ts';
import type { Item } from './marks.ts';
import { whenOf } from './when.ts';

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

/** when the several of a mark happened: on one date, or from the first begin to the last end */
function whenOfAll(app: Pick<App, 'atlas' | 't'>, events: Item['events']): string {
  const [first] = events;
  const same = events.every(({ from, to }) => from === first.from && to === first.to);
  const ends = events.flatMap(({ from, to }) => to ?? from ?? []);
  const last = ends.toSorted((a, b) => order(lastDay(a), lastDay(b))).at(-1);
  return same || !first.from || !last ? whenOf(app, first) : app.t.say.range(first.from, last);
}

/** name of a mark: of its event, or of its several */
export const markName = (app: Pick<App, 'atlas' | 't' | 'view'>, { events }: Pick<Item, 'events'>): string =>
  events.length === 1
    ? eventName(app, events[0])
    : app.t.timeline.heap(
        whenOfAll(app, events),
        events.map(({ title }) => labelIn(title, app.view.lang)),
      );
