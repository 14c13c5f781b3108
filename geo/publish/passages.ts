import { PassageIndex, ROLES } from '../model.ts';
import { citedIds } from './chunks.ts';
import type { Corpus } from './corpus.ts';
import { excerptsOf, isLarge } from './excerpts.ts';
import { type Format, json } from './format.ts';

/** Of a large edition, which excerpt names which place in which layer: what the map needs of passages before their words. */
export const passageIndex: Format = {
  paths: /^passages\.json$/,
  mediaType: 'application/json',
  schema: { name: 'passages', type: PassageIndex },
  files: (corpus) =>
    isLarge(corpus.sources)
      ? [{ path: 'passages.json', write: ({ stamp }) => json({ stamp, ...indexOf(corpus) }) }]
      : [],
};

function indexOf(corpus: Corpus): Omit<PassageIndex, 'stamp'> {
  const all = excerptsOf(corpus.sources);
  const places = new Map(corpus.places.map(({ id }, i) => [id, i]));
  const layers = new Map(corpus.layers.map(({ id }, i) => [id, i]));
  const unmapped: PassageIndex['unmapped'] = [];
  const named = all.map(({ mentions, start, paragraph }, at) =>
    mentions.map((mention): number => {
      if (mention.kind === 'unmapped') {
        unmapped.push({ at, start, paragraph, mention });
        return 3 * (unmapped.length - 1) + 2;
      }
      const place = places.get(mention.place) ?? 0;
      return mention.kind === 'scene'
        ? 3 * (place * corpus.layers.length + (layers.get(mention.layer) ?? 0))
        : 3 * (place * ROLES.length + ROLES.indexOf(mention.role)) + 1;
    }),
  );
  const cited = new Set(citedIds(corpus));
  const withUnmapped = new Set(unmapped.map(({ at }) => at));
  return {
    sources: corpus.sources.map(({ excerpts }) => excerpts.length),
    named,
    ids: all.flatMap(({ id }, at): [number, string][] =>
      cited.has(id) || withUnmapped.has(at) ? [[at, id]] : [],
    ),
    unmapped,
  };
}
