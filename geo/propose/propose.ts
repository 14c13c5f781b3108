import { furtherMentions, shared } from './further.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hintsOf, NO_HINTS } from './hints.ts';
import { CUT, type Mention, MOST_CANDIDATES, NO_REGION, type Place, type Region } from './model.ts';
import { ranked, type Scene } from './rank.ts';
import { personsIn, runsOf } from './runs.ts';
import { type Surroundings, scoreOf, weigh } from './score.ts';
import { tokensOf } from './tokens.ts';
import { type Found, findNames } from './windows.ts';

/** The score below which a name of the gazetteer is no name here: "On", "Daniel" */
const LEAST = 0.01;

/**
 * Words of a text that may name a place, in its order, never overlapping: names that the gazetteer knows, names it does not know,
 * demonyms, and things without a name. Offsets are in UTF-16 code units of the text; `text.slice(start, end) === mention.text`. Pure
 * and total: any text has an answer.
 * @param region where the texts mostly play; it halves the wrong first candidates of names that many places share
 */
export function propose(text: string, gazetteer: Gazetteer, region: Region = NO_REGION): Mention[] {
  const tokens = tokensOf(text);
  const runs = runsOf(tokens);
  const found = findNames(tokens, text, gazetteer).filter((name) => shared(name, tokens, gazetteer) === null);
  const runAt = new Map(
    runs.flatMap((run) =>
      Array.from({ length: run.last - run.first + 1 }, (_, i) => [run.first + i, run] as const),
    ),
  );
  const around: Surroundings = {
    tokens,
    runAt,
    small: new Set(tokens.flatMap(({ capital, key }) => (capital ? [] : [key]))),
    persons: personsIn(tokens, runs, found, gazetteer.words),
    gazetteer,
    region,
  };
  const hints = found.map((_, i) => hintsOf(found, i, tokens));
  const sums = lifted(
    found,
    found.map((name, i) => weigh(name, around, hints[i] ?? NO_HINTS)),
  );
  const isNamed = (i: number): boolean => (sums[i] ?? 0) >= 0;

  let scene: Scene = { region, named: namedIn(found.filter((_, i) => isNamed(i))), anchors: [] };
  const order = () => found.map(({ entries }, i) => ranked(entries, scene, hints[i] ?? NO_HINTS));
  const first = order();
  scene = { ...scene, anchors: anchorsOf(first.filter((_, i) => isNamed(i))) };
  const places = agreed(
    found,
    order(),
    hints.map(({ within, sort }) => within.length > 0 || sort !== null),
  );

  const named = found.flatMap((name, i): Mention[] => {
    const score = scoreOf(sums[i] ?? 0);
    if (score < LEAST) return [];
    const [start, end] = [tokens[name.first]?.start ?? 0, tokens[name.last]?.end ?? 0];
    const candidates = (places[i] ?? []).slice(0, MOST_CANDIDATES);
    const kind = candidates[0]?.kind ?? 'unknown';
    return [{ start, end, text: text.slice(start, end), kind, score, certain: score >= CUT, candidates }];
  });
  const kept = found.filter((_, i) => scoreOf(sums[i] ?? 0) >= LEAST);
  return [...named, ...furtherMentions(text, around, runs, kept)].sort((a, b) => a.start - b.start);
}

/** A name that is surely a place's somewhere in the text is more likely one elsewhere in it. */
function lifted(found: readonly Found[], sums: readonly number[]): number[] {
  const best = new Map<string, number>();
  for (const [i, { key }] of found.entries())
    best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, sums[i] ?? 0));
  return sums.map((sum, i) => (sum + (best.get(found[i]?.key ?? '') ?? sum)) / 2);
}

/** How often countries and divisions are named. */
function namedIn(names: readonly Found[]): Map<string, number> {
  const named = new Map<string, number>();
  const count = (code: string | null, n: number) => {
    if (code !== null) named.set(code, (named.get(code) ?? 0) + n);
  };
  for (const { entries } of names) {
    const [place, other] = entries.flatMap(({ place: one }) =>
      one.kind === 'country' || one.kind === 'division' ? [one] : [],
    );
    // "Georgia" names neither of the two for the others
    if (place === undefined || other !== undefined) continue;
    if (place.kind === 'division') count(place.id, 1);
    count(place.country, place.kind === 'country' ? 1 : 0.5);
  }
  return named;
}

/** The first places of different names, countries and regions left out: they are near nothing. */
const anchorsOf = (places: readonly (readonly Place[])[]): Place[] => [
  ...new Set(
    places.flatMap(([first]) =>
      first && first.kind !== 'country' && first.kind !== 'region' ? [first] : [],
    ),
  ),
];

/** A name without a hint means what it means where the text gives one: "Salinas, Ecuador … in Salinas". */
function agreed(found: readonly Found[], places: readonly Place[][], hinted: readonly boolean[]): Place[][] {
  const told = new Map<string, Place[]>();
  for (const [i, { key }] of found.entries()) if (hinted[i] && !told.has(key)) told.set(key, places[i] ?? []);
  return places.map((own, i) => (hinted[i] ? own : (told.get(found[i]?.key ?? '') ?? own)));
}
