/** The edition as tables, as one flat layer and as annotations: read back by an independent reader, nothing is lost and nothing changed. */
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
const text = (path: string): string => files.get(path) ?? '';
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
  test('has a row for each passage, place and layer, and its words letter for letter', () => {
    expect(new Set(rows.map(({ row }) => row))).toEqual(new Set(scenes.map(({ key }) => key)));
    expect(rows).toHaveLength(new Set(scenes.map(({ key }) => key)).size);
    for (const { key, excerpt, source } of scenes)
      expect(rows.find(({ row }) => row === key)).toMatchObject({
        quote: /^[=+\-@\t\r]/.test(excerpt.quote) ? `'${excerpt.quote}` : excerpt.quote,
        source,
        paragraph: `${excerpt.paragraph}`,
        start: `${excerpt.start}`,
      });
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
    fc.constantFrom('=1+1', '+1', '-x', '@a', '\tx', 'a"b', 'a,b', 'a\r\nb', ''),
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (values) => {
      const row = Object.fromEntries(values.map((value, i) => [`c${i}`, value]));
      const [, read = []] = parse(csvOf([row]), {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: false,
      });
      expect(read.map((cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
        values.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, '')),
      );
      for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('the flat layer says the same as the table, one feature a row, with plain columns', () => {
  const { features } = JSON.parse(text('passages.geojson'));
  const rows = records('tables/passages.csv');
  expect(features.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ row }) => row));
  for (const [i, { properties, geometry }] of features.entries()) {
    for (const value of Object.values(properties))
      expect(typeof value === 'object' && value !== null).toBe(false);
    expect(geometry.coordinates.map(String)).toEqual([rows[i]?.longitude, rows[i]?.latitude]);
  }
});

test('each passage is an annotation with its words, where they stand, and what is around them', () => {
  const { total, first } = JSON.parse(text('annotations.jsonld'));
  const excerpts = inputs.sources.flatMap((source: Source) => source.excerpts);
  expect(total).toBe(excerpts.length);
  expect(first.items).toHaveLength(total);
  for (const { id, quote, start, prefix, suffix } of excerpts) {
    const one = first.items.find((item: { id: string }) => item.id.endsWith(`:${id}`));
    expect(one.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + quote.length },
    ]);
  }
});
