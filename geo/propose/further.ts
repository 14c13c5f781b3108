import { INSTITUTIONS, OPENERS, PAIR_BEFORE, PLACE_BEFORE, SORTS, TITLES } from './cues.ts';
import { isFacility } from './facilities.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isSpanish } from './language.ts';
import type { Mention, MentionKind, Place } from './model.ts';
import type { Run } from './runs.ts';
import type { Surroundings } from './score.ts';
import type { Token } from './tokens.ts';
import type { Found } from './windows.ts';

/** Scores of what no gazetteer decides: all below the cut, in the order in which they are worth a look */
const SCORES = { unknown: 0.4, site: 0.35, demonym: 0.3 } as const;
/** a named thing ends with one of these: "Carondelet Palace" */
const NAMED_SITES =
  /^(?:palace|base|airport|port|pier|harbou?r|bridge|dam|prison|park|camp|river|lake|bay|valley|mountains?|islands?|beach|square|hills?|peninsula|forest|desert|creek|canal)$/;

/** Mentions beside the names of the gazetteer, of which none overlaps: demonyms, facilities, and names that it does not know. */
export function furtherMentions(
  text: string,
  around: Surroundings,
  runs: readonly Run[],
  found: readonly Found[],
): Mention[] {
  const { tokens, gazetteer } = around;
  const taken = new Set(found.flatMap(({ first, last }) => range(first, last)));
  const mentions: Mention[] = [];
  const take = (
    first: number,
    last: number,
    kind: MentionKind & keyof typeof SCORES,
    candidates: readonly Place[],
  ): void => {
    for (const i of range(first, last)) taken.add(i);
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      kind,
      score: SCORES[kind],
      certain: false,
      candidates,
    });
  };
  const free = (first: number, last: number): boolean =>
    range(first, last).every((i) => i < tokens.length && !taken.has(i));

  const { english, spanish } = gazetteer.demonyms;
  const inSpanish = isSpanish(tokens);
  for (const [i, { key, capital }] of tokens.entries()) {
    for (const last of [i + 1, i]) {
      const words = last === i ? key : `${key} ${tokens[last]?.key}`;
      const id = (capital ? english.get(words) : undefined) ?? (inSpanish ? spanish.get(words) : undefined);
      const place = id === undefined ? undefined : gazetteer.byId.get(id);
      if (place && free(i, last)) take(i, last, 'demonym', [place]);
    }
  }
  for (const { first, last } of runs) {
    const whole = shared({ first, last }, tokens, gazetteer);
    if (whole !== null && free(first, first)) take(first, first, 'unknown', whole);
    else if (isUnknownName(first, last, around) && free(first, last)) take(first, last, 'unknown', []);
  }
  for (const i of tokens.keys()) if (free(i, i) && isFacility(tokens, i)) take(i, i, 'site', []);
  return mentions;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** "Central and South America": the places that the first word names with the rest of the second name, or null */
export function shared(
  { first, last }: Run,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly Place[] | null {
  const [and, second, rest] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (first !== last || !and || !/^(?:and|or|y|e|o)$/.test(and.key) || !second?.capital || !rest?.capital)
    return null;
  const entries = gazetteer.find(`${tokens[first]?.key} ${rest.key}`);
  return entries.length > 0 && gazetteer.has(`${second.key} ${rest.key}`)
    ? entries.map(({ place }) => place).slice(0, 5)
    : null;
}

/** A name that the gazetteer does not know, where a place's name would stand. */
function isUnknownName(first: number, last: number, { tokens, persons, gazetteer }: Surroundings): boolean {
  const [token, end, before, second] = [tokens[first], tokens[last], tokens[first - 1], tokens[first - 2]];
  if (!token || !end || token.shouted || token.initials || last - first > 3) return false;
  const { words, calendar } = gazetteer;
  if (range(first, last).some((i) => calendar.has(tokens[i]?.key ?? '') || TITLES.has(tokens[i]?.key ?? '')))
    return false;
  if (last > first && NAMED_SITES.test(end.key) && !OPENERS.has(token.key)) return true;
  if (/^\d/.test(token.key) || OPENERS.has(token.key) || persons.has(end.key) || words.given.has(token.key))
    return false;
  if (!before || !/^ $/.test(token.gap) || INSTITUTIONS.has(end.key)) return false;
  if (SORTS.has(tokens[last + 1]?.key ?? '') && tokens[last + 1]?.gap === ' ') return true;
  const led = PLACE_BEFORE.has(before.key) || before.key === 'at';
  return led || (/^(?:de|del|of)$/.test(before.key) && second !== undefined && PAIR_BEFORE.has(second.key));
}
