/**
 * The words of a large edition: chunks of all that is said of some places, stands in some sources, or is cited by questions
 * and events. A page names the chunks it needs, so each place and each source has all of its passages in one.
 */
import { type AtlasExcerpt, type Chunks, WordChunk } from '../model.ts';
import type { Corpus } from './corpus.ts';
import { excerptsOf, isLarge, PASSAGES_USE } from './excerpts.ts';
import { type Format, json } from './format.ts';
import { nearestPlaces } from './near.ts';

/** Excerpts a chunk: some 40 kB compressed. One place or source with more has a chunk of its own. */
export const WORDS = 250;

interface Chunked {
  /** index of the first place, source or cited excerpt of each chunk */
  firsts: number[];
  /** places in reading order of the excerpts of each chunk, rising, each once */
  at: number[][];
}

/** @param owned for each place, source or cited excerpt, in their order, the indexes of its excerpts */
function split(owned: readonly (readonly number[])[]): Chunked {
  const firsts: number[] = [];
  const parts: Set<number>[] = [];
  for (const [i, own] of owned.entries()) {
    const last = parts.at(-1);
    if (!last || (last.size > 0 && last.size + own.length > WORDS)) {
      firsts.push(i);
      parts.push(new Set(own));
    } else for (const index of own) last.add(index);
  }
  return { firsts, at: parts.map((part) => [...part].sort((a, b) => a - b)) };
}

/** ids of the excerpts that questions and events cite, each once, in the order of questions, then events */
export const citedIds = ({ claims, events }: Pick<Corpus, 'claims' | 'events'>): readonly string[] => [
  ...new Set(
    [...claims.flatMap(({ positions }) => positions), ...events].flatMap(({ cites }) =>
      cites.map(({ excerpt }) => excerpt),
    ),
  ),
];

const known = new WeakMap<Corpus, Record<keyof Chunks, Chunked>>();
function chunked(corpus: Corpus): Record<keyof Chunks, Chunked> {
  const kept = known.get(corpus);
  if (kept) return kept;
  const all = excerptsOf(corpus.sources);
  const byPlace = new Map<string, number[]>();
  const bySource = new Map<string, number[]>();
  const byId = new Map(all.map(({ id }, i) => [id, i]));
  const add = (to: Map<string, number[]>, key: string, index: number): void => {
    const list = to.get(key) ?? [];
    list.push(index);
    to.set(key, list);
  };
  for (const [i, { source, mentions }] of all.entries()) {
    add(bySource, source, i);
    for (const mention of mentions) if (mention.kind !== 'unmapped') add(byPlace, mention.place, i);
  }
  // The page of a place opens with the questions on which sources differ there.
  for (const { kind, places, positions } of corpus.claims)
    if (kind === 'disagree')
      for (const place of places)
        for (const { excerpt } of positions.flatMap(({ cites }) => cites)) {
          const index = byId.get(excerpt);
          if (index !== undefined) add(byPlace, place, index);
        }
  const made = {
    places: split(corpus.places.map(({ id }) => [...new Set(byPlace.get(id))])),
    sources: split(corpus.sources.map(({ id }) => bySource.get(id) ?? [])),
    cited: split(citedIds(corpus).map((id) => [byId.get(id) ?? 0])),
  };
  known.set(corpus, made);
  return made;
}

/** What the app is told of the chunks; null for an edition whose excerpts are loaded at once. */
export function publishChunks(corpus: Corpus): Chunks | null {
  if (!isLarge(corpus.sources)) return null;
  const { places, sources, cited } = chunked(corpus);
  return { places: places.firsts, sources: sources.firsts, cited: cited.firsts };
}

/** things of a list from the first of one chunk to the first of the next */
const between = <T>(list: readonly T[], { firsts }: Chunked, i: number): readonly T[] =>
  list.slice(firsts[i], firsts[i + 1]);

export const wordChunks: Format = {
  paths: /^(?:places|sources|cited)-\d+\.json$/,
  mediaType: 'application/json',
  schema: { name: 'words', type: WordChunk },
  files: (corpus) => {
    if (!isLarge(corpus.sources)) return [];
    const all = excerptsOf(corpus.sources);
    const made = chunked(corpus);
    const near = nearestPlaces(corpus.places, corpus.sources);
    const wordsOf = (at: readonly number[]) => at.flatMap((i): AtlasExcerpt[] => (all[i] ? [all[i]] : []));
    const file = (kind: keyof Chunks, i: number, at: number[], besides: object) => ({
      path: `${kind}-${i}.json`,
      ...(kind === 'sources'
        ? { title: { en: `Passages, part ${i + 1}`, es: `Pasajes, parte ${i + 1}` }, use: PASSAGES_USE }
        : {}),
      write: ({ stamp }: { stamp: string }) => json({ stamp, at, excerpts: wordsOf(at), ...besides }),
    });
    return [
      ...made.places.at.map((at, i) =>
        file('places', i, at, {
          near: Object.fromEntries(
            between(corpus.places, made.places, i).flatMap(({ id }) => {
              const found = near.get(id) ?? [];
              return found.length > 0 ? [[id, found]] : [];
            }),
          ),
        }),
      ),
      ...made.sources.at.map((at, i) =>
        file('sources', i, at, {
          lines: Object.fromEntries(
            between(corpus.sources, made.sources, i).map(({ id, text }) => [id, text.lines]),
          ),
        }),
      ),
      ...made.cited.at.map((at, i) => file('cited', i, at, {})),
    ];
  },
};
