/** The questions on which the sources speak, in the order a reader meets them, and the places they are about. Pure. */
import type { AtlasPlace, Claim } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';

/** from the widest difference to none; written out so that the schemas stay out of the reader's bytes */
export const CLAIM_KINDS = [
  'disagree',
  'differ-in-wording',
  'agree',
] as const satisfies readonly Claim['kind'][];

export interface Question {
  claim: Claim;
  /** its place in the order of all of them, from 1; the tile on page and pins */
  number: number;
}

const asked = new WeakMap<readonly Claim[], readonly Question[]>();
/** every question: by kind, by topic in the order of the layers, most sources first, then as published */
export function questionsOf({ claims, layers }: Pick<Atlas, 'claims' | 'layers'>): readonly Question[] {
  const known = asked.get(claims);
  if (known) return known;
  const ids = layers.map(({ id }) => id);
  const topic = (claim: Claim) => (ids.includes(claim.topic) ? ids.indexOf(claim.topic) : ids.length);
  const questions = claims
    .toSorted(
      (a, b) =>
        CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind) ||
        topic(a) - topic(b) ||
        sourcesOfClaim(b).length - sourcesOfClaim(a).length,
    )
    .map((claim, i) => ({ claim, number: i + 1 }));
  asked.set(claims, questions);
  return questions;
}

/** ids of the sources that take a position, as the positions stand: in the edition's order; each once */
export const sourcesOfClaim = ({ positions }: Claim): readonly string[] => [
  ...new Set(positions.map(({ source }) => source)),
];

/** the questions on which sources differ that are about a place */
export const disputesAt = (atlas: Atlas, placeId: string): readonly Question[] =>
  questionsOf(atlas).filter(({ claim }) => claim.kind === 'disagree' && claim.places.includes(placeId));

/** places that questions are about, in published order; one at which no source puts anything has no pin */
export function placesOfQuestions(atlas: Atlas, questions: readonly Question[]): readonly AtlasPlace[] {
  const ids = new Set(questions.flatMap(({ claim }) => claim.places));
  return atlas.places.filter(({ id }) => ids.has(id) && atlas.passages(id).length > 0);
}

/** numbers in rising order as written on tiles: 1, 3 to 7 as "1", "3–7"; a pair stays apart */
export function writtenNumbers(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.at(-1)! + 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.map(String)));
}
