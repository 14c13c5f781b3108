import {
  INSTITUTION_BEFORE,
  INSTITUTIONS,
  JOINTS,
  MAYBE_BEFORE,
  NEVER,
  OPENERS,
  PAIR_BEFORE,
  PARTICLES,
  PLACE_BEFORE,
  SAYS,
  SORTS,
  TITLES,
} from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place, Region } from './model.ts';
import { otherThing } from './otherThing.ts';
import type { Hints } from './rank.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import type { Found } from './windows.ts';

/** What the words of one text say of all its names. */
export interface Surroundings {
  tokens: readonly Token[];
  /** by the index of a token, the run it is in */
  runAt: ReadonlyMap<number, Run>;
  /** folded words that the text also writes small */
  small: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  gazetteer: Gazetteer;
  region: Region;
}

/** the sum at which as much speaks for a place's name as against it */
const EVEN = 2.6;
const SPACED = /^[ \u00a0]$/;

/** Large enough that its name is hardly ever anything else: countries, regions, and divisions of some 300,000 people. */
export const isGreat = ({ kind, population }: Place): boolean =>
  kind === 'country' || kind === 'region' || (kind === 'division' && (population ?? 0) > 300_000);

/**
 * How much speaks for a name being a place's, as a sum of what was seen around it: above 0 for, below 0 against. The weights
 * were set by hand on texts in English and Spanish.
 * @param hints what stands beside it about its place: "Salinas, Ecuador", "Loja province"
 */
export function weigh(found: Found, around: Surroundings, { within, sort }: Hints): number {
  const { tokens, runAt, small, persons, gazetteer } = around;
  const { words } = gazetteer;
  const { first, last, key, entries } = found;
  const token = tokens[first];
  if (token === undefined) return Number.NEGATIVE_INFINITY;
  const run = runAt.get(first) ?? { first, last };
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const single = first === last;
  const great = entries.some(({ place }) => isGreat(place));
  const known = words.known.has(key);
  const people = Math.max(...entries.map(({ place, own }) => (place.population ?? 0) * (own ? 1 : 0.3)));

  let sum = Math.log10(people + 10) / 2;
  if (great) sum += 2;
  if (known) sum += 1.2;
  if (NEVER.has(key) || (before && NEVER.has(`${before.key} ${key}`))) sum -= 6;
  sum -= otherThing(tokens, found, run, gazetteer.demonyms);
  if (!single || entries.some(({ place }) => place.kind === 'division')) sum += 0.8;
  if (within.length > 0) sum += 2.5;
  if (entries.some(({ place: { country } }) => country !== null && around.region.countries.includes(country)))
    sum += 0.8;
  sum += Math.max(placeBefore(tokens, first), sort === null ? 0 : 1.6);

  if (single) {
    if (gazetteer.calendar.has(key) || (OPENERS.has(key) && !token.initials)) sum -= 6;
    if (SORTS.has(key) || INSTITUTIONS.has(key)) sum -= great ? 5 : 3;
    if (!great) {
      const common = small.has(key) || (words.common.has(key) && !known);
      if (common) sum -= token.opening ? 3.5 : 1.6;
      if (key.length <= 3) sum -= 1.5;
      if (token.opening && !known && people < 100_000) sum -= 0.8;
    }
    if (words.given.has(key) && !known && !great) sum -= people > 500_000 ? 0.6 : 1.6;
    if (words.surnames.has(key) && !known && !great) sum -= 0.8;
  }
  if (isShort(token, single) && !great) sum -= 2.5;
  const ofCountry = entries.some(({ place }) => place.kind === 'country' || place.kind === 'region');
  if (!ofCountry && before && /^\.? $/.test(token.gap) && TITLES.has(before.key)) sum -= great ? 5 : 3.5;
  sum -= leftOf(around, found, run, great);
  if (!great) {
    if (persons.has(key) || (!single && persons.has(tokens[last]?.key ?? '') && words.given.has(token.key)))
      sum -= 3;
    if (after && SPACED.test(after.gap) && SAYS.has(after.key) && !known) sum -= 1.2;
  }
  return sum - rightOf(around, found, run, great, within.length > 0) - EVEN;
}

/** "in", "near", "provincia de" */
function placeBefore(tokens: readonly Token[], first: number): number {
  const [token, before, second, third] = [
    tokens[first],
    tokens[first - 1],
    tokens[first - 2],
    tokens[first - 3],
  ];
  if (!token || !before || !SPACED.test(token.gap)) return 0;
  if (PLACE_BEFORE.has(before.key)) return 1.6;
  if (JOINTS.has(before.key) && second && SPACED.test(before.gap)) {
    if (PAIR_BEFORE.has(second.key) || PLACE_BEFORE.has(second.key)) return 1.6;
    // "cerca de la", "north of the"
    if (JOINTS.has(second.key) && third && PAIR_BEFORE.has(third.key)) return 1.6;
  }
  return MAYBE_BEFORE.has(before.key) ? 0.4 : 0;
}

/** an abbreviation is rarely a small town */
const isShort = (token: Token, single: boolean): boolean =>
  single &&
  !token.shouted &&
  token.end - token.start <= 4 &&
  token.end - token.start > 1 &&
  token.key.length <= 4 &&
  token.initials;

/** What speaks against a name in the capitals before it: "Daniel Noboa", "Deportivo Quito". */
function leftOf(
  { tokens, gazetteer: { words } }: Surroundings,
  { first }: Found,
  run: Run,
  great: boolean,
): number {
  const [token, before, second] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (first > run.first && before && !token?.shouted) {
    if (words.given.has(before.key)) return great ? 6 : 3;
    if (great) return 0;
    if (INSTITUTION_BEFORE.has(before.key)) return 1;
    return SORTS.has(before.key) ? 0 : 1.5;
  }
  // "María de los Ángeles"
  if (
    !great &&
    before &&
    second?.capital &&
    PARTICLES.has(before.key) &&
    token?.gap === ' ' &&
    before.gap === ' '
  ) {
    if (words.given.has(second.key) && !words.known.has(second.key)) return 2.5;
    if (INSTITUTION_BEFORE.has(second.key)) return 0.6;
  }
  return 0;
}

/** What speaks against a name in the capitals after it: "Santiago Ruiz", "Victoria Street". */
function rightOf(
  { tokens, persons, gazetteer: { words } }: Surroundings,
  { first, last, key }: Found,
  run: Run,
  great: boolean,
  within: boolean,
): number {
  const after = tokens[last + 1];
  if (last >= run.last || !after || tokens[first]?.shouted || SORTS.has(after.key)) return 0;
  if (INSTITUTIONS.has(after.key)) return great ? 0.2 : 0.3;
  const given = first === last && words.given.has(key) ? 2 : 0;
  // "Santiago Cafiero" once he was called a minister
  if (great && (words.surnames.has(after.key) || persons.has(after.key))) return 2;
  return (great || within ? 0 : 1.5) + given;
}

/** The score of a sum, from 0 to 1. */
export const scoreOf = (sum: number): number => Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
