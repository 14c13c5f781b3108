import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/atlas/dates.ts';
import { extentOf, HANDLES, moved, nearestHandle, stepped, stretched } from '../../src/timeline/brush.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { ecuador } from '../panel/render.tsx';

const scale = scaleOf(ecuador);
const extent = extentOf(scale, ecuador.events);
const week = { from: '2026-03-01', to: '2026-03-07' };

describe('the days a reader chooses', () => {
  test('reach from the first dated event to the end of the scale', () =>
    expect(extent).toEqual({ from: '2008-01-01', to: '2026-03-31' }));
  test('are moved at either end, and are no choice when they are all', () => {
    expect(moved(extent, null, 'from', '2026-03-03')).toEqual({ from: '2026-03-03', to: extent.to });
    expect(moved(extent, week, 'to', '2026-03-04')).toEqual({ from: week.from, to: '2026-03-04' });
    expect(moved(extent, { from: week.from, to: extent.to }, 'from', '1900-01-01')).toBeNull();
    expect(stretched(extent, '2026-03-09', '2026-03-02')).toEqual({ from: '2026-03-02', to: '2026-03-09' });
  });
  test('never end before they begin: a handle stops at the other, a field takes it along', () => {
    expect(moved(extent, week, 'from', '2026-03-20')).toEqual({ from: week.to, to: week.to });
    expect(moved(extent, week, 'from', '2026-03-20', true)).toEqual({ from: '2026-03-20', to: '2026-03-20' });
    expect(moved(extent, week, 'to', '2026-02-01', true)).toEqual({ from: '2026-02-01', to: '2026-02-01' });
  });
  test('go by day and week under the keys, and beyond the scale in one step', () => {
    const at = (key: string, handle: 'from' | 'to', when = week) => stepped(scale, extent, when, handle, key);
    expect(at('ArrowRight', 'from')).toEqual({ from: '2026-03-02', to: week.to });
    expect(at('ArrowLeft', 'from')).toEqual({ from: '2026-02-28', to: week.to });
    expect(at('PageUp', 'to')).toEqual({ from: week.from, to: '2026-03-14' });
    expect(at('PageDown', 'to')).toEqual({ from: week.from, to: week.from });
    expect(at('Home', 'from')).toEqual({ from: '2008-01-01', to: week.to });
    expect(at('End', 'to')).toEqual({ from: week.from, to: '2026-03-31' });
    expect(at('ArrowLeft', 'from', { from: scale.start, to: week.to })).toEqual({
      from: '2008-01-01',
      to: week.to,
    });
    expect(at('ArrowRight', 'from', { from: '2008-01-01', to: week.to })).toEqual({
      from: scale.start,
      to: week.to,
    });
    expect(at('a', 'from')).toBeUndefined();
  });
  test('a pressed day moves the nearer handle', () => {
    expect(nearestHandle(scale, extent, week, '2026-03-02')).toBe('from');
    expect(nearestHandle(scale, extent, week, '2026-03-20')).toBe('to');
    expect(nearestHandle(scale, extent, null, '2025-10-01')).toBe('from');
  });
  test('stay within reach and in order, whatever is done to them', () => {
    const day = fc.integer({ min: -30_000, max: 3_000 }).map((n) => addDays('2026-03-15', n));
    const act = fc.record({
      handle: fc.constantFrom(...HANDLES),
      day,
      push: fc.boolean(),
      key: fc.constantFrom('', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'),
    });
    fc.assert(
      fc.property(fc.option(fc.tuple(day, day)), fc.array(act, { maxLength: 12 }), (asked, acts) => {
        let when = asked && {
          from: asked[0] < asked[1] ? asked[0] : asked[1],
          to: asked[0] < asked[1] ? asked[1] : asked[0],
        };
        for (const { handle, day: to, push, key } of acts) {
          const next = key
            ? stepped(scale, extent, when, handle, key)
            : moved(extent, when, handle, to, push);
          expect(next).not.toBeUndefined();
          when = next!;
          if (!when) continue;
          expect(when.from <= when.to).toBe(true);
          expect(when[handle] >= extent.from && when[handle] <= extent.to).toBe(true);
        }
      }),
    );
  });
});
