import { type AtlasExcerpt, ExcerptChunk, type Source } from '../model.ts';
import { type Format, json } from './format.ts';

/** Excerpts a file: a file of our longest excerpts is some 600 kB, 120 kB compressed. */
export const CHUNK = 500;

/** Excerpts that a reader's browser may load at once; more are split into chunks that a page names (chunks.ts). */
export const AT_ONCE = 2000;

/** what a file of words is good for, on the downloads page */
export const PASSAGES_USE = {
  en: 'What this map itself reads: passages with their offsets, mentions and speakers.',
  es: 'Lo que este mismo mapa lee: pasajes con sus posiciones, menciones y hablantes.',
};

/** Of an edition whose excerpts are all loaded with its first page. */
export const excerptChunks: Format = {
  paths: /^excerpts-\d+\.json$/,
  mediaType: 'application/json',
  schema: { name: 'excerpts', type: ExcerptChunk },
  files: ({ sources }) =>
    isLarge(sources)
      ? []
      : publishExcerpts(sources).map((excerpts, i) => ({
          path: `excerpts-${i}.json`,
          title: { en: `Passages, part ${i + 1}`, es: `Pasajes, parte ${i + 1}` },
          use: PASSAGES_USE,
          write: ({ stamp }) => json({ stamp, excerpts }),
        })),
};

/** whether the words of an edition come later than its places */
export const isLarge = (sources: readonly Source[]): boolean =>
  sources.reduce((sum, { excerpts }) => sum + excerpts.length, 0) > AT_ONCE;

const read = new WeakMap<readonly Source[], AtlasExcerpt[]>();
/** All excerpts as published, in the order given. Kept, because several files are made of them. */
export function excerptsOf(sources: readonly Source[]): readonly AtlasExcerpt[] {
  const kept = read.get(sources);
  if (kept) return kept;
  const all = sources.flatMap(({ id, excerpts }) =>
    excerpts.map(
      ({ ownWords: _, cut, ...excerpt }): AtlasExcerpt => ({
        ...excerpt,
        ...(cut ? { cut: { at: cut.at, why: cut.why } } : {}),
        source: id,
        end: excerpt.start + excerpt.quote.length,
      }),
    ),
  );
  read.set(sources, all);
  return all;
}

/** All excerpts in the order given, in chunks of at most `CHUNK`; at least one chunk. */
export function publishExcerpts(sources: readonly Source[]): AtlasExcerpt[][] {
  const all = excerptsOf(sources);
  const chunks: AtlasExcerpt[][] = [];
  for (let i = 0; i === 0 || i < all.length; i += CHUNK) chunks.push(all.slice(i, i + CHUNK));
  return chunks;
}
