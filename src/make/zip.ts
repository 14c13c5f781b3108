/** The file an editor takes away, and what is taken up from one. */
// the ones that start no worker: theirs would be made of words, which the page's policy forbids
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Draft } from './draft.ts';
import { DRAFT_FILE } from './files.ts';
import { areRecords } from './readRecords.ts';

/** bytes of a file, and of the draft in it, beyond which none is opened */
const LARGEST = 200_000_000;
/** the same content is the same file, whenever it is written */
const FIXED = new Date('2000-01-01T00:00:00');

/** @param files path → text */
export function zipped(files: ReadonlyMap<string, string>): Blob {
  const bytes = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]));
  return new Blob([zipSync(bytes, { level: 6, mtime: FIXED }) as BlobPart], { type: 'application/zip' });
}

/** why a file is not opened, as a key of the words that say so */
export type BadFile = 'zip' | 'newer' | 'large';

/** The draft in a saved file. Nothing else in it is read: no path is followed, nothing larger than said is unpacked. */
export async function draftIn(file: Blob): Promise<Draft | BadFile> {
  if (file.size > LARGEST) return 'large';
  let isLarge = false;
  try {
    const { [DRAFT_FILE]: found } = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        isLarge ||= name === DRAFT_FILE && originalSize > LARGEST;
        return name === DRAFT_FILE && !isLarge;
      },
    });
    if (isLarge) return 'large';
    return found ? readDraft(strFromU8(found)) : 'zip';
  } catch {
    return 'zip';
  }
}

/** @returns `zip` for anything that is no draft */
export function readDraft(json: string): Draft | BadFile {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || !('format' in value)) return 'zip';
    if (typeof value.format === 'number' && value.format > 1) return 'newer';
    return isDraft(value) ? value : 'zip';
  } catch {
    return 'zip';
  }
}

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSpan = (value: unknown, text: string): boolean =>
  isRow(value) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  Number(value.start) >= 0 &&
  Number(value.start) < Number(value.end) &&
  Number(value.end) <= text.length;
const isFound = (value: unknown, text: string): boolean =>
  isSpan(value, text) &&
  isRow(value) &&
  value.text === text.slice(Number(value.start), Number(value.end)) &&
  Array.isArray(value.candidates);
const isText = (value: unknown): boolean =>
  isRow(value) &&
  ['id', 'file', 'text', 'sha256', 'language'].every((key) => typeof value[key] === 'string') &&
  isRow(value.states) &&
  (value.found === null ||
    (Array.isArray(value.found) && value.found.every((one) => isFound(one, String(value.text)))));

/** of a place that was drawn; absent of others */
const areCorners = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) &&
    value.every(
      (one) => Array.isArray(one) && one.length === 2 && one.every((degrees) => Number.isFinite(degrees)),
    ));

/** Every part that the workbench reads without asking has its shape. */
function isDraft(value: object): value is Draft {
  const draft = value as Row;
  return (
    draft.format === 1 &&
    typeof draft.title === 'string' &&
    typeof draft.language === 'string' &&
    Array.isArray(draft.texts) &&
    draft.texts.every(isText) &&
    Array.isArray(draft.region) &&
    Array.isArray(draft.layers) &&
    draft.layers.every((one) => isRow(one) && typeof one.id === 'string' && typeof one.title === 'string') &&
    ['names', 'apart', 'marked', 'uses'].every((key) => isRow(draft[key])) &&
    Object.values(draft.names as Row).every(
      (one) => isRow(one) && (one.as !== 'place' || (isRow(one.place) && areCorners(one.place.corners))),
    ) &&
    Object.values(draft.uses as Row).every(
      (one) => isRow(one) && (one.as !== 'scene' || isRow(one.passage)),
    ) &&
    areRecords(draft)
  );
}
