import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../../geo/model.ts';
import { blockerName, hatchImage, hatchName, imageNamed } from '../../src/ground/maplibre/symbols.ts';

/** share of a hatch that is drawn, 0 to 1 */
const ink = ({ data }: { data: Uint8ClampedArray }): number => {
  let sum = 0;
  for (let at = 3; at < data.length; at += 4) sum += data[at]!;
  return sum / 255 / (data.length / 4);
};
const alpha = ({ data, width }: { data: Uint8ClampedArray; width: number }, x: number, y: number): number =>
  data[(((y + width) % width) * width + ((x + width) % width)) * 4 + 3]!;

describe('hatches', () => {
  test('are as many patterns as there are symbols', () => {
    const patterns = SYMBOLS.map((symbol) => hatchImage(symbol, '#000000').data.join());
    expect(new Set(patterns).size).toBe(SYMBOLS.length);
  });
  test.each(SYMBOLS)('%s is neither empty nor a fill', (symbol) => {
    const drawn = ink(hatchImage(symbol, '#b3400c'));
    expect(drawn).toBeGreaterThan(0.04);
    expect(drawn).toBeLessThan(0.25);
  });
  test('differ wherever their tiles are laid side by side', () => {
    // 24 CSS px hold whole tiles of 8 and of 12
    const laid = SYMBOLS.map((symbol) => {
      const image = hatchImage(symbol, '#000000');
      return Array.from({ length: 48 * 48 }, (_, at) => alpha(image, at % 48, Math.floor(at / 48)));
    });
    for (const [i, a] of laid.entries())
      for (const b of laid.slice(0, i)) {
        const apart = a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / 255 / a.length;
        expect(apart).toBeGreaterThan(0.05);
      }
  });
  test('run in their own directions, over the seam of the tile too', () => {
    const runs = { triangle: [1, -1], fort: [1, 1], anchor: [0, 1], lozenge: [1, 0] } as const;
    for (const [symbol, [dx, dy]] of Object.entries(runs)) {
      const image = hatchImage(symbol as keyof typeof runs, '#000000');
      for (let y = 0; y < 16; y += 1)
        for (let x = 0; x < 16; x += 1) expect(alpha(image, x + dx, y + dy)).toBe(alpha(image, x, y));
    }
  });
  test('are in the colour asked for, clear between the lines', () => {
    const { data } = hatchImage('anchor', '#b3400c');
    expect([...data.slice(0, 3)]).toEqual([0xb3, 0x40, 0x0c]);
    expect(data[3]).toBe(0);
  });
});

describe('an image by its name', () => {
  test('is drawn', () => {
    expect(imageNamed(hatchName('fort', '#223a8c'))).toMatchObject({
      width: 16,
      height: 16,
      pixelRatio: 2,
      sdf: false,
    });
    expect(imageNamed('dot')).toMatchObject({ sdf: true });
  });
  test('of a blocker covers at least the box, and nothing shows', () => {
    const image = imageNamed(blockerName(61.2, 26))!;
    expect(image.width / image.pixelRatio).toBe(64);
    expect(image.height / image.pixelRatio).toBe(32);
    expect(ink(image)).toBe(0);
    const huge = imageNamed(blockerName(1e9, 0))!;
    expect(huge.width / huge.pixelRatio).toBe(1024);
    expect(huge.height / huge.pixelRatio).toBe(8);
  });
  test.each([
    '',
    'hatch',
    'hatch star #000000',
    'hatch fort red',
    'hatch constructor #000000',
    'blocker',
    'blocker x y',
    'airport',
  ])('is none for "%s"', (name) => expect(imageNamed(name)).toBeNull());
});
