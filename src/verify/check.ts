/** Quotations held against a text, letter for letter, as `npm run geo -- verify` does. Nothing is normalised. Pure. */
import type { AtlasExcerpt } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { excerptsBySource } from '../atlas/mentions.ts';

export interface Verdict {
  excerpt: AtlasExcerpt;
  /** offset at which the words stand, the stated one if they do, else the nearest to it; null where the text has no such words */
  at: number | null;
}

export const isVerified = ({ excerpt, at }: Verdict): boolean => at === excerpt.start;

function standing(text: string, { start, quote }: AtlasExcerpt): number | null {
  if (text.slice(start, start + quote.length) === quote) return start;
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return start - before <= after - start ? before : after;
}

/** every passage of a source, in the order of its text */
export const checkText = (atlas: Pick<Atlas, 'excerpts'>, text: string, source: string): readonly Verdict[] =>
  (excerptsBySource(atlas).get(source) ?? [])
    .toSorted((a, b) => a.start - b.start)
    .map((excerpt) => ({ excerpt, at: standing(text, excerpt) }));

/** the source whose text has the hash, or null; no hash is nobody's */
export const sourceOfHash = (atlas: Pick<Atlas, 'sources'>, sha256: string | null): string | null =>
  (sha256 !== null && atlas.sources.find(({ text }) => text.sha256 === sha256)?.id) || null;

/** the source most of whose passages stand in a text, wherever; null where none of any does */
export function closestSource(atlas: Pick<Atlas, 'excerpts' | 'sources'>, text: string): string | null {
  const shares = atlas.sources.map(({ id }) => {
    const verdicts = checkText(atlas, text, id);
    return { id, share: verdicts.filter(({ at }) => at !== null).length / Math.max(1, verdicts.length) };
  });
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most), { id: '', share: 0 });
  return best.share > 0 ? best.id : null;
}
