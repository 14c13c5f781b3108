/** The words of a large edition, each file fetched once when it is first asked for. Fetched itself by large editions alone. */
import type { AtlasExcerpt, AtlasHead, PassageIndex, WordChunk } from '../../geo/model.ts';
import { type Arrivals, type Atlas, createAtlas } from './atlas.ts';
import { wordFilesOf } from './chunks.ts';
import { inTime } from './inTime.ts';
import { fillIn, readStubs } from './stubs.ts';

/** @param read fetches a file of words; rejects with a DataFault */
export function openLarge(
  head: AtlasHead,
  index: PassageIndex,
  read: (file: string) => Promise<WordChunk>,
): Atlas {
  const stubs = readStubs(head, index);
  const byId = new Map<string, AtlasExcerpt>();
  const come = new Set<string>();
  const asked = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const take = (chunk: Pick<WordChunk, 'at' | 'excerpts'>): void => {
    for (const excerpt of fillIn(atlas, stubs, chunk)) byId.set(excerpt.id, excerpt);
  };
  const fetchOnce = async (file: string): Promise<void> => {
    try {
      // One that is never answered must not keep those who try again from asking.
      take(await inTime(read(file)));
    } catch (error) {
      asked.delete(file);
      throw error;
    }
    come.add(file);
    for (const listener of listeners) listener();
  };
  const arrivals: Arrivals = {
    has: (file) => come.has(file),
    fetch: (file) => {
      const under = asked.get(file) ?? fetchOnce(file);
      if (!come.has(file)) asked.set(file, under);
      return under;
    },
    keep: ({ at, excerpt }) => {
      take({ at: [at], excerpts: [excerpt] });
      return stubs[at] ?? excerpt;
    },
    excerpt: (id) => byId.get(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const atlas: Atlas = createAtlas(head, stubs, arrivals, wordFilesOf(head));
  return atlas;
}
