import { characterNamed } from '../characters.ts';
import { fileOf, type Inputs } from '../inputs.ts';
import type { Excerpt } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';
import { paragraphAt } from './texts.ts';

type Fault = Omit<Problem, 'file'>;

/** The text holds the quote at its offset, letter for letter, between its prefix and suffix, in its paragraph. Nothing is normalised. */
export const excerptsVerbatim: Law = {
  needs: [],
  check: ({ sources, texts }: Inputs): Problem[] =>
    sources.flatMap((source) => {
      const text = texts.get(source.id)?.text;
      const faults = source.excerpts.flatMap((excerpt, i) => {
        const found =
          text === undefined ? outsideText(excerpt, source.text.length) : notVerbatim(text, excerpt);
        return found.map(({ at, message }) => ({
          at: `excerpts[${i}].${at}`,
          message: `${excerpt.id}: ${message}`,
        }));
      });
      return faults.map((fault) => ({ file: fileOf(source), ...fault }));
    }),
};

/** Without the text, an offset can still be impossible. */
function outsideText({ start, quote }: Excerpt, length: number): Fault[] {
  return start + quote.length <= length
    ? []
    : [{ at: 'start', message: `ends at ${start + quote.length}, after the text's end at ${length}` }];
}

/** Why a text does not hold an excerpt as described; empty when it does. */
export function notVerbatim(text: string, { start, quote, prefix, suffix, paragraph }: Excerpt): Fault[] {
  const end = start + quote.length;
  if (text.slice(start, end) !== quote) return [whereItStands(text, start, quote)];
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const elsewhere = text.indexOf(prefix + quote + suffix);
  if ((before !== prefix || after !== suffix) && elsewhere >= 0) {
    const meant = elsewhere + prefix.length;
    return [
      {
        at: 'start',
        message: `the quote stands at ${start} too, but with this prefix and suffix at ${meant}: put "start": ${meant}`,
      },
    ];
  }
  const faults: Fault[] = [];
  if (before !== prefix)
    faults.push({
      at: 'prefix',
      message: `the text before the quote ends ${shown(text.slice(Math.max(0, start - 16), start))}`,
    });
  if (after !== suffix)
    faults.push({
      at: 'suffix',
      message: `the text after the quote goes on ${shown(text.slice(end, end + 16))}`,
    });
  const line = paragraphAt(text, start);
  if (line !== paragraph)
    faults.push({ at: 'paragraph', message: `is ${paragraph}, but the quote begins in paragraph ${line}` });
  if (faults.length > 0) return faults;
  if (occurrences(text, prefix + quote + suffix).length > 1)
    return [
      {
        at: 'prefix',
        message: `the quote stands more than once with this prefix and suffix: lengthen them (to at most ${LONGEST}) until they differ`,
      },
    ];
  return spare(text, quote, prefix, suffix);
}

/** characters of a prefix or suffix, at most */
const LONGEST = 40;

/** Words beside a quote are published too, so they go no further than telling it from a like one needs. */
function spare(text: string, quote: string, prefix: string, suffix: string): Fault[] {
  const alone = (before: string, after: string) => occurrences(text, before + quote + after).length === 1;
  if (prefix !== '' && alone(prefix.slice(1), suffix))
    return [
      {
        at: 'prefix',
        message: 'a shorter one tells the quote apart: shorten it (none where the quote stands once)',
      },
    ];
  if (suffix !== '' && alone(prefix, suffix.slice(0, -1)))
    return [
      {
        at: 'suffix',
        message: 'a shorter one tells the quote apart: shorten it (none where the quote stands once)',
      },
    ];
  return [];
}

function whereItStands(text: string, start: number, quote: string): Fault {
  const nearest = occurrences(text, quote).sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  if (nearest !== undefined)
    return {
      at: 'start',
      message: `the quote does not stand at ${start}: put ${standing(text, nearest, quote)}`,
    };
  const { at, matched } = longestStart(text, start, quote);
  if (matched === 0)
    return {
      at: 'quote',
      message: `the text holds no such words: it has ${shown(text.slice(start, start + 40))} at ${start}`,
    };
  return { at: 'quote', message: `the quote begins at ${at} and ${difference(text, quote, at, matched)}` };
}

/** Of words that a text does not hold, where it holds most of them and what differs. */
export function whereItDiffers(text: string, words: string): string {
  const { at, matched } = longestStart(text, 0, words);
  // one letter or two stand anywhere
  return matched < Math.min(3, words.length - 1)
    ? 'copy them letter for letter'
    : `it ${difference(text, words, at, matched)}`;
}

const difference = (text: string, quote: string, at: number, matched: number): string =>
  `differs after ${shown(quote.slice(Math.max(0, matched - 24), matched))}: it has ${codePoint(quote, matched)}, the text has ${codePoint(text, at + matched)}`;

/** What an excerpt says of a quote that stands there, ready to be pasted */
function standing(text: string, start: number, quote: string): string {
  const end = start + quote.length;
  const found = {
    start,
    ...tellingApart(text, start, end),
    paragraph: paragraphAt(text, start),
  };
  return Object.entries(found)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ');
}

/** the shortest words beside a quote that tell it from others like it; none where it stands once */
export function tellingApart(text: string, start: number, end: number): { prefix: string; suffix: string } {
  for (let length = 0; length <= LONGEST; length += 1) {
    const around = [
      { prefix: text.slice(Math.max(0, start - length), start), suffix: '' },
      { prefix: '', suffix: text.slice(end, end + length) },
    ];
    const found = around.find(
      ({ prefix, suffix }) => occurrences(text, prefix + text.slice(start, end) + suffix).length === 1,
    );
    if (found) return found;
  }
  return { prefix: text.slice(Math.max(0, start - LONGEST), start), suffix: text.slice(end, end + LONGEST) };
}

/** Where the longest beginning of a quote stands, nearest to its offset among equals. A beginning that stands nowhere has no longer one that does. */
function longestStart(text: string, start: number, quote: string): { at: number; matched: number } {
  let low = 0;
  let high = quote.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(quote.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  // a difference inside a surrogate pair is a difference of the whole character
  if (/[\uD800-\uDBFF]/.test(quote.charAt(low - 1))) low -= 1;
  const places =
    low === 0
      ? [0]
      : occurrences(text, quote.slice(0, low)).sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return { at: places[0] ?? 0, matched: low };
}

/** offsets at which the words stand, also where they overlap themselves */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** “’” (U+2019) */
function codePoint(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? 'nothing (it ends)' : characterNamed(point);
}

const shown = (words: string): string => JSON.stringify(words);
