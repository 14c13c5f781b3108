import type {
  AreaFeature,
  AtlasExcerpt,
  AtlasHead,
  AtlasPlace,
  AtlasSource,
  PlaceFeature,
  Source,
} from '../model.ts';
import { boundsOf } from './areas.ts';
import type { Corpus } from './corpus.ts';
import { type Near, nearestPlaces } from './near.ts';

/** Excerpts a file: a file of our longest excerpts is some 600 kB, 120 kB compressed. */
export const CHUNK = 500;

/** What the app loads first: everything but the excerpts. */
export function publishHead(corpus: Corpus, stamp: string, chunks: number): AtlasHead {
  const { $schema: _, ...edition } = corpus.edition;
  const near = nearestPlaces(corpus.places, corpus.sources);
  return {
    edition: { ...edition, stamp },
    layers: [...corpus.layers],
    sources: corpus.sources.map(publishSource),
    places: corpus.places.map((place) => publishPlace(place, corpus.areas, near.get(place.id))),
    events: [...corpus.events],
    claims: [...corpus.claims],
    chunks,
  };
}

/** All excerpts in the order given, in chunks of at most `CHUNK`; at least one chunk. */
export function publishExcerpts(sources: readonly Source[]): AtlasExcerpt[][] {
  const all = sources.flatMap(({ id, excerpts }) =>
    excerpts.map(
      (excerpt): AtlasExcerpt => ({ ...excerpt, source: id, end: excerpt.start + excerpt.quote.length }),
    ),
  );
  const chunks: AtlasExcerpt[][] = [];
  for (let i = 0; i === 0 || i < all.length; i += CHUNK) chunks.push(all.slice(i, i + CHUNK));
  return chunks;
}

function publishSource({ id, language, incipit, short, states, date, text }: Source): AtlasSource {
  return { id, language, incipit, short, states, date, text };
}

function publishPlace(
  place: PlaceFeature,
  areas: readonly AreaFeature[],
  near: readonly Near[] = [],
): AtlasPlace {
  const { area: areaId, ...facts } = place.properties;
  const area = areas.find(({ id }) => id === areaId);
  return {
    id: place.id,
    ...facts,
    point: place.geometry.coordinates,
    ...(area ? { bounds: boundsOf(area) } : {}),
    ...(near.length > 0 ? { near: [...near] } : {}),
  };
}
