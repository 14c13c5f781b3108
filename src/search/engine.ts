/** The search index and its queries. This file is fetched when a reader first uses the search. */
import MiniSearch, { type Query } from 'minisearch';
import type { Atlas } from '../atlas/atlas.ts';
import type { Lang } from '../view/view.ts';
import { entriesOf, INDEXED_FIELDS, indexedWords, type Kind } from './entries.ts';
import { termsOf, tokensOf } from './fold.ts';
import { type Engine, type Hit, MOST } from './found.ts';

/** ms of building the index after which the page may react to the reader */
const SLICE = 8;
/** shortest word, in letters, in which a slip is forgiven */
const FORGIVEN = 5;
const BOOST = { name: 4, translation: 3, alternate: 3, title: 2, question: 2 };
const asGiven = (term: string): string => term;
/** lets the page react to the reader */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Builds the index of a whole atlas, in slices of a few ms. */
export async function createEngine(atlas: Atlas, lang: Lang): Promise<Engine> {
  const entries = entriesOf(atlas);
  const known = new Set<string>();
  const index = new MiniSearch<{ id: number }>({
    fields: [...INDEXED_FIELDS],
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
    index.add({ id, ...indexedWords(entry, lang) });
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
      if ((words[middle] ?? '') < term) low = middle + 1;
      else high = middle;
    }
    return words[low]?.startsWith(term) ?? false;
  }

  /** the query for a term, `similar` where it forgives a slip; null where no word of the edition matches */
  function asking(term: string): { query: Query; similar: boolean } | null {
    // Two letters that are a word ("US") mean that word; others are the beginning of one.
    if (term.length < 3 && known.has(term)) return { query: { queries: [term] }, similar: false };
    if (begins(term)) return { query: { queries: [term], prefix: true }, similar: false };
    const near = term.length < FORGIVEN ? [] : words.filter((word) => almostBegins(word, term));
    return near.length === 0 ? null : { query: { queries: near, combineWith: 'OR' }, similar: true };
  }

  return {
    find: (query) => {
      const terms = termsOf(query);
      // A single letter at the end is a word that is still being typed, so it does not count yet.
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
        const entry = entries[Number(id)];
        if (!entry) continue;
        const matched = Object.values(match).flat();
        counts[entry.kind] += 1;
        if (hits[entry.kind].length === MOST) continue;
        for (const term of Object.keys(match)) found.add(term);
        hits[entry.kind].push({
          entry,
          fields: new Set(INDEXED_FIELDS.filter((field) => matched.includes(field))),
        });
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
  // This runs for every word of the edition; most of them fail at once, at their second letter.
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
