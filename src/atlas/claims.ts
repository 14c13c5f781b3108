/**
 * The questions on which the sources speak, in the order a reader meets them, and the places they are about.
 * Pure.
 */
import type { AtlasPlace, Claim } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import { oncePer } from './once.ts';
import { inOrder } from './order.ts';

/**
 * From the widest difference to none. Written again here, because geo/model.ts would bring its schemas to the
 * reader.
 */
export const CLAIM_KINDS = [
  'disagree',
  'differ-in-wording',
  'agree',
] as const satisfies readonly Claim['kind'][];

export interface Question {
  claim: Claim;
  /** its place in the order of all questions, from 1; shown as a tile on pages and pins */
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

/** ids of the sources that take a position, each once, in the positions' order (the edition's) */
export const sourcesOfClaim = ({ positions }: Claim): readonly string[] => [
  ...new Set(positions.map(({ source }) => source)),
];

/** the questions that the edition offers to begin with: its own choice, or those on which most sources speak */
export function startingQuestions(atlas: Pick<Atlas, 'claims' | 'layers' | 'edition'>): readonly Question[] {
  const questions = questionsOf(atlas);
  return atlas.edition.start
    ? atlas.edition.start.flatMap((id) => questions.find(({ claim }) => claim.id === id) ?? [])
    : questions
        .toSorted((a, b) => sourcesOfClaim(b.claim).length - sourcesOfClaim(a.claim).length)
        .slice(0, 3);
}

const disputesOf = oncePer((questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> => {
  const places = new Map<string, Question[]>();
  for (const question of questions)
    if (question.claim.kind === 'disagree')
      for (const id of new Set(question.claim.places)) {
        const there = places.get(id) ?? [];
        there.push(question);
        places.set(id, there);
      }
  return places;
});
/** the questions on which sources differ that are about a place */
export const disputesAt = (atlas: Atlas, placeId: string): readonly Question[] =>
  disputesOf(questionsOf(atlas)).get(placeId) ?? [];

/**
 * Places that questions are about, in published order. A place without passages has no pin and is left out.
 */
export function placesOfQuestions(atlas: Atlas, questions: readonly Question[]): readonly AtlasPlace[] {
  const ids = new Set(questions.flatMap(({ claim }) => claim.places));
  const places = [...ids].flatMap((id) => (atlas.passages(id).length > 0 ? (atlas.place(id) ?? []) : []));
  return inOrder(atlas, places);
}

/** Rising numbers as tiles write them: 1, 3, 4, 5 as "1", "3–5". Two neighbours stay apart. */
export function writtenNumbers(numbers: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) =>
    last - first > 1 ? `${first}–${last}` : [...new Set([first, last])].map(String),
  );
}
