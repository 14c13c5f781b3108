import { describe, expect, test } from 'vitest';
import { eventsDated } from '../../geo/check/dates.ts';
import { datesIn, precisionOf, typedDate } from '../../src/make/when.ts';
import { textOf } from './drafts.ts';

/** a Thursday */
const TODAY = '12 March 2026';
const found = (words: string, stated: string | null = TODAY) => {
  const text = { ...textOf('a', words), states: { ...textOf('a', words).states, date: stated } };
  return datesIn([{ text: 'a', start: 0, end: words.length }], [text]);
};
const first = (words: string, stated?: string | null) => {
  const [date] = found(words, stated).dates;
  return date
    ? `${date.words} = ${date.from}/${date.to} ${date.precision}${date.base ? ` of ${date.base}` : ''}`
    : null;
};

describe('a date that words state', () => {
  test.each([
    ['Signed on 2026-03-06 in Quito.', '2026-03-06 = 2026-03-06/2026-03-06 day'],
    ['On March 6, 2026 it was signed.', 'March 6, 2026 = 2026-03-06/2026-03-06 day'],
    ['Se firmó el 6 de marzo de 2026.', '6 de marzo de 2026 = 2026-03-06/2026-03-06 day'],
    ['The vote of November 2025 failed.', 'November 2025 = 2025-11/2025-11 month'],
    ['the 2008 constitution', '2008 = 2008/2008 year'],
    ['Between 2021 and 2025 it was cut.', 'Between 2021 and 2025 = 2021/2025 about'],
    ['entre 2021 y 2025 se recortó', 'entre 2021 y 2025 = 2021/2025 about'],
  ])('%s', (words, expected) => expect(first(words, null)).toBe(expected));
});

describe('a date that words leave to the date of their text', () => {
  test.each([
    ['a referendum last November', 'last November = 2025-11/2025-11 month of 2026-03-12'],
    ['un referéndum en noviembre pasado', 'noviembre pasado = 2025-11/2025-11 month of 2026-03-12'],
    ['last March they came', 'last March = 2025-03/2025-03 month of 2026-03-12'],
    ['it began in March with rain', 'March = 2026-03/2026-03 month of 2026-03-12'],
    ['Se firmó el 6 de marzo en Quito.', 'el 6 de marzo = 2026-03-06/2026-03-06 day of 2026-03-12'],
    ['On March 6 it was signed.', 'March 6 = 2026-03-06/2026-03-06 day of 2026-03-12'],
    ['on 20 March they left', '20 March = 2025-03-20/2025-03-20 day of 2026-03-12'],
    ['shut on Tuesday after a storm', 'on Tuesday = 2026-03-10/2026-03-10 day of 2026-03-12'],
    ['last Thursday', 'last Thursday = 2026-03-05/2026-03-05 day of 2026-03-12'],
    ['el martes pasado', 'el martes pasado = 2026-03-10/2026-03-10 day of 2026-03-12'],
    ['yesterday', 'yesterday = 2026-03-11/2026-03-11 day of 2026-03-12'],
    ['el mes pasado', 'el mes pasado = 2026-02/2026-02 month of 2026-03-12'],
    ['three months ago', 'three months ago = 2025-12/2025-12 month of 2026-03-12'],
    ['hace dos años', 'hace dos años = 2024/2024 year of 2026-03-12'],
    ['la semana pasada', 'la semana pasada = 2026-03-02/2026-03-08 about of 2026-03-12'],
    ['Since 2020 it rose.', 'Since 2020 = 2020/2026-03-12 about of 2026-03-12'],
  ])('%s', (words, expected) => {
    expect(first(words)).toBe(expected);
    // a text without a date gives none, and says which words would need it
    const bare = found(words, null);
    expect(bare.dates).toEqual([]);
    expect(bare.unreckoned).toHaveLength(1);
  });
  test('a month is enough for months, and not for days', () => {
    expect(first('last November', 'March 2026')).toBe('last November = 2025-11/2025-11 month of 2026-03');
    expect(found('on Tuesday', 'March 2026')).toEqual({ dates: [], unreckoned: ['on Tuesday'] });
  });
});

test('a verb is no month, a number no year, and of two readings the fuller is taken', () => {
  expect(found('They may march on, and 20 boats with 2500 people and 3-2020-1 sank.')).toEqual({
    dates: [],
    unreckoned: [],
  });
  expect(found('On March 6, 2026 and on 6 March 2026.').dates).toHaveLength(1);
});

test('what is proposed holds the laws of dates', () => {
  const all = found(
    'last November, on March 6, on Tuesday, this week, since 2020, between 2021 and 2025, hace tres semanas, 2008, 31 June 2025',
  );
  expect(all.dates).toHaveLength(8);
  const events = all.dates.map(({ from, to, precision }, i) => ({ id: `e${i}`, from, to, precision }));
  expect(eventsDated.check({ events } as unknown as Parameters<typeof eventsDated.check>[0])).toEqual([]);
});

test('a typed date is one of the calendar, and two say how fine the time is', () => {
  expect(['2026-03-06', '2026-03', '2026', '6 de marzo de 2026', ' March 2026 '].map(typedDate)).toEqual([
    '2026-03-06',
    '2026-03',
    '2026',
    '2026-03-06',
    '2026-03',
  ]);
  expect(['', 'soon', '2026-02-30', '2026-13', '30 February 2026', '6 March'].map(typedDate)).toEqual(
    Array(6).fill(null),
  );
  expect(precisionOf('2026-03-06', '2026-03-06')).toBe('day');
  expect(precisionOf('2026-03-06', '2026-03-08')).toBe('days');
  expect(precisionOf('2026-03', '2026-03')).toBe('month');
  expect(precisionOf('2026', '2026')).toBe('year');
  expect(precisionOf('2025', '2026-03')).toBe('about');
  expect(precisionOf('2026-03', '2026-03-08')).toBe('about');
  expect(precisionOf('2026-03-08', '2026-03')).toBe('about');
  expect(precisionOf('2026-04', '2026-03-08')).toBeNull();
});
