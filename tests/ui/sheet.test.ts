import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStop, restingStop, sheetHeight, stepStop } from '../../src/layout/sheet.ts';

const STOPS = ['peek', 'half', 'full'] as const;

describe('the sheet', () => {
  it('rests at 148, half and all but 148', () => {
    expect(STOPS.map((stop) => sheetHeight(stop, 844))).toEqual([148, 438.88, 696]);
  });

  it('comes to rest at the nearest stop when let go', () => {
    expect(restingStop(300, 0, 844)).toBe('half');
    expect(restingStop(280, 0, 844)).toBe('peek');
    expect(restingStop(600, 0.4, 844)).toBe('full');
  });

  it('goes on to the next stop when flicked, and not beyond the last', () => {
    expect(restingStop(160, 0.6, 844)).toBe('half');
    expect(restingStop(690, -0.6, 844)).toBe('half');
    expect(restingStop(800, 3, 844)).toBe('full');
    expect(restingStop(100, -3, 844)).toBe('peek');
  });

  it('always rests somewhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.integer({ min: 480, max: 2000 }),
        (height, velocity, window) => {
          expect(STOPS).toContain(restingStop(height, velocity, window));
        },
      ),
    );
  });

  it('reaches every stop by pressing, and both ends by arrows', () => {
    expect(STOPS.map(nextStop)).toEqual(['half', 'full', 'peek']);
    expect(stepStop('full', 1)).toBe('full');
    expect(stepStop('half', -1)).toBe('peek');
  });
});
