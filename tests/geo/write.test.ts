import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePublished } from '../../geo/write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartulary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = (...paths: string[]): Map<string, string> => new Map(paths.map((path) => [path, `${path}\n`]));

test('files are written whole, and nothing is left beside them', () => {
  expect(writePublished(folder, files('atlas.json', 'layers/ports.geojson', 'manifest.json'))).toBe(3);
  expect(readFileSync(join(folder, 'layers/ports.geojson'), 'utf8')).toBe('layers/ports.geojson\n');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'atlas.json',
    'layers',
    'layers/ports.geojson',
    'manifest.json',
  ]);
});

test('a file that already holds its bytes is left alone', () => {
  writePublished(folder, files('atlas.json', 'manifest.json'));
  expect(writePublished(folder, new Map([...files('atlas.json'), ['manifest.json', 'new\n']]))).toBe(1);
});

test('what a publication that was killed had begun to write goes with the next', () => {
  mkdirSync(join(folder, 'layers'));
  for (const path of [
    'atlas.json.4711.tmp',
    'layers/ports.geojson.12.tmp',
    'notes.txt.12.tmp',
    'atlas.json.tmp',
  ])
    writeFileSync(join(folder, path), 'hal');
  writePublished(folder, files('atlas.json', 'layers/ports.geojson', 'manifest.json'));
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'atlas.json',
    'atlas.json.tmp',
    'layers',
    'layers/ports.geojson',
    'manifest.json',
    'notes.txt.12.tmp',
  ]);
});

test('files of an earlier edition go, files of others stay', () => {
  writePublished(folder, files('atlas.json', 'excerpts-0.json', 'excerpts-1.json', 'layers/old.geojson'));
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  mkdirSync(join(folder, 'layers/mine'));
  writePublished(folder, files('atlas.json', 'excerpts-0.json', 'layers/new.geojson'));
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'atlas.json',
    'excerpts-0.json',
    'layers',
    'layers/mine',
    'layers/new.geojson',
    'notes.txt',
  ]);
});

test.each([
  '../escaped.json',
  '/absolute/escaped.json',
  'layers/../../escaped.geojson',
  'layers/a/b.geojson',
  'atlas.json/../x',
  'index.html',
  'layers/%2e%2e.geojson',
  'layers\\..\\x.geojson',
])('a path that is not ours is refused before anything is written: %s', (path) => {
  expect(() => writePublished(folder, files('atlas.json', path))).toThrow('refuses');
  expect(existsSync(join(folder, 'atlas.json'))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
