/** The search index and its queries. This file is fetched when a reader first uses the search. */
import MiniSearch, { type Query } from 'minisearch';
import type { Atlas } from '../atlas/atlas.ts';
import type { Lang } from '../view/view.ts';
import { almostBegins } from './almost.ts';
import { entriesOf, INDEXED_FIELDS, indexedWords, type Kind } from './entries.ts';
import { termsOf, tokensOf } from './fold.ts';
import { type Engine, type Hit, MOST } from './found.ts';
import { createSpellings } from './spellings.ts';

/** ms of building the index after which the page may react to the reader */
const SLICE = 8;
/** shortest word, in letters, in which a slip is forgiven */
const FORGIVEN = 5;
const BOOST = { name: 4, translation: 3, alternate: 3, title: 2, question: 2 };
const asGiven = (term: string): string => term;
/** a value for each kind of result */
const each = <T>(value: () => T): Record<Kind, T> => ({
  place: value(),
  voice: value(),
  unmapped: value(),
  passage: value(),
  question: value(),
  event: value(),
});
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
  const spellings = createSpellings();
  let sliceStart = performance.now();
  for (const [id, entry] of entries.entries()) {
    index.add({ id, ...indexedWords(entry, lang) });
    if (entry.kind === 'passage') spellings.read(entry.excerpt.quote);
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

  /**
   * The query for a term, with the other spellings of a name; `similar` where it forgives a slip. Null where no word of the
   * edition matches.
   */
  function asking(term: string): { query: Query; similar: boolean; others: readonly string[] } | null {
    const others = spellings.of(term);
    const typed = (options: object) => ({
      query: { combineWith: 'OR' as const, queries: [{ queries: [term], ...options }, ...others] },
      similar: false,
      others,
    });
    // Two letters that are a word ("US") mean that word; others are the beginning of one.
    if (term.length < 3 && known.has(term)) return typed({});
    if (begins(term)) return typed({ prefix: true });
    const near = term.length < FORGIVEN ? [] : words.filter((word) => almostBegins(word, term));
    return near.length === 0 ? null : { query: { queries: near, combineWith: 'OR' }, similar: true, others };
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
      const others = new Set(asked.flatMap((one) => one?.others ?? []));
      const otherwise = ({ match }: (typeof results)[number]): ReadonlySet<string> =>
        others.size === 0
          ? others
          : new Set(Object.keys(match).filter((term) => others.has(term) && !terms.includes(term)));
      const hits = each((): Hit[] => []);
      const counts = each(() => 0);
      const found = new Set<string>();
      // What is spelled as typed comes first.
      const ordered =
        others.size === 0 ? results : results.toSorted((a, b) => otherwise(a).size - otherwise(b).size);
      for (const result of ordered) {
        const { id, match } = result;
        const entry = entries[Number(id)];
        if (!entry) continue;
        const matched = Object.values(match).flat();
        counts[entry.kind] += 1;
        if (hits[entry.kind].length === MOST) continue;
        for (const term of Object.keys(match)) found.add(term);
        hits[entry.kind].push({
          entry,
          fields: new Set(INDEXED_FIELDS.filter((field) => matched.includes(field))),
          otherwise: otherwise(result),
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
