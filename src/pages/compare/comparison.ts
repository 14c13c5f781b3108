/**
 * What two sources say of the same places and questions, and what only one of them names. Pure; loaded with the page,
 * not with the app.
 */

import type { AtlasExcerpt, AtlasPlace } from '../../../geo/model.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { type Question, questionsOf, sourcesOfClaim } from '../../atlas/claims.ts';
import { asidesOf, namedAsidesOf } from '../../atlas/mentions.ts';
import { type Pair, pairId } from './pairs.ts';

/** Where one source names a place, in the order of its text. */
export interface Naming {
  /** what puts something there; where nothing does, what only names it */
  quoted: readonly AtlasExcerpt[];
  /** where else it is named; without an excerpt where the words are not quoted */
  also: readonly { paragraph: number; excerpt: string | null }[];
}

export function namingOf(atlas: Atlas, place: string, source: string): Naming {
  const of = (excerpts: readonly AtlasExcerpt[]) =>
    [...new Set(excerpts)]
      .filter((excerpt) => excerpt.source === source)
      .toSorted((a, b) => a.start - b.start);
  const scenes = of(atlas.passages(place).map(({ excerpt }) => excerpt));
  const asides = of(asidesOf(atlas, place).map(({ excerpt }) => excerpt));
  const quoted = scenes.length > 0 ? scenes : asides;
  const named = namedAsidesOf(atlas, place).filter((one) => one.source === source);
  const also = [
    ...asides
      .filter((excerpt) => !quoted.includes(excerpt))
      .map(({ id, paragraph }) => ({ paragraph, excerpt: id })),
    ...named.map(({ paragraph }) => ({ paragraph, excerpt: null })),
  ].toSorted((one, other) => one.paragraph - other.paragraph);
  return { quoted, also: also.filter(({ paragraph }, i) => paragraph !== also[i - 1]?.paragraph) };
}

export interface Comparison {
  /** places that both name, most passages first */
  places: readonly { place: AtlasPlace; says: readonly [Naming, Naming] }[];
  /** questions that both answer, from the widest difference to none */
  questions: readonly Question[];
  /** for each of the two, what it names or answers and the other does not */
  alone: readonly { places: readonly AtlasPlace[]; questions: readonly Question[] }[];
}

const known = new WeakMap<Atlas, Map<string, Comparison>>();
/** what two sources say of the same things, whatever the reader's filter hides */
export function comparisonOf(atlas: Atlas, pair: Pair): Comparison {
  const all = known.get(atlas) ?? new Map<string, Comparison>();
  known.set(atlas, all);
  const comparison = all.get(pairId(pair)) ?? compare(atlas, pair);
  all.set(pairId(pair), comparison);
  return comparison;
}

function compare(atlas: Atlas, [a, b]: Pair): Comparison {
  const named = atlas.places.map((place) => ({
    place,
    says: [namingOf(atlas, place.id, a), namingOf(atlas, place.id, b)] as const,
  }));
  const speaks = ({ quoted, also }: Naming) => quoted.length + also.length > 0;
  const passages = ({ says }: (typeof named)[number]) => says[0].quoted.length + says[1].quoted.length;
  const answers = ({ claim }: Question, source: string) => sourcesOfClaim(claim).includes(source);
  const questions = questionsOf(atlas);
  return {
    places: named
      .filter(({ says }) => says.every(speaks))
      .toSorted((one, other) => passages(other) - passages(one)),
    questions: questions.filter((question) => answers(question, a) && answers(question, b)),
    alone: ([0, 1] as const).map((i) => ({
      places: named.flatMap(({ place, says }) => (speaks(says[i]) && !speaks(says[1 - i]!) ? place : [])),
      questions: questions.filter((one) => answers(one, i === 0 ? a : b) && !answers(one, i === 0 ? b : a)),
    })),
  };
}
