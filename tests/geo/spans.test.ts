import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBegun, firstAfter, meets, merged } from '../../geo/spans.ts';

const span = fc.tuple(fc.nat(40), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 12 });

describe('spans', () => {
  test('are met, put in order, where any of them is', () => {
    fc.assert(
      fc.property(spans, span, (all, one) => {
        fc.pre(one.start < one.end);
        const any = all.some(({ start, end }) => one.start < end && start < one.end);
        expect(meets(merged(all), one)).toBe(any);
      }),
    );
  });

  test('are found by an offset as if each were asked', () => {
    fc.assert(
      fc.property(spans, fc.nat(50), (all, at) => {
        const cover = merged(all);
        expect(cover.slice(0, firstAfter(cover, at))).toEqual(cover.filter(({ end }) => end <= at));
        expect(countBegun(cover, at)).toBe(cover.filter(({ start }) => start <= at).length);
      }),
    );
  });
});
