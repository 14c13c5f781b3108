import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../geo/check/all.ts';
import { leftovers } from '../../geo/coverage.ts';
import { SYMBOLS } from '../../geo/model.ts';
import { printProblems } from '../../geo/problem.ts';
import { readEdition } from '../../geo/read.ts';
import { reportCoverage, reportEdition } from '../../geo/report.ts';
import { printVerdicts, verifyEdition } from '../../geo/verify.ts';
import { check, folderOf, present, read, textOf, tiny } from './editions.ts';

describe('a list of problems', () => {
  test('is grouped by file, with line, path, what is wrong and what to do', () => {
    const files = new Map(
      [...tiny].map(([path, text]) => [path, text.replace('43.367', '91').replace('"era": "day"', '')]),
    );
    const inputs = read(
      files.set('layers.json', textOf(files, 'layers.json').replace('"triangle"', '"trident"')),
    );
    expect(printProblems(inputs.problems, inputs.lineOf)).toBe(
      [
        'layers.json',
        '  line 10, layers[0].symbol',
        `    must be one of ${SYMBOLS.join(', ')}; found "trident"`,
        '',
        'places.geojson',
        '  line 37, features[1].geometry.coordinates[1]',
        '    must be at most 90 (a position is [longitude, latitude]); found 91',
      ].join('\n'),
    );
  });

  test('names every fault at once', () => {
    const files = new Map(tiny);
    files.set('events.json', '{');
    files.set('places.geojson', textOf(tiny, 'places.geojson').replace('"kind": "city"', '"kind": "town"'));
    files.set('sources/a.json', textOf(tiny, 'sources/a.json').replace('lamp burns', 'lamp burnt'));
    expect(check(files).map(({ file }) => file)).toEqual(['places.geojson', 'events.json', 'sources/a.json']);
  });
});

describe('without the texts', () => {
  const inputs = readEdition(folderOf(new Map([...tiny].filter(([path]) => !path.startsWith('texts/')))));

  test('the structure holds, and the report names what was not re-verified', () => {
    expect(checkEdition(inputs)).toEqual([]);
    expect(reportEdition(inputs)).toContain(
      'Texts: none re-verified; not re-verified, no text at hand: a (harbour-lights.txt), b (dos-puertos.txt). Of these only the structure was verified',
    );
  });

  test('an excerpt that cannot lie in its text is still a fault', () => {
    const files = new Map([
      ...tiny,
      [
        'sources/b.json',
        textOf(tiny, 'sources/b.json').replace(
          /"start": \d+,\n(\s+)"quote": "En/,
          '"start": 4000,\n$1"quote": "En',
        ),
      ],
    ]);
    expect(checkEdition(readEdition(folderOf(files)))).toEqual([
      { file: 'sources/b.json', at: 'excerpts[3].start', message: expect.stringContaining('after the text') },
    ]);
  });

  test('nothing is verified', () => {
    expect(verifyEdition(inputs).some(({ verified }) => verified)).toBe(false);
  });
});

describe('verify', () => {
  test('says of every text, excerpt, claim and event that it is verified, with the hash of its words', () => {
    const verdicts = verifyEdition(read(tiny));
    expect(verdicts.map(({ kind }) => kind).filter((kind, i, all) => all.indexOf(kind) === i)).toEqual([
      'text',
      'excerpt',
      'claim',
      'event',
    ]);
    expect(verdicts.every(({ verified, sha256 }) => verified && sha256?.length === 64)).toBe(true);
    expect(printVerdicts(verdicts)).toContain(`${verdicts.length} of ${verdicts.length} verified.`);
  });

  test('finds a tampered text in every quotation of it', () => {
    const files = new Map([
      ...tiny,
      ['texts/dos-puertos.txt', textOf(tiny, 'texts/dos-puertos.txt').replace('77 metros', '78 metros')],
    ]);
    const bad = verifyEdition(read(files)).filter(({ verified }) => !verified);
    expect(new Set(bad.map(({ source }) => source))).toEqual(new Set(['b']));
    expect(bad.find(({ id }) => id === 'b-1')?.why).toContain(
      'it has "7" (U+0037), the text has "8" (U+0038)',
    );
    expect(printVerdicts(bad)).toContain('NOT VERIFIED');
  });
});

describe('coverage', () => {
  const { sources, texts, places } = read(tiny);
  const [source] = sources;

  test('finds nothing left in a text that was read to the end', () => {
    expect(reportCoverage(read(tiny))).toBe('a: 0 in no mention\nb: 0 in no mention');
  });

  test.each([
    [
      'a country, in English',
      'from the United States to Spain',
      [
        ['United States', 'country'],
        ['Spain', 'country'],
      ],
    ],
    [
      'a country, in Spanish',
      'entre Estados Unidos y los Países Bajos',
      [
        ['Estados Unidos', 'country'],
        ['Países Bajos', 'country'],
      ],
    ],
    [
      'short forms',
      'the U.S. and the US, or EE. UU.',
      [
        ['U.S.', 'country'],
        ['US', 'country'],
        ['EE. UU.', 'country'],
      ],
    ],
    ['a possessive', 'that is China’s port', [['China', 'country']]],
    [
      'a name of the gazetteer, in any form',
      'in La Coruña or Ge\u0301nova',
      [
        ['La Coruña', 'gazetteer'],
        ['Ge\u0301nova', 'gazetteer'],
      ],
    ],
    ['capitals nobody knows', 'near the old Fort Saint-Jean of 1660', [['Fort Saint-Jean', 'capitals']]],
    ['no opening of a sentence that stands inside one too', 'They left the port. Port dues were low.', []],
    [
      'no word inside another',
      'the Spaniard sold Chinaware',
      [
        ['Spaniard', 'capitals'],
        ['Chinaware', 'capitals'],
      ],
    ],
  ])('finds %s', (_, text, expected) => {
    const found = leftovers({ ...present(source), excerpts: [], notPlaces: [] }, text, places);
    expect(found.map(({ words, kind }) => [words, kind])).toEqual(expected);
    for (const { words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  });

  test('leaves out what a mention holds or the source lists', () => {
    const text = present(texts.get('a')).text;
    expect(leftovers({ ...present(source), notPlaces: [] }, text, places).map(({ words }) => words)).toEqual([
      'Two Harbours',
      'Their Lights',
      'Roman',
      'June',
      'World Heritage',
      'Ferries',
      'Several',
    ]);
  });
});
