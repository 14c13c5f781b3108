import { fileOf, type Inputs } from '../inputs.ts';
import type { PlaceFeature, Source } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** A scene at a place that its source nowhere names is our inference, and says so in `inferred`. ("The country" is Ecuador where the source names Ecuador.) */
export const namesCarried: Law = {
  needs: ['places'],
  check: ({ sources, places }: Inputs): Problem[] => {
    const names = new Map(places.map((place) => [place.id, namesOf(place)]));
    return sources.flatMap((source) => {
      const named = placesNamed(source, names);
      return source.excerpts.flatMap(({ id, mentions }, i) =>
        mentions.flatMap((mention, k) => {
          if (
            mention.kind !== 'scene' ||
            mention.inferred ||
            named.has(mention.place) ||
            !names.has(mention.place)
          )
            return [];
          const message = `${id}: no mention of source ${source.id} holds a name of ${JSON.stringify(mention.place)}: add the name to the place's alternates, or say in "inferred" why it is meant`;
          return [{ file: fileOf(source), at: `excerpts[${i}].mentions[${k}]`, message }];
        }),
      );
    });
  },
};

/** Places that some mention of a source names by one of their names */
function placesNamed(
  { excerpts, named = [] }: Source,
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  return new Set([
    ...named.flatMap((mention) => (mention.kind === 'aside' ? mention.place : [])),
    ...excerpts.flatMap(({ quote, mentions }) =>
      mentions.flatMap((mention) => {
        if (mention.kind === 'unmapped') return [];
        const words = bare(quote.slice(mention.start, mention.end));
        return names.get(mention.place)?.some((name) => words.includes(name)) ? [mention.place] : [];
      }),
    ),
  ]);
}

const namesOf = ({ properties: { name, alternates } }: PlaceFeature): string[] =>
  [...Object.values(name), ...alternates].map(bare);

/** Case and accents aside: sources drop them */
const bare = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
