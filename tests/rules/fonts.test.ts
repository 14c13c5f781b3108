import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CORE_FONTS, charactersOf } from '../../src/layout/fonts.ts';

/** file → unicode-range, of the faces of the stylesheet that are cut when the site is built */
const declared = new Map(
  [
    ...readFileSync('src/styles/fonts.css', 'utf8').matchAll(
      /url\("\.\.\/\.\.\/\.cache\/fonts\/([^"]+)\.woff2"\)[^}]*unicode-range:([^;]+);/g,
    ),
  ].map(([, name, range]) => [name!, range!.trim().split(/,\s*/)]),
);

test('the stylesheet asks of each face for the characters that were cut for it', () => {
  expect(declared.size).toBe(6);
  expect(Object.fromEntries(declared)).toEqual(
    Object.fromEntries(CORE_FONTS.map(({ name, range }) => [name, range])),
  );
});

test('a range is the characters between its ends', () => {
  expect(charactersOf(['U+41-43', 'U+F1'])).toBe('ABCñ');
});
