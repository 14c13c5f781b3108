/** Which passage is being read, from where passages stand in their scroller. Pure; CSS px. */
/** share of the panel's height at which one reads */
const READING_LINE = 0.3;

export interface Scrolled {
  /** of what is seen */
  height: number;
  /** of what there is */
  whole: number;
  /** scrolled away above */
  top: number;
}

/** The line, from the top of what is seen. Near the end it goes down to the foot, so that the last passages come to be read too. */
export function readingLine({ height, whole, top }: Scrolled): number {
  const left = Math.max(0, whole - height - top);
  return Math.max(height * READING_LINE, height - left);
}

/** index of the passage whose top is nearest to the line, the earlier of two; -1 where there are none */
export function passageAtLine(tops: readonly number[], line: number): number {
  let best = -1;
  for (let i = 0; i < tops.length; i++)
    if (best < 0 || Math.abs(tops[i]! - line) < Math.abs(tops[best]! - line)) best = i;
  return best;
}

/** how far to scroll so that what stands `at` px below the top of what is seen comes to the line, as far as there is room */
export function scrollFor(at: number, { height, whole, top }: Scrolled): number {
  return Math.round(Math.max(0, Math.min(whole - height, top + at - height * READING_LINE)));
}
