/** Which files of a large edition hold the words that a page needs. An edition that is loaded at once needs none of them. */
import type { Citation } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import { oncePer } from './once.ts';

type Told = Pick<Atlas, 'words' | 'places' | 'sources' | 'claims' | 'events'>;

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

const positions = oncePer(({ places, sources, claims, events }: Told) => {
  const index = (ids: Iterable<string>) => new Map([...new Set(ids)].map((id, i) => [id, i]));
  const cites = [...claims.flatMap((claim) => claim.positions), ...events].flatMap((one) => one.cites);
  return {
    places: index(places.map(({ id }) => id)),
    sources: index(sources.map(({ id }) => id)),
    cited: index(cites.map(({ excerpt }) => excerpt)),
  };
});

function filesOf(atlas: Told, kind: 'places' | 'sources' | 'cited', ids: readonly string[]): string[] {
  const { words } = atlas;
  if (!words) return [];
  const numbers = ids.flatMap((id) => {
    const index = positions(atlas)[kind].get(id);
    return index === undefined ? [] : chunkAt(words[kind], index);
  });
  return [...new Set(numbers)].map((number) => `${kind}-${number}.json`);
}

/** files with all that is said of some places; empty where the edition is loaded at once */
export const placeFiles = (atlas: Told, ...ids: readonly string[]): readonly string[] =>
  filesOf(atlas, 'places', ids);
/** files with all passages of some sources */
export const sourceFiles = (atlas: Told, ...ids: readonly string[]): readonly string[] =>
  filesOf(atlas, 'sources', ids);
/** files with the excerpts that questions or events cite */
export const citedFiles = (
  atlas: Told,
  of: readonly { cites: readonly Pick<Citation, 'excerpt'>[] }[],
): readonly string[] =>
  filesOf(
    atlas,
    'cited',
    of.flatMap(({ cites }) => cites.map(({ excerpt }) => excerpt)),
  );
/** files with every passage of the edition */
export const everyFile = (atlas: Told): readonly string[] =>
  (atlas.words?.sources ?? []).map((_, number) => `sources-${number}.json`);

/** Asks for files of words. Does nothing where all words are there; rejects with a DataFault. */
export const fetchWords = async (
  { arrivals }: Pick<Atlas, 'arrivals'>,
  files: readonly string[],
): Promise<void> => {
  await Promise.all(files.map((file) => arrivals?.fetch(file)));
};
