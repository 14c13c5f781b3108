/** Where words stand: what a hand writes in place of two offsets. Pure; offsets are UTF-16 code units. */
import { occurrences, whereItDiffers } from '../check/excerpts-verbatim.ts';
import { cutsCharacter, cutsWord } from '../check/span.ts';
import type { Span } from '../spans.ts';

/** Words with which time of several (1-based), or [start, end), or both; as JSON gives it. */
export interface Where {
  at?: string | undefined;
  nth?: number | undefined;
  start?: number | undefined;
  end?: number | undefined;
}
export interface Fault {
  /** the key that is wrong, or missing */
  key: 'at' | 'nth' | 'start' | 'end';
  message: string;
}

/** Places that a message shows of words that stand several times */
const SHOWN = 5;

/**
 * The span of `text` that is meant, or why none is. Words are found where they stand as whole words, and written offsets must
 * hold the written words. `whole` is what the absence of both means, where it may mean something.
 * @param within only words that it accepts are found; `what` the message calls the text
 */
export function spanOf(
  text: string,
  { at, nth, start, end }: Where,
  {
    whole = null,
    within = () => true,
    what = 'the quote',
  }: { whole?: Span | null; within?: (span: Span) => boolean; what?: string } = {},
): Span | Fault {
  if (at === undefined) {
    if (nth !== undefined)
      return { key: 'at', message: 'missing: "nth" counts words, so write them in "at"' };
    if (start !== undefined && end !== undefined) return { start, end };
    if (start === undefined && end === undefined && whole !== null) return whole;
    return { key: 'at', message: `missing: write the words of ${what} that are meant, letter for letter` };
  }
  if (start !== undefined) return written(text, at, start, end);
  const misfit = unfit(at);
  if (misfit !== null) return { key: 'at', message: misfit };
  const found = standing(text, at).filter(within);
  const one = found.length === 1 && nth === undefined ? found[0] : found[(nth ?? 0) - 1];
  if (one) return one;
  if (found.length === 0) return { key: 'at', message: nowhere(text, at, what) };
  if (nth === undefined)
    return {
      key: 'at',
      message: `${shown(at)} stands ${found.length} times in ${what}: add "nth", 1 for the first (${contexts(text, found)})`,
    };
  return {
    key: 'nth',
    message: `${shown(at)} stands only ${times(found.length)} in ${what} (${contexts(text, found)})`,
  };
}

/** Each place where words stand as whole words. */
export const standing = (text: string, words: string): Span[] =>
  occurrences(text, words)
    .map((start) => ({ start, end: start + words.length }))
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));

/** The same words where a file says that they stand. */
function written(text: string, at: string, start: number, end: number | undefined): Span | Fault {
  const reached = start + at.length;
  if (!text.startsWith(at, start))
    return {
      key: 'at',
      message: `${shown(at)} does not stand at ${start}, where ${shown(text.slice(start, reached))} does: remove "start"${end === undefined ? '' : ' and "end"'} to have the words found`,
    };
  if (end !== undefined && end !== reached)
    return { key: 'end', message: `the words end at ${reached}, not at ${end}: remove "end"` };
  return { start, end: reached };
}

/** Why words can stand nowhere as whole words, whatever the text */
function unfit(words: string): string | null {
  if (words.trim() !== words) return `${shown(words)} begins or ends with white space: leave it out`;
  if (cutsCharacter(`a${words}`, 1) || /^[\uDC00-\uDFFF]/.test(words))
    return `${shown(words)} begins inside a character: take the whole of it, with the letter before`;
  return /[\uD800-\uDBFF]$/.test(words)
    ? `${shown(words)} ends inside a character: take the whole of it`
    : null;
}

function nowhere(text: string, words: string, what: string): string {
  const [inside] = occurrences(text, words);
  if (inside !== undefined) {
    const cut = text.slice(Math.max(0, inside - 12), inside + words.length + 12);
    return `${shown(words)} stands in ${what} only as a part of other words (${shown(cut)}): write whole words`;
  }
  return `${what} does not hold ${shown(words)}: ${whereItDiffers(text, words)}`;
}

/** “…in Manta the…”, for the first few */
export const contexts = (text: string, spans: readonly Span[]): string =>
  spans
    .slice(0, SHOWN)
    .map(
      ({ start, end }, i) =>
        `${i + 1}: ${shown(`…${text.slice(Math.max(0, start - 14), end > start + 40 ? start + 20 : end + 14)}…`)}`,
    )
    .join(', ') + (spans.length > SHOWN ? `, and ${spans.length - SHOWN} more` : '');

export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const shown = (words: string): string => JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);

export const isFault = (found: Span | Fault): found is Fault => 'message' in found;
