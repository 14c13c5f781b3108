/** The words of a passage as offsets: of its mentions, of what carries them, of a citation. No text is needed, only the quote. */
import type { Citation, Mention } from '../model.ts';
import type { HandCitation, HandMention, HandSpan } from './hand.ts';
import { type Fault, isFault, spanOf, type Where } from './wordsAt.ts';

/** A fault with its path from the object that holds it. */
export interface Missed {
  at: string;
  message: string;
}
/** Notes a fault and stands in for what is not there, so that all faults are found at once; nothing with a fault is used. */
type Note = (path: string, found: Fault) => void;

const ends = (quote: string, where: Where, path: string, note: Note): { start: number; end: number } => {
  const found = spanOf(quote, where);
  if (!isFault(found)) return { start: found.start, end: found.end };
  note(`${path}${found.key}`, found);
  return { start: 0, end: 0 };
};

/** Words or offsets that stand in a list or under a key of their own. */
export function pairOf(quote: string, span: HandSpan, path: string, note: Note): [number, number] {
  if (Array.isArray(span)) return span;
  const found = spanOf(quote, typeof span === 'string' ? { at: span } : span);
  if (!isFault(found)) return [found.start, found.end];
  note(typeof span === 'string' ? path : `${path}.${found.key}`, found);
  return [0, 0];
}

export function mentionOf(quote: string, mention: HandMention, path: string, note: Note): Mention {
  const { at, nth, start, end, ...rest } = mention;
  const span = ends(quote, { at, nth, start, end }, `${path}.`, note);
  if (rest.kind === 'aside') return { ...rest, ...span };
  if (rest.kind === 'unmapped') {
    const { note: told, ...facts } = rest;
    return { ...facts, ...span, ...(told === undefined ? {} : { note: told }) };
  }
  const { evidence, sites, inferred, ...facts } = rest;
  return {
    ...facts,
    ...span,
    ...(evidence === undefined ? {} : { evidence: pairOf(quote, evidence, `${path}.evidence`, note) }),
    ...(sites === undefined
      ? {}
      : { sites: sites.map((site, i) => pairOf(quote, site, `${path}.sites[${i}]`, note)) }),
    ...(inferred === undefined ? {} : { inferred }),
  };
}

/** @param quotes by excerpt; of one that is not there offsets are kept, and a law says that it is not */
export function citationOf(
  quotes: ReadonlyMap<string, string>,
  { excerpt, ...where }: HandCitation,
  path: string,
  note: Note,
): Citation {
  const quote = quotes.get(excerpt);
  if (quote === undefined) return { excerpt, start: where.start ?? 0, end: where.end ?? 0 };
  const found = spanOf(quote, where, { whole: { start: 0, end: quote.length } });
  if (!isFault(found)) return { excerpt, start: found.start, end: found.end };
  note(`${path}.${found.key}`, { ...found, message: `of ${excerpt}: ${found.message}` });
  return { excerpt, start: 0, end: 0 };
}
