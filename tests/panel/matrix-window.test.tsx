/** The table of very many sources, as the app draws it: rows and columns are told by number, and few cells are there. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { Source } from '../../src/pages/source/Source.tsx';
import { columnsIn, columnsSeen } from '../../src/pages/source/sight.ts';
import { firstView, toSource, withSources } from '../../src/view/changes.ts';
import { html, textsOf } from './render.tsx';
import { manySources } from './sources.ts';

vi.mock('../../src/ui/window.ts', async (original) => ({
  ...(await original<typeof import('../../src/ui/window.ts')>()),
  useLive: () => true,
}));

const COUNT = 300;
const many = manySources(COUNT, () => ({ title: 'Report', publisher: null, date: null }));
const view = toSource(firstView(many, 'en'));

it('has every row with its name and sum, and of the other cells those in sight', () => {
  const markup = html(many, view, <Source id={null} />);
  const table = markup.slice(markup.indexOf('<table'), markup.indexOf('</table>'));
  const rows = textsOf(table, 'th', 'scope="row"').length;
  expect(rows).toBeGreaterThan(1);
  expect(table).toContain(`aria-colcount="${COUNT + 2}"`);
  expect(table).toContain(`aria-rowcount="${rows + 1}"`);
  const indexesOf = (line: string) =>
    [...line.matchAll(/aria-colindex="(\d+)"/g)].map(([, index]) => Number(index));
  const [, head = '', ...lines] = table.split('<tr');
  const shown = indexesOf(head);
  for (const line of lines) {
    const indexes = indexesOf(line);
    expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
    expect([indexes[0], indexes.at(-1)]).toEqual([1, COUNT + 2]);
    // every line has the same cells, so that columns stand under their heads
    expect(indexes).toEqual(shown);
    expect(indexes.length).toBeLessThan(40);
  }
  // one tab stop in all
  expect(table.match(/tabindex="0"/gi)).toHaveLength(1);
});

it('has few columns where few sources count, each under its own number', () => {
  const few = many.sources.slice(200, 203).map(({ id }) => id);
  const markup = html(many, withSources(many, view, few), <Source id={null} />);
  const table = markup.slice(markup.indexOf('<table'), markup.indexOf('</table>'));
  expect(textsOf(table, 'th', 'scope="col"')).toHaveLength(few.length + 2);
  const [head = ''] = table.split('</tr>');
  expect([...head.matchAll(/aria-colindex="(\d+)"/g)].map(([, index]) => Number(index))).toEqual([
    1, 202, 203, 204, 302,
  ]);
  expect(table).toContain(`aria-colcount="${COUNT + 2}"`);
});

it('draws the columns in sight, wherever it is scrolled to', () => {
  fc.assert(
    fc.property(
      fc.nat(20_000),
      fc.integer({ min: 50, max: 1500 }),
      fc.integer({ min: 30, max: 90 }),
      fc.integer({ min: 1, max: 600 }),
      (from, width, column, columns) => {
        const [first, last] = columnsSeen(from, width, column, columns);
        const seen = [Math.floor(from / column) + 1, Math.ceil((from + width) / column)];
        expect(first).toBeGreaterThanOrEqual(1);
        expect(last).toBeLessThanOrEqual(columns);
        expect(first).toBeLessThanOrEqual(Math.max(1, seen[0]!));
        expect(last).toBeGreaterThanOrEqual(Math.min(columns, seen[1]!));
        expect(last - first).toBeLessThan(width / column + 34);
      },
    ),
  );
  expect(columnsSeen(0, 400, 0, 100)).toEqual([1, 24]);
});

it('leaves no column out between those it draws, and draws the one that the keyboard is at', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.nat(300),
      fc.nat(40),
      fc.integer({ min: -1, max: 310 }),
      (columns, first, more, stop) => {
        const parts = columnsIn({ first: first + 1, last: Math.min(columns, first + more) }, stop, columns);
        let next = 1;
        for (const part of parts) {
          if ('gap' in part) expect(part.gap).toBeGreaterThan(0);
          expect('gap' in part ? part.from : part.column).toBe(next);
          next += 'gap' in part ? part.gap : 1;
        }
        expect(next).toBe(columns + 1);
        const drawn = parts.flatMap((part) => ('column' in part ? part.column : []));
        if (stop >= 1 && stop <= columns) expect(drawn).toContain(stop);
      },
    ),
  );
});
