import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beside } from '../../src/ui/beside.ts';

const window = { width: 390, height: 844 };
const at = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 44 });

test('stands above, and below where there is no room', () => {
  expect(beside(at(100, 400), { width: 200, height: 120 }, window)).toMatchObject({ left: 30, top: 274 });
  expect(beside(at(100, 60), { width: 200, height: 120 }, window)).toMatchObject({ left: 30, top: 110 });
});

test('lies in the window and never over what it belongs to, however small the window', () => {
  fc.assert(
    fc.property(
      fc.record({ left: fc.integer({ min: 0, max: 300 }), top: fc.integer({ min: 0, max: 420 }) }),
      fc.record({ width: fc.integer({ min: 40, max: 304 }), height: fc.integer({ min: 20, max: 900 }) }),
      ({ left, top }, box) => {
        const of = at(left, top);
        const small = { width: 320, height: 480 };
        const placed = beside(of, box, small);
        const height = Math.min(box.height, placed.most);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + box.width).toBeLessThanOrEqual(small.width - 8);
        expect(placed.top).toBeGreaterThanOrEqual(8);
        expect(placed.top + height).toBeLessThanOrEqual(small.height - 8);
        expect(placed.top + height <= of.top || placed.top >= of.bottom).toBe(true);
      },
    ),
  );
});
