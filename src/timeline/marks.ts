/** Where the marks of the strip stand: one for each date, in rows in which none touches another. Pure. */
import type { Event } from '../../geo/model.ts';
import { STRIP } from '../layout/sizes.ts';
import { apart, pack, type Stretch } from './pack.ts';

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
export const HALF = TARGET / 2 / STRIP.least;

const SHAPES: readonly Shape[] = ['day', 'month', 'about', 'either', 'range'];

export type Placed = Omit<Item, 'up' | 'bar'>;

/** one mark for all that has the same date */
export function heaped(placed: readonly Placed[]): readonly Placed[] {
  const heaps = new Map<string, Placed>();
  for (const one of placed) {
    const key = [one.shape, one.left, one.right].join();
    const heap = heaps.get(key);
    heaps.set(key, heap ? { ...heap, events: [...heap.events, ...one.events] } : one);
  }
  return [...heaps.values()];
}

/** the part of a row that a mark takes: its symbol, and a bar that is no thin line along the axis */
const taken = ({ left, right, at }: Placed, thread: boolean): Stretch =>
  thread
    ? { left: at - HALF, right: at + HALF }
    : { left: Math.min(left, at - HALF), right: Math.max(right, at + HALF) };

/** Puts marks into rows. The symbol of a long bar stands wherever along it there is room. */
export function arrange(placed: readonly Placed[]): { items: readonly Item[]; crowded: readonly Event[] } {
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
