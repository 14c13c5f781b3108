/** Which passage is being read, from where passages stand in their scroller. Pure; CSS px. */

/** where one reads, as a share of the visible height */
const READING_LINE = 0.3;

export interface Scrolled {
  /** height of the visible part */
  height: number;
  /** height of all there is */
  whole: number;
  /** height that is scrolled away above */
  top: number;
}

/**
 * The reading line, from the top of the visible part. Near the end of the text it moves down to the bottom,
 * so that the last passages reach it too.
 */
export function readingLine({ height, whole, top }: Scrolled): number {
  const left = Math.max(0, whole - height - top);
  return Math.max(height * READING_LINE, height - left);
}

/** index of the passage whose top is nearest to the line, the earlier of two; -1 where there are none */
export function passageAtLine(tops: readonly number[], line: number): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [i, top] of tops.entries()) {
    const off = Math.abs(top - line);
    if (off < least) [best, least] = [i, off];
  }
  return best;
}

/**
 * the scroll position that brings what stands `at` below the top of the visible part to the line, or as near
 * as there is text
 */
export function scrollFor(at: number, { height, whole, top }: Scrolled): number {
  return Math.round(Math.max(0, Math.min(whole - height, top + at - height * READING_LINE)));
}
