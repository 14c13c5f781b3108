/** Events whose day the sources give differently, found through the questions on which they differ. Pure. */
import type { Citation, Claim, Event } from '../../geo/model.ts';
import type { Atlas } from '../data/atlas.ts';

const overlap = (a: Citation, b: Citation): boolean => a.excerpt === b.excerpt && a.start < b.end && b.start < a.end;

/** the question that asks two or more sources about the very words an event of several days rests on, or null */
export function disputeOf(atlas: Pick<Atlas, 'claims' | 'excerpt'>, { precision, from, to, cites }: Event): Claim | null {
  const sources = new Set(cites.map(({ excerpt }) => atlas.excerpt(excerpt)?.source));
  if (precision !== 'days' || from === to || sources.size < 2) return null;
  return (
    atlas.claims.find(({ kind, positions }) => {
      const asked = positions.flatMap((position) => position.cites);
      return kind === 'disagree' && cites.every((cite) => asked.some((other) => overlap(cite, other)));
    }) ?? null
  );
}
