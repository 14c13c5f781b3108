import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAtLine, readingLine, scrollFor } from '../../src/pages/source/current.ts';

/** passages under a head, as a scroller at `top` shows them */
const layouts = fc.record({
  height: fc.integer({ min: 100, max: 1200 }),
  head: fc.integer({ min: 0, max: 900 }),
  passages: fc.array(fc.integer({ min: 24, max: 600 }), { minLength: 1, maxLength: 40 }),
  foot: fc.integer({ min: 0, max: 200 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});
function laidOut({
  height,
  head,
  passages,
  foot,
  at,
}: typeof layouts extends fc.Arbitrary<infer L> ? L : never) {
  const starts = passages.map((_, i) => head + passages.slice(0, i).reduce((sum, one) => sum + one, 0));
  const whole = Math.max(height, head + passages.reduce((sum, one) => sum + one, 0) + foot);
  const top = Math.round(at * (whole - height));
  const scrolled = { height, whole, top };
  return { scrolled, starts, tops: starts.map((start) => start - top) };
}

describe('the passage being read', () => {
  it('is the one whose top is nearest to the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 1000 }),
        (tops, line) => {
          const at = passageAtLine(tops, line);
          for (const top of tops)
            expect(Math.abs(tops[at]! - line)).toBeLessThanOrEqual(Math.abs(top - line));
          expect(tops.findIndex((top) => Math.abs(top - line) === Math.abs(tops[at]! - line))).toBe(at);
        },
      ),
      { numRuns: 2000 },
    );
    expect(passageAtLine([], 300)).toBe(-1);
  });
  it('is read at 30 % of the panel, and at its foot where the text ends', () => {
    expect(readingLine({ height: 1000, whole: 9000, top: 0 })).toBe(300);
    expect(readingLine({ height: 1000, whole: 9000, top: 8000 })).toBe(1000);
    expect(readingLine({ height: 1000, whole: 9000, top: 7600 })).toBe(600);
  });
  it('never goes back while one scrolls on', () => {
    fc.assert(
      fc.property(layouts, fc.nat(400), (layout, more) => {
        const { scrolled, starts, tops } = laidOut(layout);
        const next = { ...scrolled, top: Math.min(scrolled.whole - scrolled.height, scrolled.top + more) };
        const now = passageAtLine(tops, readingLine(scrolled));
        const then = passageAtLine(
          starts.map((start) => start - next.top),
          readingLine(next),
        );
        expect(then).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 2000 },
    );
  });
  it('is on screen at the end, so that the last one comes to be read', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { scrolled, tops } = laidOut({ ...layout, foot: 0, at: 1 });
        const at = passageAtLine(tops, readingLine(scrolled));
        expect(at).toBe(tops.length - 1);
      }),
      { numRuns: 2000 },
    );
  });
  it('comes to the line when it is chosen, as far as there is text', () => {
    fc.assert(
      fc.property(layouts, fc.nat(), (layout, pick) => {
        const { scrolled, tops } = laidOut(layout);
        const top = scrollFor(tops[pick % tops.length]!, scrolled);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(scrolled.whole - scrolled.height);
        const moved = tops[pick % tops.length]! + scrolled.top - top;
        if (top > 0 && top < scrolled.whole - scrolled.height)
          expect(Math.abs(moved - scrolled.height * 0.3)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});
