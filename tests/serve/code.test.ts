import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginCode, codeOf, endCode, hasCode } from '../../src/serve/code.mjs';

let before = '';
let folder = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const publish = (words: string, colour = 'red') =>
  write(
    'public/data/atlas.json',
    JSON.stringify({ edition: { languages: ['en'] }, layers: [{ id: 'ports', colour, title: words }] }),
  );
beforeEach(() => {
  before = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'code-'));
  process.chdir(folder);
  publish('Ports');
  write('geo/town/edition.json', '{}');
  write('src/main.tsx', 'x');
  write(join(codeOf('dist').client, 'index.html'), '');
  endCode('dist', 'public/data');
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test('code is built once for all words of an edition', () => {
  expect(hasCode('dist', 'public/data')).toBe(true);
  publish('Harbours, and what is said of them');
  write('geo/town/a.json', '{"excerpts":[]}');
  expect(hasCode('dist', 'public/data')).toBe(true);
  expect(hasCode('elsewhere', 'public/data')).toBe(false);
});

test('code is built anew after an edit of it, of the colours in its stylesheet, and after a build that was broken off', () => {
  write('src/main.tsx', 'longer');
  expect(hasCode('dist', 'public/data')).toBe(false);
  endCode('dist', 'public/data');
  publish('Ports', 'blue');
  expect(hasCode('dist', 'public/data')).toBe(false);
  endCode('dist', 'public/data');
  expect(hasCode('dist', 'public/data')).toBe(true);
  beginCode('dist');
  expect(hasCode('dist', 'public/data')).toBe(false);
});
