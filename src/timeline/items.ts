/** What stands where on the strip, and what is listed beside it: each event exactly once. Pure. */
import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { daysOf } from '../atlas/dates.ts';
import { disputeOf } from '../atlas/events.ts';
import { STRIP } from '../layout/sizes.ts';
import { evening, morning, noon, type Scale, scaleOf } from './scale.ts';

/** day: a bare symbol; either: one of two ends; range, month, about: a solid, dashed, dotted bar */
export type Shape = 'day' | 'either' | 'range' | 'month' | 'about';

export interface Item extends Stretch {
  event: Event;
  shape: Shape;
  /** share of the width at which the symbol stands */
  at: number;
  /** CSS px from the axis up to the symbol's middle */
  up: number;
  /** share of the width that is free to the right of the symbol */
  room: number;
}
export interface Timeline {
  scale: Scale;
  /** in the order of time */
  items: readonly Item[];
  /** before the scale, or dated by their year only */
  earlier: readonly Event[];
  later: readonly Event[];
  undated: readonly Event[];
  /** where too much happened at once to be drawn */
  crowded: readonly Event[];
}

/** CSS px: a symbol, the distance of rows, of the thin lines of long bars */
export const MARK = 11;
const ROW = 11.5;
const THREAD = 5;
/** bars longer than this share of the width run along the axis as thin lines, so that others stand above them */
const LONG = 0.5;
const MOST_THREADS = 3;
const HALF = (MARK + 1) / 2 / STRIP.least;

const SHAPES: readonly Shape[] = ['day', 'month', 'about', 'either', 'range'];

function place(atlas: Atlas, scale: Scale, event: Event): Omit<Item, 'up' | 'room'> {
  const { from, to } = daysOf(event)!;
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
  return { event, shape, left: Math.min(left, at - HALF), right: Math.max(right, at + HALF), at };
}

const byTime = (a: Event, b: Event): number => {
  const [x, y] = [daysOf(a), daysOf(b)];
  return !x || !y ? 0 : x.from.localeCompare(y.from) || x.to.localeCompare(y.to);
};

function make(atlas: Atlas): Timeline {
  const scale = scaleOf(atlas);
  const lists = {
    drawn: [] as Event[],
    earlier: [] as Event[],
    later: [] as Event[],
    undated: [] as Event[],
  };
  for (const event of atlas.events) {
    const days = event.precision === 'undated' ? null : daysOf(event);
    const list = !days
      ? 'undated'
      : days.from > scale.end
        ? 'later'
        : days.from < scale.start || event.precision === 'year'
          ? 'earlier'
          : 'drawn';
    lists[list].push(event);
  }
  const placed = lists.drawn
    .map((event) => place(atlas, scale, event))
    .sort((a, b) => SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape) || a.left - b.left);
  const threads = placed
    .filter(({ left, right }) => right - left > LONG)
    .sort((a, b) => b.right - b.left - (a.right - a.left))
    .slice(0, MOST_THREADS);
  const others = placed.filter((item) => !threads.includes(item));
  const base = 2 + THREAD * threads.length;
  const beads = threads.map(({ at }) => ({ left: at - HALF, right: at + HALF }));
  const { rows, left: crowded } = pack(others, beads, Math.floor((STRIP.axis - base + 1) / ROW));
  const items = [
    ...threads.map((item, i): Item => ({ ...item, up: THREAD * (i + 1), room: 0 })),
    ...rows.map(({ stretch, row, room }): Item => ({ ...stretch, up: base + ROW * (row + 0.5), room })),
  ];
  return {
    scale,
    items: items.sort((a, b) => byTime(a.event, b.event)),
    earlier: lists.earlier.sort(byTime),
    later: lists.later.sort(byTime),
    undated: lists.undated,
    crowded: crowded.map(({ event }) => event).sort(byTime),
  };
}

const known = new WeakMap<Atlas, Timeline>();
/** the timeline of an edition */
export function timelineOf(atlas: Atlas): Timeline {
  const timeline = known.get(atlas) ?? make(atlas);
  known.set(atlas, timeline);
  return timeline;
}

/** Puts stretches into as few rows as keep them apart, first come lowest. Pure. */
export interface Stretch {
  left: number;
  right: number;
}
export interface Packed<T> {
  stretch: T;
  /** 0 is the lowest */
  row: number;
  /** what is free to its right, up to the next stretch of the row or 1 */
  room: number;
}

const apart = (a: Stretch, b: Stretch): boolean => a.right <= b.left || b.right <= a.left;

/** @param taken what already stands in the lowest row; @param most rows; what finds no room is in `left` */
export function pack<T extends Stretch>(
  stretches: readonly T[],
  taken: readonly Stretch[],
  most: number,
): { rows: readonly Packed<T>[]; left: readonly T[] } {
  const rows: Stretch[][] = Array.from({ length: most }, (_, row) => (row === 0 ? [...taken] : []));
  const placed: { stretch: T; row: number }[] = [];
  const left: T[] = [];
  for (const stretch of stretches) {
    const row = rows.findIndex((others) => others.every((other) => apart(stretch, other)));
    if (row < 0) left.push(stretch);
    else {
      rows[row]!.push(stretch);
      placed.push({ stretch, row });
    }
  }
  const room = (stretch: T, row: number): number =>
    Math.min(1, ...rows[row]!.flatMap((other) => (other.left >= stretch.right ? other.left : []))) -
    stretch.left;
  return { rows: placed.map(({ stretch, row }) => ({ stretch, row, room: room(stretch, row) })), left };
}
