/** The edition as tables, which an independent reader reads back, as one flat layer, and as annotations: nothing is lost and nothing changed. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { folderAt } from '../../geo/files.ts';
import type { Source } from '../../geo/model.ts';
import { csvOf } from '../../geo/publish/csv.ts';
import { readEdition } from '../../geo/read.ts';

const { edition, ...inputs } = readEdition(folderAt('geo/ecuador-2026'));
if (!edition) throw new Error('there is no edition');
const files = build({ ...inputs, edition });
const text = (path: string): string => String(files.get(path) ?? '');
const records = (path: string): Record<string, string>[] => parse(text(path), { columns: true, bom: true });
/** each passage with each place that it puts into a layer */
const scenes = inputs.sources.flatMap(({ id: source, excerpts }: Source) =>
  excerpts.flatMap((excerpt) =>
    excerpt.mentions.flatMap((mention) =>
      mention.kind === 'scene'
        ? [{ source, excerpt, key: `${excerpt.id}.${mention.place}.${mention.layer}` }]
        : [],
    ),
  ),
);

describe('the table of passages', () => {
  const rows = records('tables/passages.csv');
  test('has every passage, and a row for each place that one puts into a layer, letter for letter', () => {
    const ids = inputs.sources.flatMap(({ excerpts }: Source) => excerpts.map(({ id }) => id));
    expect(new Set(rows.map(({ passage }) => passage))).toEqual(new Set(ids));
    const placed = rows.filter(({ kind }) => kind === 'scene');
    expect(new Set(placed.map(({ row }) => row))).toEqual(new Set(scenes.map(({ key }) => key)));
    expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
    for (const { key, excerpt, source } of scenes)
      expect(rows.find(({ row }) => row === key)).toMatchObject({
        quote: /^['=+\-@\t\r]/.test(excerpt.quote) ? `'${excerpt.quote}` : excerpt.quote,
        source,
        paragraph: `${excerpt.paragraph}`,
        start: `${excerpt.start}`,
      });
  });
  test('gives coordinates only where the words put something', () => {
    for (const { kind, longitude, latitude } of rows)
      expect([longitude !== '', latitude !== '']).toEqual([kind === 'scene', kind === 'scene']);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['scene', 'aside', 'unmapped', '']));
  });
  test('has a byte order mark and line ends that spreadsheets read', () => {
    expect(text('tables/passages.csv').startsWith('\ufeffrow,passage,quote')).toBe(true);
    expect(text('tables/passages.csv').endsWith('\r\n')).toBe(true);
  });
});

test('the tables of questions and events have every one', () => {
  const asked = new Set(records('tables/questions.csv').map(({ claim }) => claim));
  expect(asked).toEqual(new Set(inputs.claims.map(({ id }: { id: string }) => id)));
  const dated = records('tables/events.csv').map(({ event }) => event);
  expect(dated).toEqual(inputs.events.map(({ id }: { id: string }) => id));
});

test('whatever a cell holds comes back, and no cell is a formula', () => {
  const cells = fc.oneof(
    fc.string(),
    fc.constantFrom("'=x", '=1+1', '+1', '-x', '@a', '\tx', 'a"b', 'a,b', 'a\r\nb', ''),
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (values) => {
      const row = Object.fromEntries(values.map((value, i) => [`c${i}`, value]));
      const [, read = []] = parse(csvOf([row]), {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: false,
      });
      expect(read.map((cell: string) => cell.replace(/^'/, ''))).toEqual(values);
      for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('the flat layer says the same as the table, one feature a row, with plain columns', () => {
  const { features } = JSON.parse(text('passages.geojson'));
  const rows = records('tables/passages.csv').filter(({ kind }) => kind === 'scene');
  expect(features.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ row }) => row));
  for (const [i, { properties, geometry }] of features.entries()) {
    for (const value of Object.values(properties))
      expect(typeof value === 'object' && value !== null).toBe(false);
    expect(geometry.coordinates.map(String)).toEqual([rows[i]?.longitude, rows[i]?.latitude]);
  }
});

test('each passage is an annotation with its words and what is around them', () => {
  const { total, first } = JSON.parse(text('annotations.jsonld'));
  const excerpts = inputs.sources.flatMap((source: Source) => source.excerpts);
  expect(total).toBe(excerpts.length);
  expect(first.items).toHaveLength(total);
  for (const { id, quote, prefix, suffix } of excerpts) {
    const one = first.items.find((item: { id: string }) => item.id === `#${id}`);
    expect(one.target.selector).toEqual({ type: 'TextQuoteSelector', exact: quote, prefix, suffix });
  }
});
