/** What is written under the columns of the axis, so that no words meet at any width. Pure. */
import { partsOf } from '../atlas/dates.ts';
import { nameWidth } from '../layout/measure.ts';
import { STRIP } from '../layout/sizes.ts';
import type { Words } from '../words/words.ts';
import type { Column } from './columns.ts';
import { breakAfter, type Scale } from './scale.ts';

/** CSS px of the letters under the axis */
export const NAME = 11.5;
/** CSS px between words of a row */
const GAP = 2;
/** CSS px, the least width of a strip in large letters, measured in small ones; it has no fine labels and no letters */
export const NARROW = 480;
/** of more months only each third has room for its letter in large letters */
const LETTERED = 36;
/** on a scale of years each fifth column is round */
const ROUND = 5;

/** words at a share of the width, and the CSS px that they take left and right of it */
export interface Word {
  text: string;
  x: number;
  before: number;
  after: number;
}
export interface Label extends Word {
  column: Column;
  /** left out where letters are large */
  fine: boolean;
}

const centred = (text: string, x: number, width = nameWidth(text, NAME)): Word => ({
  text,
  x,
  before: width / 2,
  after: width / 2,
});

/** whether two words stand apart on a strip of so many CSS px */
export const apartAt = (a: Word, b: Word, width: number, gap = GAP): boolean =>
  a.x * width + a.after + gap <= b.x * width - b.before ||
  b.x * width + b.after + gap <= a.x * width - a.before;

/** those words that touch none before them in the list */
function freeOf<T extends Word>(words: readonly T[], width: number): readonly T[] {
  const kept: T[] = [];
  for (const word of words) if (kept.every((other) => apartAt(other, word, width))) kept.push(word);
  return kept;
}

function labelOf({ unit, columns }: Scale, say: Words['say'], at: number): Label {
  const column = columns[at]!;
  const { date, left, right } = column;
  const middle = (left + right) / 2;
  const parts = partsOf(date);
  if (parts === 3) {
    const fine = !/-01$|[05]$/.test(date);
    return { column, fine, ...centred(String(Number(date.slice(-2))), middle) };
  }
  if (parts === 2) {
    const fine = unit === 1 && columns.length > LETTERED && !/-(01|04|07|10)$/.test(date);
    return { column, fine, ...centred(say.monthLetter(date), middle) };
  }
  const years = unit / 12;
  // of single years those are round that read so: 50 BC is the year -49
  const year = Number(date);
  const fine = (years === 1 && year < 1 ? 1 - year : year) % (ROUND * years) !== 0;
  // the first year of several stands under their begin
  return { column, fine, ...centred(say.date(date), years > 1 ? left : middle) };
}

/**
 * The labels of columns. Fine ones are written all or, where one would touch another, only at the begin of a stretch of
 * years that has no round one near.
 */
export function labelsOf(scale: Scale, say: Words['say']): readonly Label[] {
  const all = scale.columns.map((_, at) => labelOf(scale, say, at));
  const begins = all
    .filter(({ fine }, at) => fine && scale.unit > 1 && (at === 0 || breakAfter(scale, at - 1) !== null))
    .map((label) => ({ ...label, fine: false }));
  const kept = freeOf([...all.filter(({ fine }) => !fine), ...begins], NARROW);
  const round = new Map(kept.map((label) => [label.column, label]));
  const written = (label: Label) => round.get(label.column) ?? (label.fine ? label : []);
  const both = all.flatMap(written);
  const room = both.every((label, i) => i === 0 || apartAt(both[i - 1]!, label, STRIP.least, 1));
  return room ? both : both.filter(({ fine }) => !fine);
}
