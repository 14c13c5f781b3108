/** The strip in words: a few stretches of its scale with what lies in each, for pages without its marks. Pure. */
import type { Event } from '../../geo/model.ts';
import { partsOf } from '../atlas/dates.ts';
import type { Item } from './marks.ts';
import type { Scale } from './scale.ts';

/** so many have room on the narrowest strip */
export const MOST_STRETCHES = 8;

export interface Stretch {
  /** a day, month or year; both of the same kind */
  from: string;
  to: string;
  events: readonly [Event, ...Event[]];
}

/** a day as a day, month or year */
const cut = (day: string, parts: number): string => day.slice(0, day.length - 3 * (3 - parts));

/** @param items in the order of time. Every event of theirs is in one stretch; stretches without any are left out */
export function stretchesOf({ columns }: Pick<Scale, 'columns'>, items: readonly Item[]): readonly Stretch[] {
  const each = Math.ceil(columns.length / MOST_STRETCHES);
  const starts = columns.filter((_, i) => i % each === 0);
  return starts.flatMap((first, i) => {
    const next = starts[i + 1];
    const last = columns[Math.min(columns.length, (i + 1) * each) - 1] ?? first;
    const [event, ...events] = items.flatMap((item) =>
      (i === 0 || item.at >= first.left) && (!next || item.at < next.left) ? item.events : [],
    );
    if (!event) return [];
    const parts = Math.min(partsOf(first.date), partsOf(last.date));
    return { from: cut(first.from, parts), to: cut(last.to, parts), events: [event, ...events] as const };
  });
}
