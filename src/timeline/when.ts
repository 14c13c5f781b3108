/** The date of an event in words; apart from the scale, which the first pages do without. Pure. */
import type { Event } from '../../geo/model.ts';
import { disputeOf } from '../atlas/events.ts';
import type { App } from '../ui/app.ts';

export const whenOf = ({ atlas, t }: Pick<App, 'atlas' | 't'>, event: Event): string =>
  t.timeline.when(event, disputeOf(atlas, event) !== null);
