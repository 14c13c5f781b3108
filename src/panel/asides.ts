import type { AtlasExcerpt, Mention } from '../../geo/model.ts';
import type { Atlas } from '../data/atlas.ts';

export type Aside = Extract<Mention, { kind: 'aside' }>;

/** Excerpts that name the place without putting anything there, in the order of sources and texts. */
export const asidesOf = (atlas: Atlas, placeId: string): readonly { excerpt: AtlasExcerpt; mentions: readonly Aside[] }[] =>
  atlas.excerpts
    .map((excerpt) => ({ excerpt, mentions: excerpt.mentions.filter((mention) => mention.kind === 'aside' && mention.place === placeId) as Aside[] }))
    .filter(({ mentions }) => mentions.length > 0);
