import type { AtlasExcerpt, Mention } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import { labelIn } from './names.ts';

export type Aside = Extract<Mention, { kind: 'aside' }>;

/** Excerpts that name the place without putting anything there, in the order of sources and texts. */
export const asidesOf = (
  atlas: Atlas,
  placeId: string,
): readonly { excerpt: AtlasExcerpt; mentions: readonly Aside[] }[] =>
  atlas.excerpts
    .map((excerpt) => ({
      excerpt,
      mentions: excerpt.mentions.filter(
        (mention) => mention.kind === 'aside' && mention.place === placeId,
      ) as Aside[],
    }))
    .filter(({ mentions }) => mentions.length > 0);

export type Unmapped = Extract<Mention, { kind: 'unmapped' }>;
export interface NamedOnly {
  name: Unmapped['name'];
  at: readonly { excerpt: AtlasExcerpt; mention: Unmapped }[];
}

/** Everything the sources name that no honest pin can stand for, one entry a name, in the order of sources and texts. */
export function namedOnly(atlas: Atlas): readonly NamedOnly[] {
  const found = atlas.excerpts.flatMap((excerpt) =>
    excerpt.mentions.flatMap((mention) => (mention.kind === 'unmapped' ? { excerpt, mention } : [])),
  );
  const [first] = atlas.edition.languages;
  const names = [...new Set(found.map(({ mention }) => labelIn(mention.name, first)))];
  return names.map((name) => {
    const at = found.filter(({ mention }) => labelIn(mention.name, first) === name);
    return { name: at[0]!.mention.name, at };
  });
}

/** ids of the places an excerpt puts on the map, in the order of its words */
export const scenesOf = ({ mentions }: AtlasExcerpt): readonly string[] => [
  ...new Set(
    mentions
      .filter((mention) => mention.kind === 'scene')
      .toSorted((a, b) => a.start - b.start)
      .map(({ place }) => place),
  ),
];
