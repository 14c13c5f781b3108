import type { AtlasExcerpt, AtlasPlace, Mention } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import { labelIn } from './names.ts';
import { oncePer } from './once.ts';

export type Aside = Extract<Mention, { kind: 'aside' }>;

interface AsideExcerpt {
  excerpt: AtlasExcerpt;
  mentions: readonly Aside[];
}
const asidesByPlace = oncePer((atlas: Atlas): ReadonlyMap<string, readonly AsideExcerpt[]> => {
  const places = new Map<string, (AsideExcerpt & { mentions: Aside[] })[]>();
  for (const excerpt of atlas.excerpts)
    for (const mention of excerpt.mentions) {
      if (mention.kind !== 'aside') continue;
      const there = places.get(mention.place) ?? [];
      if (there.at(-1)?.excerpt !== excerpt) there.push({ excerpt, mentions: [] });
      there.at(-1)?.mentions.push(mention);
      places.set(mention.place, there);
    }
  return places;
});
/** Excerpts that name the place without putting anything there, in the order of sources and texts. */
export const asidesOf = (atlas: Atlas, placeId: string): readonly AsideExcerpt[] =>
  asidesByPlace(atlas).get(placeId) ?? [];

/** The places that an excerpt names, each once: first those where it puts something, then the others. */
export function placesNamed(atlas: Atlas, { mentions }: AtlasExcerpt): readonly AtlasPlace[] {
  const named = (kind: 'scene' | 'aside') =>
    mentions.flatMap((mention) => (mention.kind === kind ? mention.place : []));
  return [...new Set([...named('scene'), ...named('aside')])].flatMap((id) => atlas.place(id) ?? []);
}

export interface NamedAside {
  source: string;
  paragraph: number;
  role: Aside['role'];
  /** offset in the text */
  start: number;
}
const namedByPlace = oncePer((atlas: Atlas): ReadonlyMap<string, readonly NamedAside[]> => {
  const places = new Map<string, NamedAside[]>();
  for (const { id: source, named } of atlas.sources)
    for (const { mention, paragraph } of named) {
      if (mention.kind !== 'aside') continue;
      const there = places.get(mention.place) ?? [];
      there.push({ source, paragraph, role: mention.role, start: mention.start });
      places.set(mention.place, there);
    }
  return places;
});
/** where sources name the place in passing, in words that are not quoted */
export const namedAsidesOf = (atlas: Atlas, placeId: string): readonly NamedAside[] =>
  namedByPlace(atlas).get(placeId) ?? [];

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

/** excerpts of each source, in the order of its text */
export const excerptsBySource = oncePer(
  ({ excerpts }: Pick<Atlas, 'excerpts'>): ReadonlyMap<string, readonly AtlasExcerpt[]> => {
    const sources = new Map<string, AtlasExcerpt[]>();
    for (const excerpt of excerpts) {
      const own = sources.get(excerpt.source) ?? [];
      own.push(excerpt);
      sources.set(excerpt.source, own);
    }
    return sources;
  },
);

/** Everything the sources name that no honest pin can stand for, one entry a name, in the order of sources and texts. */
export const namedOnly = oncePer(readNamedOnly);

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
      ...(excerptsBySource(atlas).get(id) ?? []).flatMap((excerpt) =>
        excerpt.mentions.flatMap((mention) =>
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
  const named = new Map<string, (typeof found)[number][]>();
  for (const one of found) {
    const name = labelIn(one.mention.name, language);
    const at = named.get(name) ?? [];
    at.push(one);
    named.set(name, at);
  }
  return [...named.values()].flatMap((at) => {
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
