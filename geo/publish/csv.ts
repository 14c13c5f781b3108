import type { Format } from './format.ts';
import { placeRows } from './placeRows.ts';
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
  paths: /^tables\/(?:passages|places|questions|events)\.csv$/,
  mediaType: 'text/csv',
  files: (corpus) =>
    [
      {
        path: 'tables/passages.csv',
        title: { en: 'All passages and what they name', es: 'Todos los pasajes y lo que nombran' },
        use: {
          en: 'For Excel, R and the like: a row for each passage and what it names, with its source and its position.',
          es: 'Para Excel, R y similares: una fila por cada pasaje y lo que nombra, con su fuente y su posición.',
        },
        rows: passageRows(corpus),
      },
      {
        path: 'tables/places.csv',
        title: { en: 'All places, as a table', es: 'Todos los lugares, en una tabla' },
        use: {
          en: 'For Excel, R and the like: a row a place, with its names, its position and where that comes from.',
          es: 'Para Excel, R y similares: una fila por lugar, con sus nombres, su posición y de dónde viene.',
        },
        rows: placeRows(corpus),
      },
      {
        path: 'tables/questions.csv',
        title: { en: 'Questions and positions, as a table', es: 'Preguntas y posiciones, en una tabla' },
        use: {
          en: 'For Excel, R and the like: a row for what each source says on each question.',
          es: 'Para Excel, R y similares: una fila por lo que cada fuente dice de cada pregunta.',
        },
        rows: claimRows(corpus),
      },
      {
        path: 'tables/events.csv',
        title: { en: 'Events, as a table', es: 'Acontecimientos, en una tabla' },
        use: {
          en: 'For Excel, R and the like: a row an event, with its dates, its places and its passages.',
          es: 'Para Excel, R y similares: una fila por acontecimiento, con sus fechas, sus lugares y sus pasajes.',
        },
        rows: eventRows(corpus),
      },
    ].flatMap(({ path, title, use, rows }) =>
      rows.length > 0 ? [{ path, title, use, write: () => csvOf(rows) }] : [],
    ),
};
