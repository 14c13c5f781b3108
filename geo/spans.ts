/** [start, end) in UTF-16 code units */
export interface Span {
  start: number;
  end: number;
}

/** The index of the first span that ends after an offset, or their number. They are in order and do not overlap. */
export function firstAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of the spans begin at an offset or before it. They are in order and do not overlap. */
export function countBegun(spans: readonly Span[], at: number): number {
  const next = firstAfter(spans, at);
  const holding = spans[next];
  return holding && holding.start <= at ? next + 1 : next;
}

/** The same characters as spans in order that do not overlap. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const cover: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = cover.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else cover.push({ start, end });
  }
  return cover;
}

/** Whether a span shares a character with any of these, which are `merged`. */
export function meets(cover: readonly Span[], { start, end }: Span): boolean {
  const next = cover[firstAfter(cover, start)];
  return next !== undefined && next.start < end;
}
