/** Pairs of sources, and the page of each. Pure. */

import type { Atlas } from '../../atlas/atlas.ts';
import { hasManySources } from '../../atlas/letters.ts';
import { toCompare, withSources } from '../../view/changes.ts';
import type { View } from '../../view/view.ts';

/** ids of two sources, in the edition's order */
export type Pair = readonly [string, string];

export const pairId = ([a, b]: Pair): string => `${a}-${b}`;

/** Every pair that has a page of its own; none in an edition of many sources, whose pairs would be too many. */
export const pairsOf = (atlas: Pick<Atlas, 'sources'>): readonly Pair[] =>
  hasManySources(atlas)
    ? []
    : atlas.sources.flatMap(({ id: a }, i) => atlas.sources.slice(i + 1).map(({ id: b }): Pair => [a, b]));

/** the pair of a page; of many sources, the two that count */
export function pairOf(atlas: Pick<Atlas, 'sources'>, { page, sources }: View): Pair | null {
  if (page.id !== null) return pairsOf(atlas).find((pair) => pairId(pair) === page.id) ?? null;
  const [a, b, ...more] = sources;
  return hasManySources(atlas) && a !== undefined && b !== undefined && more.length === 0 ? [a, b] : null;
}

/** the page of a pair, given in any order */
export function toPair(atlas: Atlas, view: View, ids: Pair): View {
  const pair = pairsOf(atlas).find((one) => one.every((id) => ids.includes(id)));
  if (pair) return toCompare(view, pairId(pair));
  return { ...withSources(atlas, toCompare(view), ids), without: [] };
}
