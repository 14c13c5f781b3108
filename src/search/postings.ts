/**
 * Which entries hold which word, and how well they answer: BM25+ over several fields, with MiniSearch's weights. It grows entry
 * by entry, and answers the same whatever the order in which they came.
 */
import { type Field, INDEXED_FIELDS } from './entries.ts';

/** a word and how much it counts */
export interface Weighed {
  word: string;
  weight: number;
}
/** the words of an entry, field by field */
export type FieldWords = readonly (readonly [Field, readonly string[]])[];
interface Answers {
  /** numbers of the entries that answer, in no order */
  ids: readonly number[];
  /** by number of the entry; the higher, the better it answers */
  scores: Float64Array;
}
export interface Postings {
  /** takes an entry; returns its number, one more than the last */
  add(words: FieldWords): number;
  has(word: string): boolean;
  /** every word, in the order of its letters */
  words(): readonly string[];
  /** entries that hold a word of each group */
  ask(groups: readonly (readonly Weighed[])[]): Answers;
  /** numbers of the entries that hold a word, each once */
  holding(word: string): readonly number[];
  /** the words of an entry, each field's once */
  wordsOf(id: number): FieldWords;
}

const BOOST: Partial<Record<Field, number>> = {
  name: 4,
  translation: 3,
  alternate: 3,
  title: 2,
  question: 2,
};
const FIELDS = INDEXED_FIELDS.length;
const BOOSTS = INDEXED_FIELDS.map((field) => BOOST[field] ?? 1);
/** BM25+: how soon a word more counts for less, how much a long text weakens it, what each match counts at least */
const [K, B, D] = [1.2, 0.7, 0.5];

interface Posting {
  /** number of the entry × fields + field, rising by entry */
  at: number[];
  /** how often the word stands there */
  often: number[];
  /** entries that hold the word, for each field */
  holders: number[];
}

export function createPostings(): Postings {
  const postings = new Map<string, Posting>();
  const entries: FieldWords[] = [];
  /** different words of each field of each entry; their sum, and entries that have the field, for each field */
  const lengths: number[] = [];
  const sums = Array<number>(FIELDS).fill(0);
  const having = Array<number>(FIELDS).fill(0);
  let sorted: readonly string[] = [];
  let unsorted: string[] = [];

  function note(word: string, place: number, field: number, often: number): void {
    let posting = postings.get(word);
    if (!posting) {
      posting = { at: [], often: [], holders: Array<number>(FIELDS).fill(0) };
      postings.set(word, posting);
      unsorted.push(word);
    }
    posting.at.push(place);
    posting.often.push(often);
    posting.holders[field] = (posting.holders[field] ?? 0) + 1;
  }
  /** what a word counts in a field, by how many entries hold it there */
  const rarity = (holders: number): number =>
    Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5));

  return {
    add: (given) => {
      const id = entries.length;
      const own: [Field, readonly string[]][] = [];
      for (let field = 0; field < FIELDS; field += 1) lengths.push(0);
      for (const [name, words] of given) {
        const field = INDEXED_FIELDS.indexOf(name);
        const counts = new Map<string, number>();
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
        for (const [word, often] of counts) note(word, id * FIELDS + field, field, often);
        lengths[id * FIELDS + field] = counts.size;
        sums[field] = (sums[field] ?? 0) + counts.size;
        if (counts.size > 0) having[field] = (having[field] ?? 0) + 1;
        own.push([name, [...counts.keys()]]);
      }
      entries.push(own);
      return id;
    },
    has: (word) => postings.has(word),
    words: () => {
      // Both parts are in order, which is what the engine's sort is quickest with.
      if (unsorted.length > 0) sorted = [...sorted, ...unsorted.sort()].sort();
      unsorted = [];
      return sorted;
    },
    ask: (groups) => {
      const scores = new Float64Array(entries.length);
      /** groups of which each entry holds a word */
      const held = new Uint8Array(entries.length);
      const means = sums.map((sum, field) => sum / (having[field] || 1));
      let ids: number[] = [];
      for (const [before, group] of groups.entries()) {
        ids = [];
        for (const { word, weight } of group) {
          const posting = postings.get(word);
          if (!posting) continue;
          const { at, often, holders } = posting;
          // Most words stand in one field, and many in one entry.
          let [rareIn, rare] = [-1, 0];
          for (let i = 0; i < at.length; i += 1) {
            const place = at[i] ?? 0;
            const field = place % FIELDS;
            const id = (place - field) / FIELDS;
            const groupsHeld = held[id] ?? 0;
            if (groupsHeld < before) continue;
            if (groupsHeld === before) {
              held[id] = before + 1;
              ids.push(id);
            }
            if (field !== rareIn) [rareIn, rare] = [field, rarity(holders[field] ?? 0)];
            const times = often[i] ?? 0;
            const counts = weight * (BOOSTS[field] ?? 1) * rare;
            const long = 1 - B + (B * (lengths[place] ?? 0)) / (means[field] || 1);
            scores[id] = (scores[id] ?? 0) + counts * (D + (times * (K + 1)) / (times + K * long));
          }
        }
      }
      return { ids, scores };
    },
    holding: (word) => [
      ...new Set((postings.get(word)?.at ?? []).map((place) => Math.floor(place / FIELDS))),
    ],
    wordsOf: (id) => entries[id] ?? [],
  };
}
