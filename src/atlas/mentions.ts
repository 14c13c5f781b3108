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

export interface NamedAside {
  source: string;
  paragraph: number;
  role: Aside['role'];
  /** offset in the text */
  start: number;
}
/** where sources name the place in passing, in words that are not quoted */
export const namedAsidesOf = (atlas: Atlas, placeId: string): readonly NamedAside[] =>
  atlas.sources.flatMap(({ id, named }) =>
    named.flatMap(({ mention, paragraph }) =>
      mention.kind === 'aside' && mention.place === placeId
        ? [{ source: id, paragraph, role: mention.role, start: mention.start }]
        : [],
    ),
  );

/** ids of the sources that only mention the place, quoted or not, in their order */
export const mentioning = (atlas: Atlas, placeId: string): readonly string[] => {
  const sources = new Set([
    ...asidesOf(atlas, placeId).map(({ excerpt }) => excerpt.source),
    ...namedAsidesOf(atlas, placeId).map(({ source }) => source),
  ]);
  return atlas.sources.flatMap(({ id }) => (sources.has(id) ? id : []));
};

export type Unmapped = Extract<Mention, { kind: 'unmapped' }>;
export interface NamedOnly {
  /** source and offset of its first name: names are reworded, the words of a text stay where they are */
  id: string;
  name: Unmapped['name'];
  at: readonly {
    source: string;
    paragraph: number;
    /** offset in the text */
    start: number;
    mention: Pick<Unmapped, 'name' | 'layer' | 'reason' | 'note'>;
    /** the words it stands in, where they are quoted, and its span in them */
    quoted: { excerpt: AtlasExcerpt; span: readonly [number, number] } | null;
  }[];
}

// Kept because every address asks for the ids. An atlas never changes.
const known = new WeakMap<Atlas, readonly NamedOnly[]>();
/** Everything the sources name that no honest pin can stand for, one entry a name, in the order of sources and texts. */
export function namedOnly(atlas: Atlas): readonly NamedOnly[] {
  const entries = known.get(atlas) ?? readNamedOnly(atlas);
  known.set(atlas, entries);
  return entries;
}

/** events that rest on the very words that name it */
export const eventsNaming = (atlas: Pick<Atlas, 'events'>, { at }: NamedOnly): Atlas['events'] =>
  atlas.events.filter(({ cites }) =>
    cites.some((cite) =>
      at.some(
        ({ quoted }) =>
          quoted?.excerpt.id === cite.excerpt && cite.start < quoted.span[1] && quoted.span[0] < cite.end,
      ),
    ),
  );

function readNamedOnly(atlas: Atlas): readonly NamedOnly[] {
  const found = atlas.sources.flatMap(({ id, named }) =>
    [
      ...atlas.excerpts.flatMap((excerpt) =>
        excerpt.source !== id
          ? []
          : excerpt.mentions.flatMap((mention) =>
              mention.kind !== 'unmapped'
                ? []
                : {
                    source: id,
                    paragraph: excerpt.paragraph,
                    start: excerpt.start + mention.start,
                    mention,
                    quoted: { excerpt, span: [mention.start, mention.end] as const },
                  },
            ),
      ),
      ...named.flatMap(({ mention, paragraph }) =>
        mention.kind === 'unmapped'
          ? { source: id, paragraph, start: mention.start, mention, quoted: null }
          : [],
      ),
    ].sort((a, b) => a.start - b.start),
  );
  const [language] = atlas.edition.languages;
  const names = [...new Set(found.map(({ mention }) => labelIn(mention.name, language)))];
  return names.flatMap((name) => {
    const at = found.filter(({ mention }) => labelIn(mention.name, language) === name);
    const [first] = at;
    return first ? [{ id: `${first.source}-${first.start}`, name: first.mention.name, at }] : [];
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
