/** What a stylesheet must not ask: the browser would ask it again of the whole page at each press. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
const sheets = files.map((file) => ({
  file,
  selectors: readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('@')),
}));
const found = (fault: RegExp) =>
  sheets.flatMap(({ file, selectors }) =>
    selectors.filter((selector) => fault.test(selector)).map((selector) => `${file}: ${selector}`),
  );

test('the rule reads the stylesheets', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(found(/\.row:focus-visible/)).not.toEqual([]);
});
test('no rule depends on what an element contains, except where scripts are off', () => {
  expect(found(/:has\(/)).toEqual(['ui/controls.css: noscript:has(span) + .fault']);
});
test('each rule names the class, element or attribute that it styles', () => {
  // print is laid out once
  expect(
    found(/(^|[\s>+~,]):is\([^()]*\)(::?[a-z-]+)?(,|$)/).filter((one) => !one.includes(':root :is')),
  ).toEqual([]);
});
