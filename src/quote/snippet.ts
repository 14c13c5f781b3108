/** The part of a passage that is shown in a list of results: verbatim, whole where it is short. Pure. */
/** characters beyond which a passage is cut, and those kept before the first match */
const LONG = 200;
const BEFORE = 60;

export interface Snippet {
  words: string;
  /** something was left out there */
  before: boolean;
  after: boolean;
}

/** an offset that does not split a character */
function settle(text: string, at: number): number {
  const low = text.charCodeAt(at) & 0xfc00;
  const high = text.charCodeAt(at - 1) & 0xfc00;
  return at > 0 && low === 0xdc00 && high === 0xd800 ? at - 1 : at;
}

/** @param match offset of the first matching word; cut at spaces, so that no word is halved */
export function snippetOf(text: string, match: number): Snippet {
  if (text.length <= LONG) return { words: text, before: false, after: false };
  const wanted = Math.max(0, Math.min(match - BEFORE, text.length - LONG));
  const space = wanted === 0 ? -1 : text.slice(0, match).indexOf(' ', wanted);
  const start = wanted === 0 ? 0 : settle(text, space < 0 ? wanted : space + 1);
  const last = text.lastIndexOf(' ', start + LONG);
  const end = start + LONG >= text.length ? text.length : settle(text, last > match ? last : start + LONG);
  return { words: text.slice(start, end), before: start > 0, after: end < text.length };
}
