/** Which sources a query finds. Pure. */
import type { AtlasSource } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { oncePer } from '../../atlas/once.ts';
import { tokensOf } from '../../search/fold.ts';
import type { Site } from '../../view/site.ts';

/** characters of a query that are kept */
export const LONGEST = 60;

/** the folded words by which each source is found: of its letter, titles, opening words and all that it states */
const wordsOf = oncePer(
  (atlas: Pick<Site, 'sources'>): ReadonlyMap<AtlasSource, readonly string[]> =>
    new Map(
      atlas.sources.map((source) => {
        const { id, short, incipit, date, states } = source;
        const said = [letterOf(atlas, id), short, incipit, date, ...Object.values(states)];
        return [source, tokensOf(said.filter(Boolean).join('\n')).map(({ term }) => term)];
      }),
    ),
);

/**
 * The sources whose letter, title, opening words, author, publisher or dates begin with every word of the query, in the edition's
 * order. A query without words finds all of them.
 */
export function sourcesFor(atlas: Pick<Site, 'sources'>, query: string): readonly AtlasSource[] {
  const wanted = tokensOf(query.slice(0, LONGEST)).map(({ term }) => term);
  if (wanted.length === 0) return atlas.sources;
  const words = wordsOf(atlas);
  return atlas.sources.filter((source) =>
    wanted.every((start) => words.get(source)?.some((term) => term.startsWith(start))),
  );
}
