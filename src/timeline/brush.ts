/** The days a reader chooses, by two handles; null stands for all dates. Pure. */
import type { Event } from '../../geo/model.ts';
import { addDays, daysOf, order, type Span } from '../atlas/dates.ts';
import { oncePer } from '../atlas/once.ts';
import { breakAround, columnOfDay, evening, morning, type Scale } from './scale.ts';

export const HANDLES = ['from', 'to'] as const;
export type Handle = (typeof HANDLES)[number];

/**
 * The days between which handles move: the scale's, or from the first and to the last begin of an event
 * beyond it.
 */
export function extentOf({ start, end }: Scale, events: readonly Event[]): Span {
  const [first, last] = beginsOf(events) ?? [start, end];
  return { from: earlier(first, start), to: later(last, end) };
}
/** the days on which the first and the last of some events begin; null where none has a date */
const beginsOf = oncePer((events: readonly Event[]): readonly [first: string, last: string] | null => {
  const days = events.flatMap((event) => daysOf(event)?.from ?? []).sort(order);
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
});

const earlier = (a: string, b: string): string => (order(a, b) < 0 ? a : b);
const later = (a: string, b: string): string => (order(a, b) > 0 ? a : b);
const clamp = (day: string, { from, to }: Span): string => later(from, earlier(day, to));
/** the chosen days; null where they are all days of the extent */
const chosen = (span: Span, extent: Span): Span | null =>
  order(span.from, extent.from) <= 0 && order(span.to, extent.to) >= 0 ? null : span;

/** Moves a handle to a day. It does not pass the other handle, or with `push` takes it along. */
export function moved(
  extent: Span,
  when: Span | null,
  handle: Handle,
  day: string,
  push = false,
): Span | null {
  // An address may name days that no handle reaches.
  const [from, to] = [clamp((when ?? extent).from, extent), clamp((when ?? extent).to, extent)];
  const at = clamp(day, extent);
  if (handle === 'from')
    return chosen({ from: push ? at : earlier(at, to), to: push ? later(at, to) : to }, extent);
  return chosen({ from: push ? earlier(at, from) : from, to: push ? at : later(at, from) }, extent);
}

/** the days between two days, given in any order */
export const stretched = (extent: Span, a: string, b: string): Span | null =>
  chosen({ from: clamp(earlier(a, b), extent), to: clamp(later(a, b), extent) }, extent);

/** share of the width in which a date has room, also in large letters */
const ROOM = 0.17;

/**
 * Where the chosen days are written, so that no words meet each other or an edge: each outside its handle, or within where
 * the days reach an edge; where there is room on one side only, both in one.
 * @param from where the first of them begins, as a share (0 to 1) of the width
 */
export function wordsOf(
  from: number,
  to: number,
): readonly { says: Handle | 'both'; at: number; anchor: 'start' | 'end' }[] {
  const [before, after] = [from >= ROOM, to <= 1 - ROOM];
  const within = to - from >= 2 * ROOM;
  if ((before || within) && (after || within))
    return [
      { says: 'from', at: from, anchor: before ? 'end' : 'start' },
      { says: 'to', at: to, anchor: after ? 'start' : 'end' },
    ];
  return [after ? { says: 'both', at: to, anchor: 'start' } : { says: 'both', at: from, anchor: 'end' }];
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 7,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -7,
};

/** what a day under the pointer stands for as the end of a choice: on a scale of years the whole year */
export const snapped = ({ unit }: Scale, day: string, handle: Handle): string =>
  unit < 12 ? day : day.slice(0, -5) + (handle === 'from' ? '01-01' : '12-31');

/** the days between two days under the pointer, in any order, as far as each stands for */
export const drawn = (scale: Scale, extent: Span, a: string, b: string): Span | null =>
  stretched(extent, snapped(scale, earlier(a, b), 'from'), snapped(scale, later(a, b), 'to'));

/**
 * The days after a key is pressed on a handle; undefined where the key means nothing. Beyond the scale one
 * step leads to the end of the extent.
 */
export function stepped(
  scale: Scale,
  extent: Span,
  when: Span | null,
  handle: Handle,
  key: string,
): Span | null | undefined {
  if (key === 'Home' || key === 'End')
    return moved(extent, when, handle, key === 'Home' ? extent.from : extent.to);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const at = clamp((when ?? extent)[handle], extent);
  if (order(at, scale.start) < 0) return moved(extent, when, handle, step > 0 ? scale.start : extent.from);
  if (order(at, scale.end) > 0) return moved(extent, when, handle, step < 0 ? scale.end : extent.to);
  return moved(extent, when, handle, beside(scale, at, handle, step) ?? (step < 0 ? extent.from : extent.to));
}

/** the day so many steps of the scale away: days of a scale of days, or its columns; null beyond the scale */
function beside(scale: Scale, day: string, handle: Handle, step: number): string | null {
  if (scale.unit > 0) return scale.columns[columnOfDay(scale, day) + step]?.[handle] ?? null;
  const next = addDays(day, step);
  if (order(next, scale.start) < 0 || order(next, scale.end) > 0) return null;
  const cut = breakAround(scale, next);
  return cut ? (step < 0 ? cut.from : cut.to) : next;
}

/** the handle nearer to a day on the strip */
export function nearestHandle(scale: Scale, extent: Span, when: Span | null, day: string): Handle {
  const { from, to } = when ?? extent;
  const left = Math.abs(morning(scale, from) - morning(scale, day));
  return left <= Math.abs(evening(scale, to) - evening(scale, day)) ? 'from' : 'to';
}
