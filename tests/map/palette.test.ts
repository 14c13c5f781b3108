import { expect, test } from 'vitest';
import { palettes } from '../../src/layout/palette.ts';

/** WCAG 2 relative luminance of #rrggbb */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test('black on white is 21', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5));

test.each(['light', 'dark'] as const)('every label of the %s map reads on what it may lie on', (theme) => {
  const colours = palettes[theme];
  // a label of an island or a coastal town runs over water
  for (const text of ['city', 'capital', 'province', 'country'] as const)
    for (const ground of ['land', 'focus', 'water', 'glow'] as const)
      expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  for (const ground of ['water', 'glow'] as const)
    expect(contrast(colours.sea, colours[ground]), `sea on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'] as const)('a border of the %s map can be told from the land', (theme) => {
  const { border, land, focus } = palettes[theme];
  expect(contrast(border, land)).toBeGreaterThanOrEqual(3);
  expect(contrast(border, focus)).toBeGreaterThanOrEqual(3);
});
