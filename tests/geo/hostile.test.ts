import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { build } from '../../geo/build.ts';
import { checkEdition } from '../../geo/check/all.ts';
import { scanJson } from '../../geo/json.ts';
import { printProblems } from '../../geo/problem.ts';
import { patience, runs } from '../fixtures/runs.ts';
import { check, corpusOf, present, read, textOf, tiny } from './editions.ts';

// thousands of checks: seconds of work, more on a busy machine
vi.setConfig({ testTimeout: patience(120_000) });

const SEED = 20260311;
const parts = [...tiny.keys()].filter((path) => path.endsWith('json'));
const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toString',
  'toLocaleString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '$name',
  '$',
  '$schema',
];
const PATHS = [
  '../../etc/passwd',
  '..',
  '.',
  '/etc/passwd',
  'C:\\x',
  'a/b',
  'a\\b',
  'a\u0000b',
  '%2e%2e',
  'CON',
  'a.',
  ' a',
  'A',
  '-a',
  'a-',
  'á',
  '',
  'a'.repeat(64),
  '\u202Ea',
  '__proto__',
  'a\n',
];

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -0,
    1e308,
    -1,
    1.5,
    '',
    '\u202E',
    '\uD800',
    [],
    {},
    [[]],
    '<script>',
    'null',
    1e20,
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...PATHS),
);

/** Every value of a JSON document, as the keys that lead to it */
function pathsOf(root: unknown, path: string[] = []): string[][] {
  if (typeof root !== 'object' || root === null) return [path];
  return [path, ...Object.entries(root).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function edited(
  text: string,
  where: number,
  edit: 'replace' | 'remove' | 'add' | 'double',
  put: unknown,
  key: string,
): string {
  const root = JSON.parse(text) as unknown;
  const paths = pathsOf(root);
  const path = present(paths[where % paths.length]);
  if (path.length === 0) return JSON.stringify(edit === 'replace' ? put : root);
  const last = present(path.at(-1));
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (at, step) => at[step] as Record<string, unknown>,
      root as Record<string, unknown>,
    );
  if (edit === 'replace') holder[last] = put;
  else if (edit === 'remove') Array.isArray(holder) ? holder.splice(Number(last), 1) : delete holder[last];
  else if (edit === 'add')
    Object.defineProperty(holder, key, { value: put, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(last)]));
  return JSON.stringify(root);
}

/** what the tiny edition is published in, whatever is done to it; its tables may lose all their rows */
const PUBLISHED = [
  'annotations.jsonld',
  'areas.geojson',
  'atlas.json',
  'excerpts-0.json',
  'layers/harbours.geojson',
  'layers/lighthouses.geojson',
  'layers/routes.geojson',
  'manifest.json',
  'passages.geojson',
];

describe('an edition that means harm', () => {
  test('never makes a check throw, and what passes can be published', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.constantFrom('replace' as const, 'remove' as const, 'add' as const, 'double' as const),
        value,
        fc.constantFrom(...HOSTILE),
        (file, where, edit, put, key) => {
          const inputs = read(new Map([...tiny, [file, edited(textOf(tiny, file), where, edit, put, key)]]));
          const problems = checkEdition(inputs);
          expect(problems.filter(({ file, message }) => file === '' || message === '')).toEqual([]);
          expect(printProblems(problems, inputs.lineOf)).toBeTypeOf('string');
          if (problems.length === 0)
            expect([...build(corpusOf(inputs)).keys()]).toEqual(expect.arrayContaining(PUBLISHED));
        },
      ),
      runs(1000, 20_000, SEED),
    );
    expect(({} as Record<string, unknown>).on).toBeUndefined();
  });

  test('never makes a check throw by bytes that are not JSON', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.nat(40),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (file, where, cut, put) => {
          const text = textOf(tiny, file);
          const from = where % text.length;
          expect(() =>
            check(new Map([...tiny, [file, text.slice(0, from) + put + text.slice(from + cut)]])),
          ).not.toThrow();
        },
      ),
      runs(500, 10_000, SEED),
    );
  });

  test.each(HOSTILE.filter((name) => name !== '$schema'))(
    'is told that %s is reserved, at any depth',
    (name) => {
      for (const [file, find] of [
        ['edition.json', '"home": {'],
        ['layers.json', '"mark": {'],
        ['places.geojson', '"properties": {'],
        ['sources/a.json', '"states": {'],
        ['claims.json', '"question": {'],
      ] as const) {
        const problems = check(
          new Map([
            ...tiny,
            [file, textOf(tiny, file).replace(find, () => `${find} ${JSON.stringify(name)}: 1,`)],
          ]),
        );
        expect(problems).toEqual([
          { file, at: expect.stringContaining(name), message: expect.stringContaining('is reserved') },
        ]);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  test.each(PATHS.filter((id) => id !== 'CON'))('cannot name a thing %j', (id) => {
    const problems = check(
      new Map([
        ...tiny,
        ['layers.json', textOf(tiny, 'layers.json').replaceAll('"harbours"', () => JSON.stringify(id))],
      ]),
    );
    expect(problems).toEqual([
      { file: 'layers.json', at: 'layers[1].id', message: expect.stringContaining('must be an id') },
    ]);
  });

  test('is refused before parsing when it is nested too deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(check(new Map([...tiny, ['claims.json', deep]]))).toEqual([
      { file: 'claims.json', at: '', message: expect.stringContaining('at most 64 levels') },
    ]);
  });

  test.each([
    ['many', 50_000, 'more faults than can be listed'],
    ['too many', 10 ** 6, 'at most 400000 values'],
  ])('is refused in time when it has %s empty features', (_, many, why) => {
    const start = process.cpuUsage();
    const places = `{"type":"FeatureCollection","features":[${'{},'.repeat(many - 1)}{}]}`;
    expect(check(new Map([...tiny, ['places.geojson', places]]))).toEqual([
      { file: 'places.geojson', at: '', message: expect.stringContaining(why) },
    ]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  });

  test('is refused in time when it has an enormous area', () => {
    const ring = Array.from({ length: 100_000 }, (_, i) => [Math.cos(i / 16_000), Math.sin(i / 16_000)]);
    const areas = JSON.parse(textOf(tiny, 'areas.geojson')) as {
      features: { geometry: { coordinates: unknown[] } }[];
    };
    present(areas.features[0]).geometry.coordinates[0] = [...ring, ring[0]];
    const start = process.cpuUsage();
    expect(check(new Map([...tiny, ['areas.geojson', JSON.stringify(areas)]]))).toEqual([
      {
        file: 'areas.geojson',
        at: 'features[0].geometry.coordinates[0]',
        message: expect.stringContaining('simplify'),
      },
    ]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });
});

describe('the JSON scanner', () => {
  test('finds a fault exactly where JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.nat(3),
        fc.string({ maxLength: 3 }),
        (json, where, cut, put) => {
          const from = where % (json.length + 1);
          const text = json.slice(0, from) + put + json.slice(from + cut);
          let parses = true;
          try {
            JSON.parse(text);
          } catch {
            parses = false;
          }
          expect(scanJson(text).fault === null).toBe(parses);
        },
      ),
      runs(5000, 50_000, SEED),
    );
  });
});
