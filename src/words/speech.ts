/**
 * The parts of speech that Intl knows: plurals, lists, dates, numbers. What is said here is written into a page by Node
 * and said again by the reader's browser, and both must be the same to the letter, or React throws the page away. So
 * nothing that engines write differently leaves this file: spaces and dashes are made alike, and names of countries and
 * languages, which each engine writes in its own way, come with the data (src/atlas/names.ts).
 */

import { partsOf } from '../atlas/dates.ts';

/** a noun in each plural category (CLDR) that its language has beside `other` */
export type Noun = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export interface Speech {
  /** "1 passage", "24 places" */
  count(n: number, noun: Noun): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /** a day, month or year (ISO 8601) as a date of its own precision */
  date(iso: string): string;
  /** the day and month of a date, as much of them as it has */
  day(iso: string): string;
  /** the month of a date */
  month(iso: string): string;
  /** the letter of a month, for a scale too narrow for its name */
  monthLetter(iso: string): string;
  /** two days, months or years as one range: "1–7 March 2026", "November–December 2025", "2000–2009" */
  range(from: string, to: string): string;
  /** 1234.5 as "1,234.5"; with `digits`, exactly so many decimals */
  number(n: number, digits?: number): string;
  /** 0.35 as "35%" */
  percent(share: number): string;
  /** order of two names, for sorting */
  compare(a: string, b: string): number;
  /** the first letter small, as a label stands inside a sentence */
  lower(label: string): string;
  /** the first letter large, as a sentence begins */
  sentence(words: string): string;
}

/** Intl takes a tenth of a millisecond for a range of dates, and the strip says the same ones at every press */
function remembered<Given extends string[]>(say: (...given: Given) => string): (...given: Given) => string {
  const said = new Map<string, string>();
  return (...given) => {
    const key = given.join(' ');
    const words = said.get(key) ?? say(...given);
    said.set(key, words);
    return words;
  };
}

/** engines separate with spaces of different widths (U+2009, U+202F, U+00A0) */
const spaced = (words: string): string => words.replaceAll(/\s/g, ' ');
/** between a number and its sign, or its groups of digits, no line may break */
const unbroken = (words: string): string => words.replaceAll(/\s/g, '\u00a0');

/** the first century, and all before it */
const needsEra = (iso: string): boolean => new Date(iso).getUTCFullYear() < 100;

/** @param locale a BCP 47 tag, whose conventions the sentences follow */
export function speech(locale: string): Speech {
  const plural = new Intl.PluralRules(locale);
  const decimal = new Map<number | undefined, Intl.NumberFormat>();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { compare } = new Intl.Collator(locale);
  // a date without an hour is the same day everywhere
  const dates = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts });
  const full = [
    { year: 'numeric' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long', day: 'numeric' },
  ] as const;
  const plain = full.map(dates);
  const [day, month, letter] = [
    dates({ day: 'numeric', month: 'long' }),
    dates({ month: 'long' }),
    dates({ month: 'narrow' }),
  ];
  /** the form of dates with so many parts; with the era where a year without it may be read as another */
  const format = (parts: number, ...among: readonly string[]): Intl.DateTimeFormat =>
    (among.some(needsEra)
      ? dates({ ...full[parts - 1], era: 'short' })
      : plain[parts - 1]) as Intl.DateTimeFormat;
  const say = (form: Intl.DateTimeFormat, iso: string): string => spaced(form.format(new Date(iso)));
  const number = (n: number, digits?: number): string => {
    const form =
      decimal.get(digits) ??
      new Intl.NumberFormat(
        locale,
        digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
      );
    decimal.set(digits, form);
    return unbroken(form.format(n));
  };
  const date = remembered((iso) => say(format(partsOf(iso), iso), iso));
  return {
    count: (n, noun) => `${number(n)} ${noun[plural.select(n)] ?? noun.other}`,
    list: (items) => spaced(list.format(items)),
    date,
    day: (iso) => (partsOf(iso) === 3 ? say(day, iso) : date(iso)),
    month: (iso) => say(month, iso),
    monthLetter: (iso) => say(letter, iso),
    range: remembered((from, to) => {
      const parts = Math.min(partsOf(from), partsOf(to));
      const words = spaced(format(parts, from, to).formatRange(new Date(from), new Date(to)));
      // a dash joins two figures or two months; between dates of several words it stands free
      const joins = (parts < 3 && !/\D [‐–—] \d/.test(words)) || /^\d+ ?[-‐–—] ?\d/.test(words);
      return words.replaceAll(/ ?[‐–—] ?| - /g, joins ? '–' : ' – ');
    }),
    number,
    percent: (share) => unbroken(percent.format(share)),
    compare,
    lower: (label) => label.charAt(0).toLocaleLowerCase(locale) + label.slice(1),
    sentence: (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1),
  };
}
