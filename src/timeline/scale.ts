/**
 * Time as a share of the strip's width: columns of equal length in time, and breaks where the days between two of them
 * are cut out. Events outside it are listed beside the strip. Pure.
 */
import { dayNumber, dayOf, order, partsOf, type Span } from '../atlas/dates.ts';
import { oncePer } from '../atlas/once.ts';
import { BREAK, type Column, type Unit } from './columns.ts';
import type { Dated } from './dated.ts';
import { monthAndHalfYear } from './month.ts';
import { wholeSpan } from './whole.ts';

export interface Scale {
  /** first and last day that is drawn */
  start: string;
  end: string;
  /** first day that has a column of the finest unit */
  firstColumnDay: string;
  /** the finest unit of its columns */
  unit: Unit;
  /** in the order of time; months may stand before days, of all others there is one kind */
  columns: readonly Column[];
  /** those of its columns that are months */
  months: readonly Column[];
}

function makeScale(dated: Dated): Scale {
  const near = monthAndHalfYear(dated);
  const { unit, columns } = near ? { unit: 0, columns: near } : wholeSpan(dated);
  const months = columns.filter(({ date }) => partsOf(date) === 2);
  return {
    start: columns[0]!.from,
    end: columns.at(-1)!.to,
    firstColumnDay: columns[near ? months.length : 0]!.from,
    unit,
    columns,
    months,
  };
}

/** the scale of an edition */
export const scaleOf = oncePer(makeScale);

/** the last of the columns that begins no later than a day or a share of the width; the first where none does */
function columnUpTo(columns: readonly Column[], begins: (column: Column) => boolean): number {
  let [low, high] = [0, columns.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const column = columns[middle];
    if (column && begins(column)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** the number of the column in which a day lies, or of the last before it */
export const columnOfDay = ({ columns }: Scale, day: string): number => {
  const number = dayNumber(day);
  return columnUpTo(columns, ({ first }) => first <= number);
};

/** @param part of the day that has passed, 0 to 1 */
function shareOf(scale: Scale, day: string, part: number): number {
  const { columns } = scale;
  const at = columnOfDay(scale, day);
  const column = columns[at]!;
  const passed = dayNumber(day) - column.first + part;
  if (passed < part) return 0;
  if (passed <= column.days) return column.left + ((column.right - column.left) * passed) / column.days;
  // A day that is cut out lies in the middle of the break, one after the last on the edge.
  const next = columns[at + 1];
  return next ? (column.right + next.left) / 2 : 1;
}

/** where a day begins, as a share (0 to 1) of the width; days outside the scale lie on the nearer edge */
export const morning = (scale: Scale, day: string): number => shareOf(scale, day, 0);
/** where a day ends, as a share (0 to 1) of the width */
export const evening = (scale: Scale, day: string): number => shareOf(scale, day, 1);
/** the middle of a day, as a share (0 to 1) of the width */
export const noon = (scale: Scale, day: string): number => (morning(scale, day) + evening(scale, day)) / 2;

/** the day at a share of the width; beyond the edges the first and last */
export function dayAt({ start, columns }: Scale, share: number): string {
  if (share <= 0) return start;
  const at = columnUpTo(columns, ({ left }) => left <= share);
  const { left, right, first, days, to } = columns[at]!;
  if (share < right)
    return dayOf(first + Math.min(days - 1, Math.floor(((share - left) / (right - left)) * days)));
  const next = columns[at + 1];
  return next && share >= (right + next.left) / 2 ? next.from : to;
}

/** where time is cut out after a column, as a first and last share (0 to 1) of the width; null where it goes on */
export function breakAfter({ columns }: Scale, at: number): readonly [number, number] | null {
  const [column, next] = [columns[at], columns[at + 1]];
  return column && next && next.left - column.right > BREAK / 2 ? [column.right, next.left] : null;
}

/** the drawn days before and after a day that is cut out; null for a day that is drawn */
export function breakAround(scale: Scale, day: string): Span | null {
  const at = columnOfDay(scale, day);
  const [column, next] = [scale.columns[at], scale.columns[at + 1]];
  return column && next && order(day, column.to) > 0 ? { from: column.to, to: next.from } : null;
}
