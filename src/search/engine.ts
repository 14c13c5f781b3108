/** The index and its questions: fetched apart, when a reader first turns to the search. */
import MiniSearch, { type Query } from 'minisearch';
import type { Atlas } from '../atlas/atlas.ts';
import type { Lang } from '../view/view.ts';
import { entriesOf, FIELDS, type Field, type Kind, wordsOf } from './entries.ts';
import { termsOf, tokensOf } from './fold.ts';
import { type Engine, type Hit, MOST } from './found.ts';

/** ms of building after which the page gets its turn */
const SLICE = 8;
/** letters from which a slip is forgiven */
const FORGIVEN = 5;
const BOOST = { name: 4, translation: 3, alternate: 3, title: 2, question: 2 };
const asGiven = (term: string): string => term;
/** a turn for the page */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads the whole atlas in slices of a few ms. */
export async function createEngine(atlas: Atlas, lang: Lang): Promise<Engine> {
  const entries = entriesOf(atlas);
  const known = new Set<string>();
  const index = new MiniSearch<{ id: number }>({
    fields: [...FIELDS],
    tokenize: (text) => {
      const terms = tokensOf(text).map(({ term }) => term);
      for (const term of terms) known.add(term);
      return terms;
    },
    processTerm: asGiven,
    searchOptions: { boost: BOOST, tokenize: (term) => [term], processTerm: asGiven },
  });
  let sliceStart = performance.now();
  for (const [id, entry] of entries.entries()) {
    index.add({ id, ...wordsOf(entry, lang) });
    if (performance.now() - sliceStart < SLICE) continue;
    await pause();
    sliceStart = performance.now();
  }
  const words = [...known].sort();
  /** whether a word begins with the term */
  function begins(term: string): boolean {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return words[low]?.startsWith(term) ?? false;
  }

  /** the words of the edition that answer to a term, as a query; null where none does */
  function asking(term: string): { query: Query; similar: boolean } | null {
    // two letters that are a word ("US") mean that word; else they are the beginning of one
    if (term.length < 3 && known.has(term)) return { query: { queries: [term] }, similar: false };
    if (begins(term)) return { query: { queries: [term], prefix: true }, similar: false };
    const near = term.length < FORGIVEN ? [] : words.filter((word) => almostBegins(word, term));
    return near.length === 0 ? null : { query: { queries: near, combineWith: 'OR' }, similar: true };
  }

  return {
    find: (query) => {
      const terms = termsOf(query);
      // a single letter after whole words is the beginning of the next
      const whole = terms.filter(
        (term, i) => i === 0 || i < terms.length - 1 || term.length > 1 || known.has(term),
      );
      const asked = whole.map(asking);
      const nothing = asked.length === 0 || asked.includes(null);
      const results = nothing
        ? []
        : index.search({ combineWith: 'AND', queries: asked.flatMap((one) => one?.query ?? []) });
      const hits: Record<Kind, Hit[]> = { place: [], passage: [], question: [], event: [] };
      const counts: Record<Kind, number> = { place: 0, passage: 0, question: 0, event: 0 };
      const found = new Set<string>();
      for (const { id, match } of results) {
        const entry = entries[id as number]!;
        counts[entry.kind] += 1;
        if (hits[entry.kind].length === MOST) continue;
        for (const term of Object.keys(match)) found.add(term);
        hits[entry.kind].push({ entry, fields: new Set(Object.values(match).flat() as Field[]) });
      }
      return {
        hits,
        counts,
        total: results.length,
        terms: found,
        similar: asked.some((one) => one?.similar),
      };
    },
  };
}

/**
 * Whether a word begins with what was typed, one slip forgiven: a letter wrong, missing, too many, or two exchanged.
 * Pure; both are folded.
 */
export function almostBegins(word: string, typed: string): boolean {
  let same = 0;
  while (same < typed.length && typed.charCodeAt(same) === word.charCodeAt(same)) same += 1;
  if (same === typed.length) return true;
  // asked of every word of the edition: most end here, at their second letter
  const goes = (at: number, from: number): boolean =>
    word.charCodeAt(at) === typed.charCodeAt(from) && word.startsWith(typed.slice(from), at);
  return (
    // the slip is the last letter
    same + 1 === typed.length ||
    goes(same + 1, same + 1) ||
    goes(same + 1, same) ||
    goes(same, same + 1) ||
    (typed.charCodeAt(same) === word.charCodeAt(same + 1) &&
      typed.charCodeAt(same + 1) === word.charCodeAt(same) &&
      word.startsWith(typed.slice(same + 2), same + 2))
  );
}
