import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CORE_FONTS, charactersOf, fontsCss, WHOLE_FOLDER } from '../../src/layout/fonts.ts';

test('a range is the characters between its ends', () => {
  expect(charactersOf(['U+41-43', 'U+F1'])).toBe('ABCñ');
});

test('every typeface of the stylesheet is cut when the site is built, or comes with @fontsource', () => {
  const files = [...fontsCss().matchAll(/url\("\/([^"]+)"\)/g)].map(([, file = '']) => file);
  const whole = files.filter((file) => file.startsWith(WHOLE_FOLDER));
  const cut = files.filter((file) => !whole.includes(file));
  expect(whole.filter((file) => !existsSync(file))).toEqual([]);
  expect(cut).toEqual(CORE_FONTS.map(({ name }) => `.cache/fonts/${name}.woff2`));
});

test('of two faces that have a character browsers take the later: the cut ones come last', () => {
  const css = fontsCss();
  expect(css.lastIndexOf(WHOLE_FOLDER)).toBeLessThan(css.indexOf('.cache/fonts'));
});
