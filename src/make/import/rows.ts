/** A file of another program as rows: annotations, features or a table, by what it holds. */
import { decodeText } from '../decode.ts';
import type { Row } from './row.ts';
import { type BadImport, isRow } from './values.ts';

/** names of files that are no texts, and hold what others decided about texts */
export const isImport = (name: string): boolean => /\.(?:jsonld|geojson|json|csv|tsv)$/i.test(name);

const LARGEST = 50_000_000;
/** rows beyond which a file is refused: each becomes a decision that a person looks at */
const MOST_ROWS = 5000;

export async function rowsIn(name: string, bytes: Uint8Array): Promise<readonly Row[] | BadImport> {
  if (bytes.length > LARGEST) return 'large';
  const text = decodeText(bytes);
  if (text === 'empty') return 'nothing';
  if (text === 'no text') return 'unreadable';
  const rows = /\.[ct]sv$/i.test(name) ? (await import('./csv.ts')).rowsOfCsv(text) : await rowsOfJson(text);
  return typeof rows !== 'string' && rows.length > MOST_ROWS ? 'large' : rows;
}

async function rowsOfJson(text: string): Promise<readonly Row[] | BadImport> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (isRow(value) && (value.type === 'FeatureCollection' || value.type === 'Feature'))
    return (await import('./geojson.ts')).rowsOfGeoJson(value);
  if (!Array.isArray(value) && !isRow(value)) return 'unknown';
  const rows = (await import('./annotations.ts')).rowsOfAnnotations(value);
  return rows === 'nothing' ? 'unknown' : rows;
}
