import type { Format } from './format.ts';
import { type Cell, claimRows, eventRows, passageRows, type Row } from './rows.ts';

/** a spreadsheet would read the cell as a formula, or take the apostrophe for its own */
const FORMULA = /^['=+\-@\t\r]/;

/** RFC 4180: in quotation marks where it must be. Text that a spreadsheet would run is led by an apostrophe, which it hides. */
function cell(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With a byte order mark, without which Excel does not read UTF-8. */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** The edition as tables for spreadsheets. A table without rows is not published. */
export const tables: Format = {
  paths: /^tables\/(?:passages|questions|events)\.csv$/,
  mediaType: 'text/csv',
  files: (corpus) =>
    [
      {
        path: 'tables/passages.csv',
        title: { en: 'All passages and what they name', es: 'Todos los pasajes y lo que nombran' },
        rows: passageRows(corpus),
      },
      {
        path: 'tables/questions.csv',
        title: { en: 'Questions and positions', es: 'Preguntas y posiciones' },
        rows: claimRows(corpus),
      },
      { path: 'tables/events.csv', title: { en: 'Events', es: 'Acontecimientos' }, rows: eventRows(corpus) },
    ].flatMap(({ path, title, rows }) =>
      rows.length > 0 ? [{ path, title, write: () => csvOf(rows) }] : [],
    ),
};
