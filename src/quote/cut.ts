/**
 * The words of a source, cut where their look changes: the one cutter for place, source, question, event and search
 * result. Pure; the pieces put together are the words, letter for letter. Offsets are UTF-16 code units of the quote.
 */
import type { AtlasExcerpt, Citation, Mention } from '../../geo/model.ts';

/** [start, end) in a quote; may come from anywhere, so it may lie outside, run backwards or be no number */
export type Span = readonly [start: number, end: number];

/**
 * What the words of a span are. name: the place that is read about; site: a site in it; evidence: the words that put the
 * place there, all others stand around them; numbered: a place on the map; unmapped: named without a place; aside: a
 * place that is only named; words: what a link points to.
 */
export type Mark =
  | { is: 'name' | 'site' | 'evidence' | 'words'; span: Span }
  | { is: 'numbered' | 'unmapped' | 'aside'; span: Span; mention: Mention };

export interface Piece {
  /** offset in the quote */
  start: number;
  text: string;
  /** the marks that hold the piece, the one to show first */
  marks: readonly Mark[];
  /** neither in the evidence nor in the place's name; false where no evidence is marked */
  around: boolean;
}

export interface Cut {
  pieces: readonly Piece[];
  /** words are left out before or after: as the range counts them, or because the passage is less than its sentences */
  before: boolean;
  after: boolean;
  /** the words bring their own opening quotation mark, so they get no second one */
  opens: boolean;
}

/** A part of a quote. */
export interface Range {
  span: Span;
  /** what counts as left out: the rest of a sentence, or any words */
  without: 'sentence' | 'words';
}

// Every quotation mark that a source may use. A single one may be an apostrophe, so only a double one says
// that words bring their own.
const DOUBLE_OPENING = '"“”„«';
const OPENING = `${DOUBLE_OPENING}'‘`;
const CLOSING = `"'”’»`;

const OPENS = new RegExp(`^\\s*[${DOUBLE_OPENING}]`, 'u');
/** opening marks and brackets at the end of a text, which belong to what follows */
const JUST_OPENED = new RegExp(`[${OPENING}(\\[]+$`, 'u');
const SENTENCE_ENDS = new RegExp(`(?:^|[.!?…])[${CLOSING})\\]]*\\s*$`, 'u');
/** a rest of closing marks and brackets, which belong to what stands before */
const JUST_CLOSED = new RegExp(`^[${CLOSING})\\]\\s]*$`, 'u');
const NOTHING_LEFT = new RegExp(`^[${CLOSING})\\]]*(?:[.!?…]|\\s*$)`, 'u');
/** "U.S." and "Gen." end no sentence */
const ABBREVIATED = new RegExp(
  `(?:^|[\\s(${OPENING}])(?:\\p{Lu}\\.)+\\s*$|\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt)\\.\\s*$`,
  'u',
);
const endsSentence = (text: string): boolean => SENTENCE_ENDS.test(text) && !ABBREVIATED.test(text);

/** the nearest offset in the text, or the one before where that would split a surrogate pair */
function offsetIn(text: string, at: number): number {
  const offset = Math.max(0, Math.min(text.length, Math.trunc(at) || 0));
  const low = text.charCodeAt(offset) & 0xfc00;
  const high = text.charCodeAt(offset - 1) & 0xfc00;
  return low === 0xdc00 && high === 0xd800 ? offset - 1 : offset;
}
const spanIn = (text: string, [start, end]: Span): Span => [offsetIn(text, start), offsetIn(text, end)];

const ORDER: readonly Mark['is'][] = ['name', 'site', 'numbered', 'unmapped', 'aside', 'evidence', 'words'];
const lengthOf = ({ span: [start, end] }: Mark): number => end - start;

/**
 * Cuts a quote, or a range of it, where marks begin and end. Marks may lie in each other and cross. No piece is empty, none
 * splits a surrogate pair, and none bears a mark whose span does not hold it.
 */
export function cut(
  { quote, cut: less }: Pick<AtlasExcerpt, 'quote' | 'cut'>,
  marks: readonly Mark[] = [],
  range: Range = { span: [0, quote.length], without: 'words' },
): Cut {
  const placed = marks.map((mark): Mark => ({ ...mark, span: spanIn(quote, mark.span) }));
  const [from, to] = spanIn(quote, range.span);
  const ends = placed.flatMap(({ span }) => span).filter((at) => from < at && at < to);
  const offsets = from < to ? [...new Set([from, to, ...ends])].sort((a, b) => a - b) : [];
  const hasEvidence = placed.some(({ is }) => is === 'evidence');
  const pieces = offsets.slice(0, -1).map((start, i): Piece => {
    const end = offsets[i + 1] ?? to;
    const here = placed
      .filter(({ span }) => span[0] <= start && end <= span[1])
      .sort((a, b) => ORDER.indexOf(a.is) - ORDER.indexOf(b.is) || lengthOf(a) - lengthOf(b));
    const around = hasEvidence && !here.some(({ is }) => is === 'evidence' || is === 'name');
    return { start, text: quote.slice(start, end), marks: here, around };
  });
  const words = quote.slice(from, to);
  const left = quote.slice(0, from).replace(JUST_OPENED, '');
  const right = quote.slice(Math.max(from, to));
  const sentence = range.without === 'sentence';
  // at its own ends, a passage that is less than its sentences leaves the rest of them out
  const begun = less !== undefined && less.at !== 'end' && left === '';
  const broken = less !== undefined && less.at !== 'start' && JUST_CLOSED.test(right);
  return {
    pieces,
    before: begun || (sentence ? !endsSentence(left) : from > 0),
    after: broken || (sentence ? !endsSentence(words) && !NOTHING_LEFT.test(right) : right !== ''),
    opens: OPENS.test(words),
  };
}

/** the words a position or an event rests on */
export const citedRange = ({ start, end }: Pick<Citation, 'start' | 'end'>): Range => ({
  span: [start, end],
  without: 'sentence',
});

/** characters beyond which a passage is cut in a list of results, and those kept before its first match */
const LONG = 200;
const LEAD = 60;

/**
 * The part of a passage to show in a list of results: all of a short one; cut at spaces, so that no word is
 * halved. `match` is the offset of its first matching word.
 */
export function snippetRange(text: string, match: number): Range {
  if (text.length <= LONG) return { span: [0, text.length], without: 'words' };
  const wanted = Math.max(0, Math.min(match - LEAD, text.length - LONG));
  const space = wanted === 0 ? -1 : text.slice(0, match).indexOf(' ', wanted);
  const start = wanted === 0 ? 0 : offsetIn(text, space < 0 ? wanted : space + 1);
  const last = text.lastIndexOf(' ', start + LONG);
  const end = start + LONG >= text.length ? text.length : last > match ? last : start + LONG;
  return { span: [start, end], without: 'words' };
}

/**
 * the first words of a text on one line, cut at a space: at most `most` UTF-16 code units, and … where words
 * are left out
 */
export function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most - 1))}…`;
}
