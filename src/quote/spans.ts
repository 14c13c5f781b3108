/** How a quote is cut where its look changes. Pure; the pieces put together are the quote, letter for letter. */
export type Span = readonly [start: number, end: number];

export interface Piece {
  text: string;
  /** what the words are: the place's name, a site named in it, or neither */
  is: 'name' | 'site' | null;
  /** outside the words that carry the place */
  around: boolean;
}

/** an offset inside the quote that does not split a surrogate pair */
function settle(quote: string, at: number): number {
  const offset = Math.max(0, Math.min(quote.length, Math.trunc(at) || 0));
  const low = quote.charCodeAt(offset) & 0xfc00;
  const high = quote.charCodeAt(offset - 1) & 0xfc00;
  return low === 0xdc00 && high === 0xd800 ? offset - 1 : offset;
}

const holds = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(([from, to]) => from <= start && end <= to);

/** @param evidence the words that carry the place; without it all of them do */
export function cutQuote(
  quote: string,
  names: readonly Span[],
  sites: readonly Span[] = [],
  evidence: Span | null = null,
): readonly Piece[] {
  const settled = (spans: readonly Span[]): readonly Span[] =>
    spans.map(([start, end]) => [settle(quote, start), settle(quote, end)]);
  const [name, site, ground] = [
    settled(names),
    settled(sites),
    settled(evidence ? [evidence] : [[0, quote.length]]),
  ];
  const cuts = [...new Set([0, quote.length, ...[...name, ...site, ...ground].flat()])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    return {
      text: quote.slice(start, end),
      is: holds(name, start, end) ? 'name' : holds(site, start, end) ? 'site' : null,
      around: !holds(ground, start, end) && !holds(name, start, end),
    };
  });
}
