import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
  endCode('dist');
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test('code is built once for all editions, whatever their words, languages and colours', () => {
  expect(hasCode('dist')).toBe(true);
  publish('Harbours, and what is said of them');
  write('geo/town/a.json', '{"excerpts":[]}');
  expect(hasCode('dist')).toBe(true);
  publish('Ports', 'blue');
  expect(hasCode('dist')).toBe(true);
});

test('code is built anew after an edit of it, and after a build that was broken off', () => {
  write('src/main.tsx', 'longer');
  expect(hasCode('dist')).toBe(false);
  endCode('dist');
  expect(hasCode('dist')).toBe(true);
  beginCode('dist');
  expect(hasCode('dist')).toBe(false);
});

test('another site takes the code that is there, and none that is old, half built or of other settings', () => {
  const has = (out: string) => existsSync(join(codeOf(out).client, 'index.html'));
  expect(hasCode('elsewhere')).toBe(true);
  expect(has('elsewhere')).toBe(true);
  vi.stubEnv('CARTULARY_SITE', 'https://maps.example.org/');
  expect(hasCode('third')).toBe(true);
  vi.stubEnv('CARTULARY_OFFLINE', 'off');
  expect(hasCode('fourth')).toBe(false);
  vi.unstubAllEnvs();
  for (const out of ['dist', 'elsewhere', 'third']) beginCode(out);
  expect(hasCode('fourth')).toBe(false);
  expect(has('fourth')).toBe(false);
  endCode('dist');
  write('src/main.tsx', 'longer');
  expect(hasCode('fourth')).toBe(false);
});
