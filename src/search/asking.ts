/** What a query asks of the words of an edition: of each of its words, which others answer as well. Pure. */
import { almostBegins } from './almost.ts';
import { termsOf } from './fold.ts';
import type { Postings, Weighed } from './postings.ts';
import type { Spellings } from './spellings.ts';

/** shortest word, in letters, in which a slip is forgiven */
const FORGIVEN = 5;
/** a word that only begins as typed counts the less, the more of it is left: as MiniSearch weighs it */
const BEGUN = { weight: 0.375, rest: 0.3 };

/** the words that answer to one word of a query */
interface Group {
  words: readonly Weighed[];
  /** other spellings of a name among them */
  others: readonly string[];
  /** whether it forgives a slip */
  similar: boolean;
}
export interface Asking {
  groups: readonly Group[];
  /** words that spell a name of the query in another way, and are not typed themselves */
  others: ReadonlySet<string>;
}

/** where in a sorted list the words begin that are not before the term */
function firstFrom(words: readonly string[], term: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function beginningWith(words: readonly string[], term: string): readonly Weighed[] {
  const found: Weighed[] = [];
  for (let at = firstFrom(words, term); words[at]?.startsWith(term); at += 1) {
    const word = words[at] ?? '';
    const left = word.length - term.length;
    found.push({
      word,
      weight: left === 0 ? 1 : (BEGUN.weight * word.length) / (word.length + BEGUN.rest * left),
    });
  }
  return found;
}

const whole = (words: readonly string[]): readonly Weighed[] => words.map((word) => ({ word, weight: 1 }));

/** Null where no word of the edition answers to the term. */
function groupOf(term: string, known: Postings, spellings: Spellings): Group | null {
  const others = spellings.of(term).toSorted();
  const typed = (words: readonly Weighed[]) => ({
    words: [...words, ...whole(others)],
    others,
    similar: false,
  });
  // Two letters that are a word ("US") mean that word; others are the beginning of one.
  if (term.length < 3 && known.has(term)) return typed(whole([term]));
  const begun = beginningWith(known.words(), term);
  if (begun.length > 0) return typed(begun);
  const near = term.length < FORGIVEN ? [] : known.words().filter((word) => almostBegins(word, term));
  return near.length === 0 ? null : { words: whole(near), others, similar: true };
}

/** Null where nothing answers to the whole query. */
export function askingOf(query: string, known: Postings, spellings: Spellings): Asking | null {
  const terms = termsOf(query);
  const groups = terms
    // A single letter at the end is a word that is still being typed, so it does not count yet.
    .filter((term, i) => i === 0 || i < terms.length - 1 || term.length > 1 || known.has(term))
    .map((term) => groupOf(term, known, spellings));
  const all = groups.flatMap((group) => group ?? []);
  if (all.length === 0 || all.length < groups.length) return null;
  const others = new Set(all.flatMap((group) => group.others).filter((term) => !terms.includes(term)));
  return { groups: all, others };
}
