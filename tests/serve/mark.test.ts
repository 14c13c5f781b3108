import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsMark } from '../../src/serve/mark.mjs';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mark-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const taken = (given: Parameters<typeof inputsMark>[0] = {}) =>
  inputsMark({ env: {}, node: 'v24.0.0', root, ...given });

test('the site is built anew when anything it is made of changes', () => {
  const before = new Set([taken()]);
  for (const path of [
    'src/words/en/index.ts',
    'src/serve/mapLibrePlugin.ts',
    'geo/model.ts',
    'geo/palette.ts',
    'public/basemap/world.pmtiles',
    'public/data/atlas.json',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
    '.env',
    '.env.production.local',
    '../outside/edition.json',
  ]) {
    write(path, path);
    const mark = taken({ also: ['../outside'] });
    expect(before.has(mark), path).toBe(false);
    before.add(mark);
  }
  rmSync(join(root, '../outside'), { recursive: true });
});

test('the site is built anew when a variable of the build or the Node version changes', () => {
  const marks = [
    taken(),
    taken({ env: { VITE_BACKGROUND_STYLE: '/style.json' } }),
    taken({ env: { VITE_BACKGROUND_STYLE: '/other.json' } }),
    taken({ env: { VITE_BACKGROUND_ARCHIVE: '/style.json' } }),
    taken({ env: { CARTULARY_EDITION: 'geo/other' } }),
    taken({ env: { CARTULARY_DIST: 'site' } }),
    taken({ env: { NODE_ENV: 'development' } }),
    taken({ node: 'v22.12.0' }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});

test('it is not built anew for what it does not depend on', () => {
  write('src/main.tsx', 'x');
  const mark = taken();
  write('README.md', 'x');
  write('tests/a.test.ts', 'x');
  write('geo/basemap/build.ts', 'x');
  expect(taken()).toBe(mark);
  expect(taken({ env: { PATH: '/elsewhere' } })).toBe(mark);
});
