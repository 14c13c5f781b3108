/** The search index and its queries. This file is fetched when a reader first uses the search. */
import type { Atlas } from '../atlas/atlas.ts';
import { questionsOf } from '../atlas/claims.ts';
import { namedOnly } from '../atlas/mentions.ts';
import { hasWords } from '../atlas/stubs.ts';
import type { Lang } from '../view/view.ts';
import { askingOf } from './asking.ts';
import { type Entry, INDEXED_FIELDS, indexedWords } from './entries.ts';
import { tokensOf } from './fold.ts';
import type { Engine } from './found.ts';
import { createPostings, type FieldWords } from './postings.ts';
import { foundAmong, type Ranked } from './ranked.ts';
import { createSpellings } from './spellings.ts';
import { type Heard, hear, voiceOf } from './voices.ts';

/** ms of building the index after which the page may react to the reader */
const SLICE = 8;
/** lets the page react to the reader */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An engine over the words that have come. Once all have, it answers the same whatever the order in which they came. */
export interface GrowingEngine extends Engine {
  /** takes in the passages whose words have come since */
  read(): Promise<void>;
  /** passages that it has taken in */
  searched(): number;
}

/** Builds the index of what an atlas has the words of, in slices of a few ms. */
export async function createEngine(atlas: Atlas, lang: Lang): Promise<GrowingEngine> {
  const postings = createPostings();
  const spellings = createSpellings();
  const voices = new Map<string, Heard>();
  /** by the numbers that the postings give */
  const entries: Ranked[] = [];
  const taken = new Set<number>();
  let sliceStart = performance.now();

  const wordsOf = (entry: Entry): FieldWords => {
    const given = indexedWords(entry, lang);
    return INDEXED_FIELDS.flatMap((field): FieldWords => {
      const words = given[field];
      return words ? [[field, tokensOf(words).map(({ term }) => term)]] : [];
    });
  };
  function add(entry: Entry, order: number): void {
    postings.add(wordsOf(entry));
    entries.push({ kind: entry.kind, entry: () => entry, order: () => order });
  }
  function addVoice(heard: Heard): void {
    postings.add(wordsOf(voiceOf(heard)));
    entries.push({ kind: 'voice', entry: () => voiceOf(heard), order: () => heard.first });
  }
  async function rest(): Promise<void> {
    if (performance.now() - sliceStart < SLICE) return;
    await pause();
    sliceStart = performance.now();
  }
  async function read(): Promise<void> {
    sliceStart = performance.now();
    for (const [at, excerpt] of atlas.excerpts.entries()) {
      if (taken.has(at) || !hasWords(excerpt)) continue;
      taken.add(at);
      add({ kind: 'passage', excerpt }, at);
      for (const heard of hear(voices, excerpt, at)) addVoice(heard);
      spellings.read(excerpt.quote);
      await rest();
    }
  }

  const wordless: readonly Entry[] = [
    ...atlas.places.map((place) => ({ kind: 'place' as const, place })),
    ...namedOnly(atlas).map((thing) => ({ kind: 'unmapped' as const, thing })),
    ...questionsOf(atlas).map(({ claim, number }) => ({ kind: 'question' as const, claim, number })),
    ...atlas.events.map((event) => ({ kind: 'event' as const, event })),
  ];
  for (const [order, entry] of wordless.entries()) {
    add(entry, order);
    await rest();
  }
  await read();
  return {
    find: (query) => foundAmong(entries, postings, askingOf(query, postings, spellings)),
    read,
    searched: () => taken.size,
  };
}
