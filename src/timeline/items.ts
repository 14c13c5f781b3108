/**
 * Where events stand on the strip, and which are listed beside it. Each event is in exactly one list. Pure.
 */
import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { daysOf, type Span } from '../atlas/dates.ts';
import { disputeOf } from '../atlas/events.ts';
import { STRIP } from '../layout/sizes.ts';
import { apart, pack, type Stretch } from './pack.ts';
import { evening, morning, noon, type Scale, scaleOf } from './scale.ts';

/** day: a bare symbol; either: one of two ends; range, month, about: a solid, dashed, dotted bar */
export type Shape = 'day' | 'either' | 'range' | 'month' | 'about';

/** A mark of the strip. It stands for all events of the same date. */
export interface Item extends Stretch {
  events: readonly [Event, ...Event[]];
  shape: Shape;
  /** share of the width at which the symbol stands */
  at: number;
  /** CSS px from the axis up to the symbol's middle */
  up: number;
  /** CSS px from the axis up to the bar */
  bar: number;
}
interface Timeline {
  scale: Scale;
  /** in the order of time */
  items: readonly Item[];
  /** begun before the scale */
  earlier: readonly Event[];
  later: readonly Event[];
  /** without a date, or dated by a year only */
  undated: readonly Event[];
  /** events for which the strip has no room, because too much happened at once */
  crowded: readonly Event[];
}

/** CSS px of a symbol */
export const MARK = 13;
/** CSS px, width and height of what a finger or pointer meets */
export const TARGET = 24;
const ROWS = Math.floor(STRIP.rows / TARGET);
/** CSS px between the lines of long bars, which run along the axis, below the symbols */
const THREAD = 2.5;
/** bars longer than this share of the width are such lines, so that other marks stand above them */
const LONG = 0.5;
const MOST_THREADS = 2;
/** half a mark as a share of the narrowest strip's width */
const HALF = TARGET / 2 / STRIP.least;

const SHAPES: readonly Shape[] = ['day', 'month', 'about', 'either', 'range'];

type Placed = Omit<Item, 'up' | 'bar'>;
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

/** one mark for all that has the same date */
function heaped(placed: readonly Placed[]): readonly Placed[] {
  const heaps = new Map<string, Placed>();
  for (const one of placed) {
    const key = [one.shape, one.left, one.right].join();
    const heap = heaps.get(key);
    heaps.set(key, heap ? { ...heap, events: [...heap.events, ...one.events] } : one);
  }
  return [...heaps.values()];
}

const byTime = (a: Event, b: Event): number => {
  const [x, y] = [daysOf(a), daysOf(b)];
  return !x || !y ? Number(!x) - Number(!y) : x.from.localeCompare(y.from) || x.to.localeCompare(y.to);
};

/** the part of a row that a mark takes: its symbol, and a bar that is no thin line along the axis */
const taken = ({ left, right, at }: Placed, thread: boolean): Stretch =>
  thread
    ? { left: at - HALF, right: at + HALF }
    : { left: Math.min(left, at - HALF), right: Math.max(right, at + HALF) };

/** Puts marks into rows. The symbol of a long bar stands wherever along it there is room. */
function arrange(placed: readonly Placed[]): { items: readonly Item[]; crowded: readonly Event[] } {
  const threads = placed
    .filter(({ left, right }) => right - left > LONG)
    .sort((a, b) => b.right - b.left - (a.right - a.left))
    .slice(0, MOST_THREADS);
  const others = placed
    .filter((item) => !threads.includes(item))
    .sort((a, b) => SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape) || a.left - b.left);
  const { rows, left } = pack(others, (item) => taken(item, false), ROWS);
  const up = (row: number) => TARGET * (row + 0.5);
  const items = rows.flatMap((row, i) => row.map(({ one }): Item => ({ ...one, up: up(i), bar: up(i) })));
  const crowded = left.flatMap(({ events }) => events);
  for (const [i, thread] of threads.entries()) {
    const steps = Math.floor((thread.right - thread.left) / HALF) - 1;
    const found = rows.flatMap((row, r) =>
      Array.from({ length: steps }, (_, step) => ({ row, r, at: thread.left + HALF * (step + 1) })),
    );
    const room = found.find(({ row, at }) =>
      row.every(({ stretch }) => apart(stretch, taken({ ...thread, at }, true))),
    );
    if (!room) crowded.push(...thread.events);
    else {
      const { row, r, at } = room;
      row.push({ one: thread, stretch: taken({ ...thread, at }, true) });
      items.push({ ...thread, at, up: up(r), bar: THREAD * (i + 0.8) });
    }
  }
  return { items, crowded };
}

function make(atlas: Atlas): Timeline {
  const scale = scaleOf(atlas);
  const drawn: Placed[] = [];
  const earlier: Event[] = [];
  const later: Event[] = [];
  const undated: Event[] = [];
  for (const event of atlas.events) {
    const days = event.precision === 'undated' ? null : daysOf(event);
    if (!days) undated.push(event);
    else if (days.from > scale.end) later.push(event);
    else if (days.from < scale.start) earlier.push(event);
    else if (event.precision === 'year') undated.push(event);
    else drawn.push(place(atlas, scale, event, days));
  }
  const { items, crowded } = arrange(heaped(drawn));
  return {
    scale,
    items: items.toSorted((a, b) => byTime(a.events[0], b.events[0])),
    earlier: earlier.sort(byTime),
    later: later.sort(byTime),
    undated: undated.sort(byTime),
    crowded: crowded.toSorted(byTime),
  };
}

const known = new WeakMap<Atlas, Timeline>();
/** the timeline of an edition */
export function timelineOf(atlas: Atlas): Timeline {
  const timeline = known.get(atlas) ?? make(atlas);
  known.set(atlas, timeline);
  return timeline;
}
