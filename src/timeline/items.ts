/**
 * Where events stand on the strip, and which are listed beside it. Each event is in exactly one list. Pure.
 */
import type { Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { daysOf, type Span } from '../atlas/dates.ts';
import { disputeOf } from '../atlas/events.ts';
import { STRIP } from '../layout/sizes.ts';
import { evening, morning, noon, type Scale, scaleOf } from './scale.ts';

/** day: a bare symbol; either: one of two ends; range, month, about: a solid, dashed, dotted bar */
type Shape = 'day' | 'either' | 'range' | 'month' | 'about';

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
interface Timeline {
  scale: Scale;
  /** in the order of time */
  items: readonly Item[];
  /** before the scale, or dated by their year only */
  earlier: readonly Event[];
  later: readonly Event[];
  undated: readonly Event[];
  /** events for which the strip has no room, because too much happened at once */
  crowded: readonly Event[];
}

/** CSS px of a symbol */
export const MARK = 11;
/** CSS px between rows of bars, and between the thin lines of long ones */
const ROW = 11.5;
const THREAD = 5;
/**
 * bars longer than this share of the width run along the axis as thin lines, so that others stand above them
 */
const LONG = 0.5;
const MOST_THREADS = 3;
/** half a symbol as a share of the narrowest strip's width */
const HALF = (MARK + 1) / 2 / STRIP.least;

const SHAPES: readonly Shape[] = ['day', 'month', 'about', 'either', 'range'];

type Placed = Omit<Item, 'up' | 'room'>;
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
  return { event, shape, left: Math.min(left, at - HALF), right: Math.max(right, at + HALF), at };
}

const byTime = (a: Event, b: Event): number => {
  const [x, y] = [daysOf(a), daysOf(b)];
  return !x || !y ? 0 : x.from.localeCompare(y.from) || x.to.localeCompare(y.to);
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
    else if (days.from > scale.end) later.push(event);
    else if (days.from < scale.start || event.precision === 'year') earlier.push(event);
    else drawn.push(place(atlas, scale, event, days));
  }
  const placed = drawn.sort((a, b) => SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape) || a.left - b.left);
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
    earlier: earlier.sort(byTime),
    later: later.sort(byTime),
    undated,
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

/** from where to where, as shares (0 to 1) of the width */
interface Stretch {
  left: number;
  right: number;
}
interface Packed<T> {
  stretch: T;
  /** 0 is the lowest */
  row: number;
  /** share of the width from its left end to the next stretch of the row, or to the right edge */
  room: number;
}

const apart = (a: Stretch, b: Stretch): boolean => a.right <= b.left || b.right <= a.left;

/**
 * Puts stretches into rows, each into the lowest row where it touches no other.
 * @param taken stretches that already stand in the lowest row
 * @param most number of rows
 * @returns as `left`, the stretches for which no row has room
 */
export function pack<T extends Stretch>(
  stretches: readonly T[],
  taken: readonly Stretch[],
  most: number,
): { rows: readonly Packed<T>[]; left: readonly T[] } {
  const rows: Stretch[][] = Array.from({ length: most }, (_, row) => (row === 0 ? [...taken] : []));
  const placed: { stretch: T; row: number; others: readonly Stretch[] }[] = [];
  const left: T[] = [];
  for (const stretch of stretches) {
    const row = rows.findIndex((all) => all.every((other) => apart(stretch, other)));
    const others = rows[row];
    if (!others) left.push(stretch);
    else {
      others.push(stretch);
      placed.push({ stretch, row, others });
    }
  }
  const room = (stretch: T, others: readonly Stretch[]): number =>
    Math.min(1, ...others.flatMap((other) => (other.left >= stretch.right ? other.left : []))) - stretch.left;
  return {
    rows: placed.map(({ stretch, row, others }) => ({ stretch, row, room: room(stretch, others) })),
    left,
  };
}
