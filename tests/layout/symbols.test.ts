import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../../geo/model.ts';
import { hatchDistance, SYMBOL_SHAPES } from '../../src/layout/symbols.ts';
import { coverage, likeness, ringsOf } from './silhouette.ts';

/** the smallest a mark is drawn, CSS px */
const SMALLEST = 12;
const pairs = SYMBOLS.flatMap((a, i) => SYMBOLS.slice(0, i).map((b) => [a, b] as const));

describe('the twelve symbols', () => {
  test.each(['solid', 'outline'] as const)('differ without colour at 12 px, %s', (form) => {
    const drawn = new Map(SYMBOLS.map((name) => [name, coverage(SYMBOL_SHAPES[name][form], SMALLEST)]));
    for (const [a, b] of pairs)
      expect(likeness(drawn.get(a) ?? [], drawn.get(b) ?? []), `${a} and ${b}`).toBeLessThan(0.8);
  });

  test.each(SYMBOLS)('%s has about the weight of the others, and lies inside the grid', (name) => {
    const { solid, outline } = SYMBOL_SHAPES[name];
    const ink = coverage(solid, 24).reduce((sum, part) => sum + part, 0) / 24 ** 2;
    expect(ink).toBeGreaterThan(0.2);
    expect(ink).toBeLessThan(0.6);
    for (const [x, y] of [...ringsOf(solid), ...ringsOf(outline)].flat())
      expect(Math.max(Math.abs(x - 12), Math.abs(y - 12))).toBeLessThanOrEqual(11.21);
  });

  test.each(SYMBOLS)('%s has a hatch that holds whatever reaches in from the tiles around it', (name) => {
    const { hatch } = SYMBOL_SHAPES[name];
    const shifts = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => [dx * hatch.tile, dy * hatch.tile] as const),
    );
    const reach = hatch.width / 2;
    for (let y = 0.25; y < hatch.tile; y += 0.5)
      for (let x = 0.25; x < hatch.tile; x += 0.5) {
        const anywhere = Math.min(...shifts.map(([dx, dy]) => hatchDistance(hatch, x + dx, y + dy)));
        expect(hatchDistance(hatch, x, y) <= reach, `${x} ${y}`).toBe(anywhere <= reach);
      }
  });
});
