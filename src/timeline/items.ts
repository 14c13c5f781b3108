/**
 * Where events stand on the strip, and which are listed beside it. Each event is in exactly one list. Pure.
 */
import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { daysOf, order, type Span } from '../atlas/dates.ts';
import { disputeOf } from '../atlas/events.ts';
import { oncePer } from '../atlas/once.ts';
import { binned } from './bins.ts';
import { HALF, heaped, type Item, type Placed, type Shape } from './marks.ts';
import { evening, morning, noon, type Scale, scaleOf } from './scale.ts';

/** the least unit by which an event that is dated by its year stands on the strip */
const YEAR = 12;

interface Timeline {
  scale: Scale;
  /** in the order of time */
  items: readonly Item[];
  /** begun before the scale */
  earlier: readonly Event[];
  later: readonly Event[];
  /** without a date, or on a scale of days or months dated by a year only */
  undated: readonly Event[];
  /** events for which the strip has no room, because too much happened at once */
  crowded: readonly Event[];
}

function place(atlas: Atlas, scale: Scale, event: Event, { from, to }: Span): Placed {
  const shape: Shape =
    event.precision === 'month'
      ? 'month'
      : event.precision === 'about' || event.precision === 'season'
        ? 'about'
        : from === to
          ? 'day'
          : disputeOf(atlas, event)
            ? 'either'
            : 'range';
  const inner = shape === 'day' || shape === 'either';
  const [left, right] = inner
    ? [noon(scale, from), noon(scale, to)]
    : [morning(scale, from), evening(scale, to)];
  const middle = (left + right) / 2;
  const at = inner || shape === 'month' ? middle : Math.min(middle, left + HALF);
  // a line says something only where it is seen beside its symbol
  const least = shape === 'day' ? 0 : HALF;
  return { events: [event], shape, left: Math.min(left, at - least), right: Math.max(right, at + least), at };
}

const byTime = (a: Event, b: Event): number => {
  const [x, y] = [daysOf(a), daysOf(b)];
  return !x || !y ? Number(!x) - Number(!y) : order(x.from, y.from) || order(x.to, y.to);
};

function make(atlas: Atlas): Timeline {
  const scale = scaleOf(atlas);
  const drawn: Placed[] = [];
  const earlier: Event[] = [];
  const later: Event[] = [];
  const undated: Event[] = [];
  for (const event of atlas.events) {
    const days = event.precision === 'undated' ? null : daysOf(event);
    if (!days) undated.push(event);
    else if (order(days.from, scale.end) > 0) later.push(event);
    else if (order(days.from, scale.start) < 0) earlier.push(event);
    else if (event.precision === 'year' && scale.unit < YEAR) undated.push(event);
    else drawn.push(place(atlas, scale, event, days));
  }
  const { items, crowded } = binned(heaped(drawn));
  return {
    scale,
    items: items
      .map((item) => ({ ...item, events: item.events.toSorted(byTime) as [Event, ...Event[]] }))
      .sort((a, b) => byTime(a.events[0], b.events[0])),
    earlier: earlier.sort(byTime),
    later: later.sort(byTime),
    undated: undated.sort(byTime),
    crowded: crowded.toSorted(byTime),
  };
}

/** the timeline of an edition */
export const timelineOf = oncePer(make);
