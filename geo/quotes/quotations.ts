/** The quotations of a draft: words between marks, block quotes, quotation elements. Pure. */
import { heldByMarks, type Style } from './marks.ts';
import type { Reading } from './reading.ts';

export interface Quotation {
  style: Style;
  /** [start, end) in the reading's text */
  start: number;
  end: number;
  /** shorter ends, longest first, where the last mark may be an apostrophe */
  otherEnds: readonly number[];
  /** other ends still, that count only where the words are then verbatim; the longest first */
  perhaps: readonly number[];
  /** whether a mark closes it: what none closes is a quotation only where it is verbatim */
  closed: boolean;
}

const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);
const LEADING = /^[\s“”„«»"]+/;
/** a line of a block quote that names whose it is */
const ATTRIBUTION = /^\s*(?:[—–―]|--)\s*\p{L}/u;

/** in the order of their starts; what stands in another follows it */
export function findQuotations({ text, marked }: Reading): readonly Quotation[] {
  const byMarks = heldByMarks(text).map(({ style, start, ends: [end, ...otherEnds], perhaps }) => ({
    style,
    start,
    end: end ?? perhaps[0] ?? start,
    otherEnds,
    perhaps,
    closed: end !== undefined,
  }));
  const byMarkup = marked.flatMap(({ style, start, end }) => {
    const words = text.slice(start, end);
    if (ATTRIBUTION.test(words)) return [];
    const from = start + (words.length - words.trimStart().length);
    const to = from + words.trim().length;
    // a block quote that is one quotation in marks, with or without who said it, is that quotation
    const first = from + (LEADING.exec(words.trim())?.[0].length ?? 0);
    const isOne =
      first > from &&
      byMarks.some(
        (one) =>
          one.closed &&
          one.start === first &&
          (to - one.end <= 2 || /^[”“»"]\s*(?:[—–―(]|--|$)/.test(text.slice(one.end, to).trim())),
      );
    return isOne ? [] : [{ style, start: from, end: to, otherEnds: [], perhaps: [], closed: true }];
  });
  return [...byMarkup, ...byMarks]
    .filter(({ start, end }) => hasWords(text.slice(start, end)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
