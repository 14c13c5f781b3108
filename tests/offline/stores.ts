/** Caches as a browser has them, in memory. */
import type { Stores } from '../../src/offline/worker/copy.ts';

interface Kept {
  body: ArrayBuffer;
  headers: [string, string][];
}
const addressOf = (asked: RequestInfo | URL): string =>
  asked instanceof Request ? asked.url : String(asked);

export interface MemoryStores extends Stores {
  /** what is in a cache, by address */
  of(name: string): Map<string, Kept>;
  /** from now on nothing more finds room */
  fill(): void;
}
export function memoryStores(): MemoryStores {
  const all = new Map<string, Map<string, Kept>>();
  let full = false;
  const of = (name: string): Map<string, Kept> => {
    const entries = all.get(name) ?? new Map<string, Kept>();
    all.set(name, entries);
    return entries;
  };
  const cache = (name: string): Pick<Cache, 'match' | 'put' | 'delete'> => ({
    match: async (asked) => {
      const kept = of(name).get(addressOf(asked));
      return kept && new Response(kept.body.slice(0), { headers: kept.headers });
    },
    put: async (asked, response) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      if (response.status === 206) throw new TypeError('partial answers are not kept');
      of(name).set(addressOf(asked), { body: await response.arrayBuffer(), headers: [...response.headers] });
    },
    delete: async (asked) => of(name).delete(addressOf(asked)),
  });
  return {
    of,
    fill: () => {
      full = true;
    },
    // A cast: the rest of a cache is not asked for.
    open: async (name) => {
      of(name);
      return cache(name) as Cache;
    },
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
  };
}
