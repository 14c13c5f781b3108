import type { Event } from '../../geo/model.ts';
import type { App } from '../view/app.ts';
import { disputeOf } from './disputed.ts';
import { lettersOf } from './groups.ts';

/** id of the element that stands for an event on the timeline's page; an address that says no more than `#event=…` finds it without scripts */
export const eventId = (id: string): string => `event=${id}`;

/** the date of an event in words */
export const whenOf = ({ atlas, t }: Pick<App, 'atlas' | 't'>, event: Event): string => t.timeline.when(event, disputeOf(atlas, event) !== null);

/** "4 March 2026: News briefing. Source D." */
export const eventName = (app: Pick<App, 'atlas' | 't' | 'view'>, event: Event): string =>
  app.t.timeline.mark(whenOf(app, event), event.title[app.view.lang], lettersOf(app.atlas, event), disputeOf(app.atlas, event) !== null);
