import type {
  AtlasExcerpt,
  AtlasHead,
  AtlasPlace,
  AtlasSource,
  Layer,
  Mention,
  WordChunk,
} from '../../geo/model.ts';

export type Scene = Extract<Mention, { kind: 'scene' }>;
export interface Passage {
  excerpt: AtlasExcerpt;
  mention: Scene;
}

/** The words of a large edition, which come when a page needs them. */
export interface Arrivals {
  /** whether a file of chunks.ts has come */
  has(file: string): boolean;
  /** asks for a file; rejects with a DataFault, and another call asks again */
  fetch(file: string): Promise<void>;
  /** the excerpt at a place in reading order, with the words that another part of the app has of it */
  keep(sent: { at: number; excerpt: AtlasExcerpt }): AtlasExcerpt;
  /** an excerpt whose words have come */
  excerpt(id: string): AtlasExcerpt | undefined;
  /** calls back after each file that has come; returns the function that unsubscribes */
  subscribe(listener: () => void): () => void;
}

/** All published data. It never changes while the app runs, except that words of a large edition are filled in as they come. */
export interface Atlas extends Omit<AtlasHead, 'layers' | 'sources' | 'places'> {
  layers: readonly Layer[];
  sources: readonly AtlasSource[];
  places: readonly AtlasPlace[];
  excerpts: readonly AtlasExcerpt[];
  layer(id: string): Layer | undefined;
  source(id: string): AtlasSource | undefined;
  place(id: string): AtlasPlace | undefined;
  excerpt(id: string): AtlasExcerpt | undefined;
  /** null where all words are there */
  arrivals: Arrivals | null;
  /** every passage that puts the place in a layer, in the order of sources and texts */
  passages(placeId: string): readonly Passage[];
}

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Joins the published files into one lookup; `excerpts` in published order (source, start). */
export function createAtlas(
  head: AtlasHead,
  excerpts: readonly AtlasExcerpt[],
  arrivals: Arrivals | null = null,
): Atlas {
  const layers = byId(head.layers);
  const sources = byId(head.sources);
  const places = byId(head.places);
  const excerptsById = byId(excerpts.filter(({ id }) => id !== ''));
  const passages = new Map<string, Passage[]>();
  for (const excerpt of excerpts)
    for (const mention of excerpt.mentions)
      if (mention.kind === 'scene') {
        const list = passages.get(mention.place) ?? [];
        list.push({ excerpt, mention });
        passages.set(mention.place, list);
      }
  return {
    ...head,
    excerpts,
    arrivals,
    layer: (id) => layers.get(id),
    source: (id) => sources.get(id),
    place: (id) => places.get(id),
    excerpt: (id) => excerptsById.get(id) ?? arrivals?.excerpt(id),
    passages: (id) => passages.get(id) ?? [],
  };
}

/** The same of every published file at once, those of a large edition too. */
export function joinAtlas(
  head: AtlasHead,
  chunks: readonly (Pick<WordChunk, 'excerpts'> & Partial<WordChunk>)[],
): Atlas {
  if (!head.words)
    return createAtlas(
      head,
      chunks.flatMap(({ excerpts }) => excerpts),
    );
  const all: AtlasExcerpt[] = [];
  for (const { excerpts, at = [] } of chunks)
    for (const [n, excerpt] of excerpts.entries()) all[at[n] ?? all.length] = excerpt;
  const near = new Map(chunks.flatMap((chunk) => Object.entries(chunk.near ?? {})));
  const lines = new Map(chunks.flatMap((chunk) => Object.entries(chunk.lines ?? {})));
  const places = head.places.map((place) => {
    const others = near.get(place.id);
    return others ? { ...place, near: others } : place;
  });
  const sources = head.sources.map((source) => ({
    ...source,
    text: { ...source.text, lines: lines.get(source.id) ?? [] },
  }));
  return createAtlas({ ...head, places, sources }, all);
}
