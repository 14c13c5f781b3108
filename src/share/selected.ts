/** Which words of a passage a reader has selected. */

export interface Selected {
  /** id of the excerpt */
  excerpt: string;
  /** [start, end) in its quote, UTF-16 code units */
  words: readonly [start: number, end: number];
  /** where they end on the screen, CSS px */
  x: number;
  y: number;
}

/** number of UTF-16 code units of an element's text before a point in it */
function offsetOf(element: Element, node: Node, at: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, at);
  return before.toString().length;
}

/** the offset moved past white space, which nobody means to quote */
function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return [from, Math.max(from, end - (inside.length - inside.trimEnd().length))];
}

/**
 * @param quoteOf the words of an excerpt as stored: what a page shows only a part of has no offsets of its own
 * @returns null where nothing is selected, or not within one passage that is shown whole
 */
export function selectedIn(
  selection: Selection | null,
  quoteOf: (excerpt: string) => string | undefined,
): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holder = range.commonAncestorContainer;
  const cited = (holder instanceof Element ? holder : holder.parentElement)?.closest<HTMLElement>(
    '[data-cite]',
  );
  const excerpt = cited?.dataset.cite;
  if (!cited || excerpt === undefined || cited.textContent !== quoteOf(excerpt)) return null;
  const words = trimmed(cited.textContent, [
    offsetOf(cited, range.startContainer, range.startOffset),
    offsetOf(cited, range.endContainer, range.endOffset),
  ]);
  const { right, bottom } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return words[0] < words[1] ? { excerpt, words, x: right, y: bottom } : null;
}
