/** The row below the labels of columns: names of months and years, and letters of sources at the dates they carry. Pure. */
import type { Atlas } from '../atlas/atlas.ts';
import { firstDay, lastDay, order, partsOf } from '../atlas/dates.ts';
import { hasManySources, lettersOf } from '../atlas/letters.ts';
import { lettersWidth, nameWidth } from '../layout/measure.ts';
import { STRIP } from '../layout/sizes.ts';
import type { Words } from '../words/words.ts';
import { apartAt, NAME, NARROW, type Word } from './labels.ts';
import { breakAfter, breakAround, evening, morning, type Scale } from './scale.ts';

/** CSS px of the letters of sources, and between words of the row */
const LETTER = 13;
const GAP = 6;

interface Name extends Word {
  /** number of its column */
  at: number;
  /** it says the year */
  year: boolean;
}

const yearOf = (date: string): string => date.slice(0, date.length - 3 * (partsOf(date) - 1));

/** names in the order of time: of years under months, of months under days, with their year where it is another */
function namesOf(scale: Scale, say: Words['say']): readonly Name[] {
  const { columns, months, unit } = scale;
  if (unit > 1) return [];
  const near = unit === 0 && months.length > 0;
  const firsts = columns.some(({ date }) => partsOf(date) === 3 && date.endsWith('-01'));
  return columns.flatMap(({ date, left }, at): Name[] => {
    const begins = at === 0 || breakAfter(scale, at - 1) !== null;
    const isMonth = partsOf(date) === 2;
    // beside months the days begin with the first name of a month that has room
    if (!date.endsWith('-01') && !(begins && (isMonth || !near || !firsts))) return [];
    const year = isMonth || at === 0 || yearOf(columns[at - 1]!.date) !== yearOf(date);
    const month = isMonth ? date : date.slice(0, -3);
    const text = isMonth ? say.date(yearOf(date)) : year ? say.date(month) : say.month(month);
    return [{ text, x: left, before: 0, after: nameWidth(text, NAME), at, year }];
  });
}

interface Flag extends Word {
  letters: readonly string[];
}

function flagOf(letters: readonly string[], text: string, x: number): Flag {
  const half = lettersWidth(text, LETTER) / 2;
  return { letters, text, x, before: half, after: half };
}

/** letters of sources in the order of time; those that would touch become one, with a sign that others follow */
function flagsOf(atlas: Atlas, scale: Scale): readonly Flag[] {
  const at = new Map<string, string[]>();
  for (const { id, date } of atlas.sources)
    if (date && (partsOf(date) === 3 || scale.unit > 1) && isDrawn(scale, date))
      at.set(date, [...(at.get(date) ?? []), id]);
  const each = [...at].map(([date, ids]): Flag => {
    const letters = lettersOf(atlas, ids);
    const many = hasManySources(atlas) && letters.length > 1;
    const x = (morning(scale, firstDay(date)) + evening(scale, lastDay(date))) / 2;
    return flagOf(letters, many ? `${letters[0]}+` : letters.join(' '), x);
  });
  const flags: Flag[] = [];
  for (let flag of each.sort((a, b) => a.x - b.x)) {
    for (let last = flags.at(-1); last && !apartAt(last, flag, STRIP.least, GAP); last = flags.at(-1)) {
      flags.pop();
      flag = flagOf([...last.letters, ...flag.letters], `${last.letters[0]}+`, last.x);
    }
    flags.push(flag);
  }
  return flags;
}

const isDrawn = (scale: Scale, date: string): boolean =>
  order(date, scale.start) >= 0 && order(date, scale.end) <= 0 && breakAround(scale, firstDay(date)) === null;

/**
 * What is written in the row. A name that letters stand in the way of moves on to a later column; a year that finds no
 * room so is more than the letters, which the timeline's page has too.
 */
export function captionsOf(
  atlas: Atlas,
  scale: Scale,
  say: Words['say'],
): { names: readonly Word[]; flags: readonly Word[] } {
  const all = namesOf(scale, say);
  const flags = flagsOf(atlas, scale);
  const names: Name[] = [];
  for (const [i, name] of all.entries()) {
    const until = all[i + 1]?.at ?? scale.columns.length;
    const places = scale.columns.slice(name.at, name.year ? until : name.at + 1);
    const room = (x: number) => {
      const moved = { ...name, x };
      return (
        names.every((other) => apartAt(other, moved, NARROW)) &&
        x * NARROW + name.after <= NARROW + STRIP.side
      );
    };
    const free = places.find(
      ({ left }) =>
        room(left) && flags.every((flag) => apartAt(flag, { ...name, x: left }, STRIP.least, GAP)),
    );
    if (free) names.push({ ...name, x: free.left });
    else if (name.year && room(name.x)) names.push(name);
  }
  return {
    names,
    flags: flags.filter((flag) => names.every((name) => apartAt(flag, name, STRIP.least, GAP))),
  };
}
