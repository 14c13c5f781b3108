import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AtlasSource, Event } from '../../geo/model.ts';
import { addDays, lastDay } from '../../src/atlas/dates.ts';
import { dayAt, evening, morning, noon, type Scale, scaleOf } from '../../src/timeline/scale.ts';
import { ecuador, tiny } from '../panel/render.tsx';

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  // most of an edition lies close together
  fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-02-01', n)),
);
const event = (from: string | null): Event => ({
  id: 'x',
  title: { en: 'x', es: 'x' },
  from,
  to: from,
  precision: 'day',
  layer: 'x',
  places: [],
  cites: [],
});
const editions = fc
  .record({
    events: fc.array(fc.option(dates)),
    sources: fc.array(fc.option(dates), { maxLength: 5 }),
    date: days,
  })
  .map(({ events, sources, date }) => ({
    events: events.map(event),
    sources: sources.map((one) => ({ date: one }) as AtlasSource),
    edition: { ...ecuador.edition, date },
  }));
/** every day that is drawn */
const daysOf = ({ start, end }: Scale): readonly string[] => {
  const all: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) all.push(day);
  return all;
};
const scales: fc.Arbitrary<Scale> = editions.map(scaleOf);

describe('the scale of any edition', () => {
  test('is monotone and total', () => {
    fc.assert(
      fc.property(scales, days, days, (scale, a, b) => {
        const [x, y] = a < b ? [a, b] : [b, a];
        for (const at of [morning, noon, evening]) {
          expect(at(scale, x)).toBeLessThanOrEqual(at(scale, y));
          expect(at(scale, x)).toBeGreaterThanOrEqual(0);
          expect(at(scale, y)).toBeLessThanOrEqual(1);
        }
        expect(morning(scale, x)).toBeLessThanOrEqual(evening(scale, x));
      }),
      { numRuns: 2_000 },
    );
  });
  test('rises strictly from its first to its last day', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const all = daysOf(scale);
        expect(all.filter((day) => evening(scale, day) <= morning(scale, day))).toEqual([]);
        expect(all.filter((day) => morning(scale, addDays(day, 1)) < evening(scale, day) - 1e-12)).toEqual(
          [],
        );
        expect([morning(scale, scale.start), evening(scale, scale.end)]).toEqual([0, 1]);
      }),
      { numRuns: 60 },
    );
  });
  test('finds each day again under the pointer, and some day everywhere', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -1, max: 2, noNaN: true }), (scale, share) => {
        expect(daysOf(scale).filter((day) => dayAt(scale, noon(scale, day)) !== day)).toEqual([]);
        expect(dayAt(scale, share) >= scale.start && dayAt(scale, share) <= scale.end).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  test('shows six months and at most a month and two weeks of days', () => {
    fc.assert(
      fc.property(scales, ({ months, days: columns, firstColumnDay }) => {
        expect(months).toHaveLength(6);
        expect(columns.length).toBeGreaterThanOrEqual(28);
        expect(columns.length).toBeLessThanOrEqual(45);
        expect(months.at(-1)!.to).toBe(addDays(firstColumnDay, -1));
        for (const { date, to } of months.slice(0, -1)) expect(to).toBe(lastDay(date));
      }),
    );
  });
});

describe('the scale of these editions', () => {
  test('is made from their own dates', () => {
    expect(scaleOf(ecuador)).toMatchObject({
      start: '2025-09-01',
      firstColumnDay: '2026-03-01',
      end: '2026-03-31',
    });
    expect(scaleOf(ecuador).months.map(({ date }) => date)).toEqual([
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(scaleOf(tiny)).toMatchObject({
      start: '2008-12-01',
      firstColumnDay: '2009-06-01',
      end: '2009-06-30',
    });
  });
});
