/** Which files of a large edition hold the words that a page needs. */
import type { Atlas, WordFiles } from './atlas.ts';

/** number of the chunk that holds the thing at `index`: the last that does not begin after it */
function chunkAt(firsts: readonly number[], index: number): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** null for an edition that is loaded at once */
export function wordFilesOf({
  words,
  places,
  sources,
  claims,
  events,
}: Pick<Atlas, 'words' | 'places' | 'sources' | 'claims' | 'events'>): WordFiles | null {
  if (!words) return null;
  const finder = (kind: 'places' | 'sources' | 'cited', all: readonly string[]) => {
    const indexes = new Map([...new Set(all)].map((id, i) => [id, i]));
    return (ids: readonly string[]): readonly string[] => {
      const numbers = ids.flatMap((id) => {
        const index = indexes.get(id);
        return index === undefined ? [] : chunkAt(words[kind], index);
      });
      return [...new Set(numbers)].map((number) => `${kind}-${number}.json`);
    };
  };
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const cites = [...claims.flatMap(({ positions }) => positions), ...events].flatMap((one) => one.cites);
  const cited = finder(
    'cited',
    cites.map(({ excerpt }) => excerpt),
  );
  return {
    ofPlaces: finder('places', idsOf(places)),
    ofSources: finder('sources', idsOf(sources)),
    ofCiting: (some) => cited(some.flatMap((one) => one.cites.map(({ excerpt }) => excerpt))),
    all: words.sources.map((_, number) => `sources-${number}.json`),
  };
}
