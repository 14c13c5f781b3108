import type { AtlasExcerpt, Mention } from '../../geo/model.ts';
import type { Atlas } from '../data/atlas.ts';

export type Unmapped = Extract<Mention, { kind: 'unmapped' }>;
export interface NamedOnly {
  name: Unmapped['name'];
  at: readonly { excerpt: AtlasExcerpt; mention: Unmapped }[];
}

/** Everything the sources name that no honest pin can stand for, one entry a name, in the order of sources and texts. */
export function namedOnly(atlas: Atlas): readonly NamedOnly[] {
  const found = atlas.excerpts.flatMap((excerpt) => excerpt.mentions.flatMap((mention) => (mention.kind === 'unmapped' ? { excerpt, mention } : [])));
  const names = [...new Set(found.map(({ mention }) => mention.name.en))];
  return names.map((name) => {
    const at = found.filter(({ mention }) => mention.name.en === name);
    return { name: at[0]!.mention.name, at };
  });
}
