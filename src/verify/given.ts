/** A text as a reader gives it: read in the browser, sent nowhere. */
import { sha256Of } from '../atlas/sha256.ts';
import type { Refusal } from '../words/words.ts';
/** bytes beyond which a text is refused: an article has some 20,000 */
export const LARGEST = 5_000_000;

export interface Given {
  text: string;
  /** of the bytes; null where the browser has no cryptography to offer (a page without https) */
  sha256: string | null;
}

/** The bytes of a file as a text. A byte order mark stays, as a character: offsets count what stands there. */
export async function readBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Given | Refusal> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST) return 'large';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'foreign';
  }
  return {
    text,
    sha256: (await sha256Of(bytes)) ?? null,
  };
}

/** a file, which is not even read where it is too large */
export async function readFile(file: Blob): Promise<Given | Refusal> {
  if (file.size > LARGEST) return 'large';
  try {
    return await readBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return 'foreign';
  }
}

/** words typed or pasted; their bytes are those of UTF-8 */
export const readWords = (words: string): Promise<Given | Refusal> | Refusal =>
  words.length > LARGEST
    ? 'large'
    : words.trim() === ''
      ? 'empty'
      : readBytes(new TextEncoder().encode(words));
