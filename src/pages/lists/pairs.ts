/** The lists of the pages that set two sources side by side. */
import type { Atlas } from '../../atlas/atlas.ts';
import { questionsOf, sourcesOfClaim } from '../../atlas/claims.ts';
import { letterOf } from '../../atlas/letters.ts';
import { mentioning } from '../../atlas/mentions.ts';
import { oncePer } from '../../atlas/once.ts';
import { WHOLE } from '../../ui/useFirst.ts';
import { sourcesOf } from '../../view/shown.ts';
import { type Pair, pairId, pairsOf } from '../compare/pairs.ts';
import type { LongList } from './long.ts';

/** for each place the ids of the sources that name it anywhere */
const namersOf = oncePer((atlas: Atlas): readonly ReadonlySet<string>[] =>
  atlas.places.map(({ id }) => new Set([...sourcesOf(atlas.passages(id)), ...mentioning(atlas, id)])),
);
const pairOfId = (atlas: Atlas, id: string): Pair | undefined =>
  pairsOf(atlas).find((pair) => pairId(pair) === id);

const long = (name: string, each: number, rows: (atlas: Atlas, pair: Pair) => number): LongList => ({
  kind: 'compare',
  name,
  whole: WHOLE.pairs,
  each,
  of: (atlas) => pairsOf(atlas).map(pairId),
  rows: (atlas, id) => {
    const pair = pairOfId(atlas, id);
    return pair ? rows(atlas, pair) : 0;
  },
  title: (atlas, id, _, t) =>
    t.compare.titleOf((pairOfId(atlas, id) ?? []).map((source) => letterOf(atlas, source))),
  home: (id) => ({ kind: 'compare', id }),
});

const named = (atlas: Atlas, by: string, also: string, both: boolean): number =>
  namersOf(atlas).filter((namers) => namers.has(by) && namers.has(also) === both).length;

/** questions that both answer, places that both name, and those that only the first names or only the second */
export const PAIRS: readonly LongList[] = [
  long(
    'questions',
    60,
    (atlas, pair) =>
      questionsOf(atlas).filter(({ claim }) => pair.every((id) => sourcesOfClaim(claim).includes(id))).length,
  ),
  long('both', 60, (atlas, [a, b]) => named(atlas, a, b, true)),
  long('first', 200, (atlas, [a, b]) => named(atlas, a, b, false)),
  long('second', 200, (atlas, [a, b]) => named(atlas, b, a, false)),
];
