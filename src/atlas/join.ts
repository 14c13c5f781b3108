import type { AtlasExcerpt, AtlasHead, WordChunk } from '../../geo/model.ts';
import { type Atlas, createAtlas } from './atlas.ts';
import { wordFilesOf } from './chunks.ts';

/** Every published file of an edition, a large one too, joined into an atlas that has all words. */
export function joinAtlas(
  head: AtlasHead,
  chunks: readonly (Pick<WordChunk, 'excerpts'> & Partial<WordChunk>)[],
): Atlas {
  if (!head.words)
    return createAtlas(
      head,
      chunks.flatMap(({ excerpts }) => excerpts),
    );
  const all: AtlasExcerpt[] = [];
  for (const { excerpts, at = [] } of chunks)
    for (const [n, excerpt] of excerpts.entries()) all[at[n] ?? all.length] = excerpt;
  const near = new Map(chunks.flatMap((chunk) => Object.entries(chunk.near ?? {})));
  const lines = new Map(chunks.flatMap((chunk) => Object.entries(chunk.lines ?? {})));
  const places = head.places.map((place) => {
    const others = near.get(place.id);
    return others ? { ...place, near: others } : place;
  });
  const sources = head.sources.map((source) => ({
    ...source,
    text: { ...source.text, lines: lines.get(source.id) ?? [] },
  }));
  const joined = { ...head, places, sources };
  return createAtlas(joined, all, null, wordFilesOf(joined));
}
