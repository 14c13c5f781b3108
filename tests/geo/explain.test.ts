import { describe, expect, test } from 'vitest';
import { printProblems } from '../../geo/problem.ts';
import { read, textOf, tiny } from './editions.ts';

/** what a parser says to programmers */
const RAW = /invalid|expected|received|undefined|null;|<=|>=|\bobject\b(?! in \{)|safeint|too (?:big|small)/i;
const WRONG = [null, 1.5, -1e300, '', 'x', [], [[1]], { xx1: 'x' }, 'y'.repeat(2000)];

type Node = Record<string, unknown>;
/** The file once for each of its values, with something else in its place. */
function* broken(text: string): Generator<string> {
  const root = JSON.parse(text) as Node;
  const seen = new Set<string>();
  function* visit(holder: Node, kinds: string): Generator<string> {
    for (const [key, value] of Object.entries(holder)) {
      const kind = `${kinds}.${Array.isArray(holder) ? '' : key}`;
      if (!seen.has(kind)) {
        seen.add(kind);
        for (const wrong of WRONG) {
          holder[key] = wrong;
          yield JSON.stringify(root);
        }
        holder[key] = value;
      }
      if (typeof value === 'object' && value !== null) yield* visit(value as Node, kind);
    }
  }
  yield* visit(root, '');
}

describe('what is wrong with a value', () => {
  test.each([
    'edition.json',
    'layers.json',
    'places.geojson',
    'areas.geojson',
    'sources/b.json',
    'claims.json',
    'events.json',
  ])('of %s is a sentence for whoever edits the file, whatever stands there', { timeout: 60_000 }, (file) => {
    const said = new Set<string>();
    for (const text of broken(textOf(tiny, file)))
      for (const { message } of read(new Map([...tiny, [file, text]])).problems) said.add(message);
    expect(said.size).toBeGreaterThan(20);
    expect([...said].filter((message) => RAW.test(message.replace(/; found .*/, '')))).toEqual([]);
  });

  test('names what is there, and what may stand there', () => {
    const edition = textOf(tiny, 'edition.json')
      .replace('"zoom": 5', '"zoom": 50')
      .replace('"date": "2026-04-02"', '"date": "2 April"')
      .replace('"quotationLimit": 0.8', '"quotationLimit": 0')
      .replace('"focus": null,', '');
    const { problems, lineOf } = read(new Map([...tiny, ['edition.json', edition]]));
    expect(
      printProblems(problems, lineOf)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'edition.json',
      'line 17, date',
      'must be a day of the calendar as YYYY-MM-DD; found "2 April"',
      'line 21, home.zoom',
      'must be at most 10; found 50',
      'focus',
      'missing: add it (words in quotation marks)',
      expect.stringContaining('quotationLimit'),
      'must be more than 0; found 0',
    ]);
  });

  test('is counted where it is too much to print, and printed whole where that is asked for', () => {
    const problems = Array.from({ length: 60 }, (_, i) => ({
      file: 'a',
      at: `x[${i}]`,
      message: 'is wrong',
    }));
    expect(printProblems(problems)).toContain('and 10 more in this file (--faults FILE writes all of them)');
    expect(printProblems(problems, undefined, Number.POSITIVE_INFINITY)).toContain('x[59]');
  });
});
