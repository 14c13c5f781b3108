/** Bytes of a text file as its text. Pure. */

/** bytes beyond which a file is refused; 60,000 words have some 400,000 */
export const LARGEST = 20_000_000;

/** what is wrong with a file, as a key of the words that say so */
export type Refusal =
  | 'empty'
  | 'too large'
  | 'no text'
  | 'not docx'
  | 'not pdf'
  | 'scanned'
  | 'encrypted'
  | 'garbled'
  | 'unreadable'
  | 'unknown kind';

/** a text out of a file */
export interface Extracted {
  text: string;
  /** what the document says of itself outside of its text */
  stated: { title?: string; author?: string; publisher?: string; date?: string };
  /** numbers of pages on which no letter stands, where some have */
  blank?: readonly number[];
}

/**
 * UTF-8, UTF-16 by its byte order mark or by its zeros, and else Windows-1252, which reads any byte. The mark is no part of the
 * text, and lines end with \n.
 * @returns `no text` for bytes that are no text in any of these
 */
export function decodeText(bytes: Uint8Array): string | Extract<Refusal, 'empty' | 'no text'> {
  const text = plain(decoded(bytes));
  if (text.trim() === '') return 'empty';
  // a picture or a program read as letters is full of controls
  const controls = text.match(/[^\P{Cc}\t\n\v\f]|\uFFFD/gu)?.length ?? 0;
  return controls > 4 + text.length / 200 ? 'no text' : text;
}

/** Line ends of every system as \n, and no mark at the beginning. */
export const plain = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n');

/** Where Windows-1252 differs from Latin-1; engines do not agree on it. */
const WESTERN: ReadonlyMap<number, string> = new Map(
  [...'€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ'].map((letter, i) => [0x80 + i, letter]),
);

function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const as = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if (a === 0xff && b === 0xfe) return as('utf-16le');
  if (a === 0xfe && b === 0xff) return as('utf-16be');
  const head = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  // letters of Latin scripts have a zero beside each byte
  if (zeros(1) > head.length / 4 && zeros(0) < zeros(1) / 4) return as('utf-16le');
  if (zeros(0) > head.length / 4 && zeros(1) < zeros(0) / 4) return as('utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => WESTERN.get(byte) ?? String.fromCharCode(byte)).join('');
  }
}
