import { wordsMeet } from '../words.ts';

/** A letter, digit, or the mark or joiner that belongs to one */
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Why [start, end) is no run of whole words of a text; null when it is. */
export function spanFault(text: string, start: number, end: number): string | null {
  if (start >= end) return `[${start}, ${end}) is empty: its end comes after its start`;
  if (end > text.length) return `ends at ${end}, after the quote's end at ${text.length}`;
  if (cutsWord(text, start)) return `begins inside a ${cut(text, start)}: ${around(text, start)}`;
  if (cutsWord(text, end)) return `ends inside a ${cut(text, end)}: ${around(text, end)}`;
  return null;
}

/** Whether an offset stands between two characters of one word, or inside of one. */
export function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (cutsCharacter(text, at)) return true;
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD.test(before) && WORD.test(after) && !wordsMeet(text, at);
}

/** Whether an offset stands inside a surrogate pair, or between a letter and its accent. */
export const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) ||
    /\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)));

/** what an offset that `cutsWord` stands inside of */
export const cut = (text: string, at: number): 'word' | 'character' =>
  cutsCharacter(text, at) ? 'character' : 'word';

const around = (text: string, at: number): string =>
  JSON.stringify(`${text.slice(Math.max(0, at - 12), at)}|${text.slice(at, at + 12)}`);
