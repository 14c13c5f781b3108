/** How words of a date are read, in English and Spanish: one rule a form. Pure. */
import type { Event } from '../../geo/model.ts';
import { aDay, aMonth, aYear, daysAfter, isDay, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { MONTHS } from './dates.ts';

export interface Reckoned extends Pick<Event, 'from' | 'to' | 'precision'> {
  /** whether it rests on the date that the text states of itself */
  isRelative: boolean;
}
type Groups = Readonly<Record<string, string | undefined>>;
/** @param base the text's own date, a day or a month; a rule that needs a finer one, or any, gives null */
type Reckon = (groups: Groups, base: string | null) => Reckoned | 'needs date' | null;
export interface Rule {
  form: RegExp;
  reckon: Reckon;
}

const MONTH = `(?<month>${MONTHS.join('|')})\\.?`;
/** alone a month is told from a verb by its capital, or by the words before it */
const FULL =
  'January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|setiembre|octubre|noviembre|diciembre';
const DAYS = [
  'sunday|domingo',
  'monday|lunes',
  'tuesday|martes',
  'wednesday|miércoles',
  'thursday|jueves',
  'friday|viernes',
  'saturday|sábado',
];
const COUNTS =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez'.split(
    '|',
  );
const COUNT = `(?<count>\\d{1,2}|${COUNTS.join('|')})`;
const NUMBER: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  ...{ un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
};
const form = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}]|-\\d)`, flags);
const nthMonth = (words = ''): number =>
  MONTHS.findIndex((forms) => new RegExp(`^(?:${forms})$`, 'iu').test(words)) + 1;

const one = (date: string | null, precision: Reckoned['precision'], isRelative: boolean): Reckoned | null =>
  date === null ? null : { from: date, to: date, precision, isRelative };
const years = (from: number, to: number): Reckoned | null =>
  from < to ? { from: aYear(from), to: aYear(to), precision: 'about', isRelative: false } : null;

/** A day of a month without a year: the latest that is not after the text's own date. */
function latestDay(month: number, day: number, base: string | null): Reckoned | 'needs date' | null {
  if (base === null) return 'needs date';
  const here = aDay(yearOf(base), month, day);
  const isPast = here !== null && here.slice(0, base.length) <= base;
  return one(isPast ? here : aDay(yearOf(base) - 1, month, day), 'day', true);
}

const stated: readonly Rule[] = [
  {
    form: form('(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})'),
    reckon: ({ year, number, day }) => one(aDay(Number(year), Number(number), Number(day)), 'day', false),
  },
  {
    form: form(`${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`),
    reckon: ({ month, day, year }) => one(aDay(Number(year), nthMonth(month), Number(day)), 'day', false),
  },
  {
    form: form(`(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? ${MONTH}(?: de| del|,)? (?<year>\\d{4})`),
    reckon: ({ month, day, year }) => one(aDay(Number(year), nthMonth(month), Number(day)), 'day', false),
  },
  {
    form: form(`${MONTH}(?: de| del| of|,)? (?<year>\\d{4})`),
    reckon: ({ month, year }) => one(aMonth(Number(year), nthMonth(month)), 'month', false),
  },
  {
    form: form(
      '(?:between|from|entre|de(?:sde)?) (?<year>1[5-9]\\d\\d|20\\d\\d)(?: and| to| y| a|–| hasta) (?<until>1[5-9]\\d\\d|20\\d\\d)',
    ),
    reckon: ({ year, until }) => years(Number(year), Number(until)),
  },
  {
    form: form('(?:since|desde) (?<year>1[5-9]\\d\\d|20\\d\\d)'),
    reckon: ({ year = '' }, base) =>
      base === null ? 'needs date' : { from: year, to: base, precision: 'about', isRelative: true },
  },
  {
    form: form('1[5-9]\\d\\d|20\\d\\d'),
    reckon: ({ whole = '' }) => one(whole, 'year', false),
  },
];

const relative: readonly Rule[] = [
  {
    form: form(`${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?`),
    reckon: ({ month, day }, base) => latestDay(nthMonth(month), Number(day), base),
  },
  {
    form: form(`(?:(?:el|del) )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? ${MONTH}`),
    reckon: ({ month, day }, base) => latestDay(nthMonth(month), Number(day), base),
  },
  {
    form: form(
      `(?:(?<last>last|past|pasado|el pasado mes de) )?(?<month>${FULL})(?<pasado> pasado| último)?`,
    ),
    reckon: ({ month = '', last, pasado, before = '' }, base) => {
      const isSaid = last !== undefined || pasado !== undefined;
      // "may" and "march" are verbs too, and Spanish months have no capital
      if (!isSaid && !/(?:^|\s)(?:in|of|by|until|since|en|de|desde|hasta|mes de)\s$/iu.test(before))
        return null;
      if (base === null) return 'needs date';
      const [n, now] = [nthMonth(month), monthOf(base)];
      const isThisYear = isSaid ? n < now : n <= now;
      return one(aMonth(yearOf(base) - (isThisYear ? 0 : 1), n), 'month', true);
    },
  },
  {
    form: form(
      `(?:(?<last>last|past|el pasado) |(?:on|el) )?(?<weekday>${DAYS.join('|')})(?<pasado> pasado)?`,
    ),
    reckon: ({ weekday = '', last, pasado }, base) => {
      if (base === null || !isDay(base)) return 'needs date';
      const n = DAYS.findIndex((names) => names.split('|').includes(weekday.toLowerCase()));
      const back = (weekdayOf(base) - n + 7) % 7;
      const isSaid = last !== undefined || pasado !== undefined;
      return one(daysAfter(base, -(isSaid && back === 0 ? 7 : back)), 'day', true);
    },
  },
  {
    form: form('(?<yesterday>yesterday|ayer)|today|hoy'),
    reckon: ({ yesterday }, base) =>
      base !== null && isDay(base) ? one(daysAfter(base, yesterday ? -1 : 0), 'day', true) : 'needs date',
  },
  {
    form: form('(?<last>last|this) month|(?:el )?mes pasado|este mes'),
    reckon: ({ whole = '' }, base) =>
      base === null
        ? 'needs date'
        : one(aMonth(yearOf(base), monthOf(base) - (/last|pasado/iu.test(whole) ? 1 : 0)), 'month', true),
  },
  {
    form: form('(?<last>last|this) year|(?:el )?año pasado|este año'),
    reckon: ({ whole = '' }, base) =>
      base === null
        ? 'needs date'
        : one(aYear(yearOf(base) - (/last|pasado/iu.test(whole) ? 1 : 0)), 'year', true),
  },
  {
    form: form('(?:last|this) week|(?:la )?semana pasada|esta semana'),
    reckon: ({ whole = '' }, base) => {
      if (base === null || !isDay(base)) return 'needs date';
      const monday = daysAfter(base, -((weekdayOf(base) + 6) % 7) - (/last|pasada/iu.test(whole) ? 7 : 0));
      return { from: monday, to: daysAfter(monday, 6), precision: 'about', isRelative: true };
    },
  },
  {
    form: form(
      `${COUNT} (?<unit>days?|weeks?|months?|years?) ago|hace ${COUNT.replace('count', 'cuantos')} (?<unidad>días?|semanas?|mes(?:es)?|años?)`,
    ),
    reckon: ({ count, cuantos, unit, unidad }, base) => {
      if (base === null) return 'needs date';
      const words = (count ?? cuantos ?? '').toLowerCase();
      const n = NUMBER[words] ?? Number(words);
      const kind = (unit ?? unidad ?? '').charAt(0).toLowerCase();
      if (kind === 'y' || kind === 'a') return one(aYear(yearOf(base) - n), 'year', true);
      if (kind === 'm') return one(aMonth(yearOf(base), monthOf(base) - n), 'month', true);
      if (!isDay(base)) return 'needs date';
      return kind === 'd'
        ? one(daysAfter(base, -n), 'day', true)
        : one(daysAfter(base, -7 * n), 'about', true);
    },
  },
];

/** those that say more come first */
export const RULES: readonly Rule[] = [...stated, ...relative];
