import { type AtlasExcerpt, ExcerptChunk, type Source } from '../model.ts';
import { type Format, json } from './format.ts';

/** Excerpts a file: a file of our longest excerpts is some 600 kB, 120 kB compressed. */
export const CHUNK = 500;

export const excerptChunks: Format = {
  paths: /^excerpts-\d+\.json$/,
  mediaType: 'application/json',
  schema: ExcerptChunk,
  files: ({ sources }) =>
    publishExcerpts(sources).map((excerpts, i) => ({
      path: `excerpts-${i}.json`,
      title: { en: `Passages, part ${i + 1}`, es: `Pasajes, parte ${i + 1}` },
      write: ({ stamp }) => json({ stamp, excerpts }),
    })),
};

/** All excerpts in the order given, in chunks of at most `CHUNK`; at least one chunk. */
export function publishExcerpts(sources: readonly Source[]): AtlasExcerpt[][] {
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
  const chunks: AtlasExcerpt[][] = [];
  for (let i = 0; i === 0 || i < all.length; i += CHUNK) chunks.push(all.slice(i, i + CHUNK));
  return chunks;
}
