import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../geo/check/dates.ts';
import { PartialDate } from '../../geo/model.ts';
import {
  addDays,
  firstDay,
  happensIn,
  isDay,
  lastDay,
  order,
  partsOf,
  sameYear,
} from '../../src/atlas/dates.ts';

const read = (date: string): boolean => PartialDate.safeParse(date).success && isCalendarDate(date);

describe('extended years', () => {
  test('are read before 0000 and after 9999, and only where four digits do not say them', () => {
    for (const date of ['-000043-03-15', '-000043-03', '-000043', '0000', '+012026-02-28', '+012026'])
      expect(read(date), date).toBe(true);
    for (const date of ['-0043', '-43', '+002026', '-000000', '+0120', '012026', '-000043-02-30', '+300000'])
      expect(read(date), date).toBe(false);
    expect([isDay('-000043-03-15'), isDay('+012026-01-01')]).toEqual([true, true]);
    expect([isDay('-000043'), isDay('+002026-01-01'), isDay('-000000-01-01')]).toEqual([false, false, false]);
  });
  test('stand in the order of time, which is not that of their letters', () => {
    const dates = [
      '-000044',
      '-000043-03',
      '-000043-03-15',
      '-000042',
      '0000',
      '0014',
      '2026',
      '9999',
      '+010000',
    ];
    expect(dates.toReversed().sort(order)).toEqual(dates.map((_, i) => dates[i]));
  });
  test('stand for all of their days', () => {
    expect([firstDay('-000043'), lastDay('-000043')]).toEqual(['-000043-01-01', '-000043-12-31']);
    // 45 BC is a leap year of the calendar that is counted back
    expect([lastDay('-000044-02'), lastDay('+012026-02')]).toEqual(['-000044-02-29', '+012026-02-28']);
    expect(addDays('0000-01-01', -1)).toBe('-000001-12-31');
    expect(addDays('9999-12-31', 1)).toBe('+010000-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 30_000_000 }), (days) => {
        const day = addDays('1970-01-01', days);
        expect([isDay(day), partsOf(day), firstDay(day), lastDay(day)]).toEqual([true, 3, day, day]);
      }),
    );
  });
  test('are found among chosen days', () => {
    const ides = { from: '-000043-03-15', to: '-000043-03-15' };
    expect(happensIn(ides, { from: '-000044-01-01', to: '-000043-12-31' })).toBe(true);
    expect(happensIn(ides, { from: '-000042-01-01', to: '0014-12-31' })).toBe(false);
  });
});

test('a date is of the edition’s year, or carries its own', () => {
  expect(sameYear('2026-03-04', '2026')).toBe(true);
  expect(sameYear('1790-03-04', '2026-03-04')).toBe(false);
  expect(sameYear('-000043-03-15', '-000043')).toBe(true);
  expect(sameYear('-000043-03-15', '+000043-03-15')).toBe(false);
});
