/**
 * What two sources say of the same places and questions, and what only one of them names. Pure; loaded with the page,
 * not with the app.
 */

import type { AtlasExcerpt, AtlasPlace } from '../../../geo/model.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { type Question, questionsOf, sourcesOfClaim } from '../../atlas/claims.ts';
import { asidesOf, namedAsidesOf } from '../../atlas/mentions.ts';
import { type Pair, pairId } from './pairs.ts';

/** Where one source names a place: in passages, in the order of its text, and in words that are not quoted. */
export interface Naming {
  quoted: readonly AtlasExcerpt[];
  paragraphs: readonly number[];
}

export function namingOf(atlas: Atlas, place: string, source: string): Naming {
  const quoted = new Set([
    ...atlas.passages(place).map(({ excerpt }) => excerpt),
    ...asidesOf(atlas, place).map(({ excerpt }) => excerpt),
  ]);
  const unquoted = namedAsidesOf(atlas, place).filter((named) => named.source === source);
  return {
    quoted: [...quoted].filter((excerpt) => excerpt.source === source).toSorted((a, b) => a.start - b.start),
    paragraphs: [...new Set(unquoted.map(({ paragraph }) => paragraph))],
  };
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
  const speaks = ({ quoted, paragraphs }: Naming) => quoted.length + paragraphs.length > 0;
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
