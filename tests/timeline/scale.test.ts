import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, dayOf, order } from '../../src/atlas/dates.ts';
import { STRIP } from '../../src/layout/sizes.ts';
import { breakAfter, dayAt, evening, morning, noon, type Scale, scaleOf } from '../../src/timeline/scale.ts';
import { ecuador, tiny } from '../panel/render.tsx';
import { anyDay as days, editions } from './editions.ts';

/** days of every column that is drawn: the first, one within and the last */
const daysOf = ({ columns }: Scale): readonly string[] =>
  columns.flatMap(({ from, to, first, days }) => [
    ...new Set([from, dayOf(first + Math.floor(days / 2)), to]),
  ]);
const scales: fc.Arbitrary<Scale> = editions.map(scaleOf);

describe('the scale of any edition', () => {
  test('is monotone and total', () => {
    fc.assert(
      fc.property(scales, days, days, (scale, a, b) => {
        const [x, y] = order(a, b) < 0 ? [a, b] : [b, a];
        for (const at of [morning, noon, evening]) {
          expect(at(scale, x)).toBeLessThanOrEqual(at(scale, y));
          expect(at(scale, x)).toBeGreaterThanOrEqual(0);
          expect(at(scale, y)).toBeLessThanOrEqual(1);
        }
        expect(morning(scale, x)).toBeLessThanOrEqual(evening(scale, x));
      }),
      { numRuns: 500 },
    );
  });
  test('rises strictly from its first to its last day', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const all = daysOf(scale);
        expect(all.filter((day) => evening(scale, day) <= morning(scale, day))).toEqual([]);
        expect(
          all.filter(
            (day) => day !== scale.end && morning(scale, addDays(day, 1)) < evening(scale, day) - 1e-12,
          ),
        ).toEqual([]);
        expect(morning(scale, scale.start)).toBe(0);
        expect(evening(scale, scale.end)).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });
  test('finds each day again under the pointer, and some day everywhere', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -1, max: 2, noNaN: true }), (scale, share) => {
        expect(daysOf(scale).filter((day) => dayAt(scale, noon(scale, day)) !== day)).toEqual([]);
        const day = dayAt(scale, share);
        expect(order(day, scale.start) >= 0 && order(day, scale.end) <= 0, day).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  test('has columns that have room, of which only months and days stand side by side', () => {
    fc.assert(
      fc.property(scales, ({ columns, months, unit }) => {
        expect(columns.length).toBeLessThanOrEqual(51);
        for (const { left, right } of columns) expect((right - left) * STRIP.least).toBeGreaterThan(12);
        expect(unit === 0 ? [0, 6] : unit === 1 ? [columns.length] : [0]).toContain(months.length);
      }),
      { numRuns: 500 },
    );
  });
  test('cuts out only what holds nothing, between days that stand in order', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const scale = scaleOf(edition);
        const { columns } = scale;
        for (const [at, { first, days: length }] of columns.entries()) {
          const next = columns[at + 1];
          if (!next) continue;
          expect(next.first).toBeGreaterThanOrEqual(first + length);
          const cut = next.first > first + length;
          if (cut) expect(breakAfter(scale, at)).not.toBeNull();
          const begins = edition.events.flatMap(({ from, precision }) =>
            from !== null && precision === 'day' ? dayNumber(from) : [],
          );
          expect(cut && begins.some((day) => day >= first + length && day < next.first)).toBe(false);
        }
      }),
      { numRuns: 500 },
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
      start: '2009-06-01',
      firstColumnDay: '2009-06-01',
      end: '2009-06-30',
    });
  });
});
