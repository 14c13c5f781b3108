import type { AtlasExcerpt, AtlasHead, AtlasPlace, AtlasSource, Layer, Mention } from '../../geo/model.ts';

export type Scene = Extract<Mention, { kind: 'scene' }>;
export interface Passage {
  excerpt: AtlasExcerpt;
  mention: Scene;
}

/** All published data; never changes while the app runs. */
export interface Atlas extends Omit<AtlasHead, 'layers' | 'sources' | 'places'> {
  layers: readonly Layer[];
  sources: readonly AtlasSource[];
  places: readonly AtlasPlace[];
  excerpts: readonly AtlasExcerpt[];
  layer(id: string): Layer | undefined;
  source(id: string): AtlasSource | undefined;
  place(id: string): AtlasPlace | undefined;
  excerpt(id: string): AtlasExcerpt | undefined;
  /** every passage that puts the place in a layer, in the order of sources and texts */
  passages(placeId: string): readonly Passage[];
}

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Joins the published files into one lookup; `excerpts` in published order (source, start). */
export function createAtlas(head: AtlasHead, excerpts: readonly AtlasExcerpt[]): Atlas {
  const layers = byId(head.layers);
  const sources = byId(head.sources);
  const places = byId(head.places);
  const excerptsById = byId(excerpts);
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
    layer: (id) => layers.get(id),
    source: (id) => sources.get(id),
    place: (id) => places.get(id),
    excerpt: (id) => excerptsById.get(id),
    passages: (id) => passages.get(id) ?? [],
  };
}
