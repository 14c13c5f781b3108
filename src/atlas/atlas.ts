import type {
  AtlasExcerpt,
  AtlasHead,
  AtlasPlace,
  AtlasSource,
  Citation,
  Layer,
  Mention,
} from '../../geo/model.ts';

export type Scene = Extract<Mention, { kind: 'scene' }>;
export interface Passage {
  excerpt: AtlasExcerpt;
  mention: Scene;
}

/** Names of the files of a large edition that hold words: see chunks.ts. */
export interface WordFiles {
  /** all that is said of some places */
  ofPlaces(ids: readonly string[]): readonly string[];
  /** all passages of some sources */
  ofSources(ids: readonly string[]): readonly string[];
  /** the excerpts that questions or events cite */
  ofCiting(some: readonly { cites: readonly Pick<Citation, 'excerpt'>[] }[]): readonly string[];
  /** every passage of the edition */
  all: readonly string[];
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
  /** null for an edition that is loaded at once */
  files: WordFiles | null;
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
  files: WordFiles | null = null,
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
    files,
    layer: (id) => layers.get(id),
    source: (id) => sources.get(id),
    place: (id) => places.get(id),
    excerpt: (id) => excerptsById.get(id) ?? arrivals?.excerpt(id),
    passages: (id) => passages.get(id) ?? [],
  };
}

/** Asks for files of words. Does nothing where all words are there; rejects with a DataFault. */
export const fetchWords = async (
  { arrivals }: Pick<Atlas, 'arrivals'>,
  files: readonly string[],
): Promise<void> => {
  await Promise.all(files.map((file) => arrivals?.fetch(file)));
};
