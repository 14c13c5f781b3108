/** A table of quotations as rows. Only a dropped table loads this. */
import { parse } from 'csv-parse/browser/esm/sync';
import { columnsIn, type Row, rowOf } from './row.ts';
import type { BadImport } from './values.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/** @param text with a line of column names first; commas, semicolons or tabs part its columns */
export function rowsOfCsv(text: string): readonly Row[] | BadImport {
  const [head = ''] = text.split('\n');
  const times = (mark: string): number => head.split(mark).length;
  const delimiter = SEPARATORS.reduce((a, b) => (times(b) > times(a) ? b : a));
  let records: readonly Record<string, string>[];
  try {
    records = parse(text, { columns: true, delimiter, bom: true, skip_empty_lines: true, trim: false });
  } catch {
    return 'unreadable';
  }
  const [first] = records;
  if (!first) return 'nothing';
  if (!columnsIn(Object.keys(first)).has('quote')) return 'no quotes';
  return records.map((record, i) => rowOf(i + 2, record));
}
