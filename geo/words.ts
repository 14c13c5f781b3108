import type { Span } from './spans.ts';

/** Letters of scripts that put no spaces between words: Japanese, Chinese, Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** UTF-16 code units on each side that decide where such words end */
const CONTEXT = 40;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Runs of characters between white space; in a script that has none between words, what Intl takes for words. In the order of the text. */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index: start }) =>
    UNSPACED.test(run)
      ? [...segmenter.segment(run)]
          .filter(({ isWordLike }) => isWordLike)
          .map(({ segment, index }) => ({ start: start + index, end: start + index + segment.length }))
      : [{ start, end: start + run.length }],
  );
}

/** Whether the characters before and after an offset, both letters or digits, are two words without a space between them. */
export function wordsMeet(text: string, at: number): boolean {
  const from = Math.max(0, at - CONTEXT);
  const around = text.slice(from, at + CONTEXT);
  if (!UNSPACED.test(around.slice(Math.max(0, at - from - 2), at - from + 2))) return false;
  return segmenter.segment(around).containing(at - from)?.index === at - from;
}
