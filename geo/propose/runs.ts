import { OPENERS, PARTICLES, PLACE_BEFORE, TITLES } from './cues.ts';
import type { Words } from './pack.ts';
import type { Token } from './tokens.ts';

/** Neighbouring words in capitals: tokens from `first` to `last`. */
export interface Run {
  first: number;
  last: number;
}

const OPENS = new Set([...OPENERS, ...PLACE_BEFORE]);
const TOGETHER = /^[ \u00a0\-’'‐‑]*$/;

/** Runs of words in capitals; "U.S. Virgin" is one, as is "Gen. Donovan". */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const [i, token] of tokens.entries()) {
    // "Near Manta" at the head of a sentence: its capital is the sentence's
    if (!token.capital || (token.opening && !token.shouted && OPENS.has(token.key))) continue;
    const run = runs.at(-1);
    const before = tokens[i - 1];
    const joined =
      run !== undefined &&
      run.last === i - 1 &&
      before !== undefined &&
      !token.shouted &&
      (TOGETHER.test(token.gap) ||
        (token.gap === '. ' && before.end - before.start <= 3 && !before.opening) ||
        (/^\. $/.test(token.gap) && TITLES.has(before.key)));
    if (joined && run) run.last = i;
    else runs.push({ first: i, last: i });
  }
  return runs;
}

/** Words that follow a given name or a title somewhere in the text: they are a person's there, and so most likely elsewhere. */
export function personsIn(
  tokens: readonly Token[],
  runs: readonly Run[],
  names: readonly Run[],
  words: Words,
): Set<string> {
  const places = new Map(names.map(({ first, last }) => [first, last]));
  const persons = new Set<string>();
  for (const { first, last } of runs) {
    const [opener, before] = [tokens[first], tokens[first - 1]];
    if (opener === undefined || opener.shouted) continue;
    const titled =
      TITLES.has(opener.key) || (before !== undefined && TITLES.has(before.key) && TOGETHER.test(opener.gap));
    // a whole run that is a place's name is nobody's ("Santa Rosa")
    if (!titled && (places.get(first) ?? -1) >= last && last > first) continue;
    const given = words.given.has(opener.key) && !words.known.has(opener.key);
    if (titled && !TITLES.has(opener.key)) persons.add(opener.key);
    if (titled || given) for (const { key } of tokens.slice(first + 1, last + 1)) persons.add(key);
    // "Juan de Salinas"
    if (given && first === last) {
      let next = first + 1;
      while (PARTICLES.has(tokens[next]?.key ?? '') && tokens[next]?.gap === ' ') next += 1;
      const named = tokens[next];
      if (next > first + 1 && next <= first + 3 && named?.capital && named.gap === ' ')
        persons.add(named.key);
    }
  }
  return persons;
}
