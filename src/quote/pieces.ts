/** How a passage is cut where a name begins or ends. Pure; the pieces put together are the quote, letter for letter. */
import type { AtlasExcerpt, Mention } from '../../geo/model.ts';

export interface Piece {
  /** offset in the quote */
  start: number;
  text: string;
  /** what names something here; where mentions lie in each other, what the map shows comes first */
  mention: Mention | null;
  /** place ids of the scenes that end with the piece */
  ends: readonly string[];
}

const RANK = { scene: 0, unmapped: 1, aside: 2 } as const;

export function piecesOf({ quote, mentions }: Pick<AtlasExcerpt, 'quote' | 'mentions'>): readonly Piece[] {
  const within = (at: number): number => Math.max(0, Math.min(quote.length, at));
  const cuts = [
    ...new Set([0, quote.length, ...mentions.flatMap(({ start, end }) => [within(start), within(end)])]),
  ].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const here = mentions.filter((mention) => mention.start <= start && end <= mention.end);
    const [mention = null] = here.toSorted(
      (a, b) => RANK[a.kind] - RANK[b.kind] || a.end - a.start - (b.end - b.start),
    );
    const ends = here.flatMap((one) => (one.kind === 'scene' && one.end === end ? one.place : []));
    return { start, text: quote.slice(start, end), mention, ends: [...new Set(ends)] };
  });
}
