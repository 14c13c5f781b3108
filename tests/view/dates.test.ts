import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, firstDay, happensIn, isDay, lastDay } from '../../src/atlas/dates.ts';

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test('of the calendar, and no others', () => {
    fc.assert(fc.property(days, (day) => void expect(isDay(day)).toBe(true)));
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-3-1',
      '',
      '2026-03-01T00:00',
      '2026-03-32',
    ])
      expect(isDay(text)).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
  });
  test('a month or a year stands for all of its days', () => {
    expect([firstDay('2026'), lastDay('2026')]).toEqual(['2026-01-01', '2026-12-31']);
    expect([firstDay('2026-02'), lastDay('2026-02')]).toEqual(['2026-02-01', '2026-02-28']);
    expect([firstDay('2026-03-06'), lastDay('2026-03-06')]).toEqual(['2026-03-06', '2026-03-06']);
    fc.assert(fc.property(days, (day) => void expect(isDay(lastDay(day.slice(0, 7)))).toBe(true)));
  });
  test('an event is in a span that touches it, an undated one in none', () => {
    const march = { from: '2026-03-01', to: '2026-03-07' };
    expect(happensIn({ from: '2026-03-07', to: '2026-03-15' }, march)).toBe(true);
    expect(happensIn({ from: '2026', to: null }, march)).toBe(true);
    expect(happensIn({ from: '2026-02', to: '2026-02' }, march)).toBe(false);
    expect(happensIn({ from: null, to: null }, march)).toBe(false);
    expect(daysOf({ from: '2025-11', to: '2026' })).toEqual({ from: '2025-11-01', to: '2026-12-31' });
  });
});
