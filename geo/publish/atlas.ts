import {
  type AreaFeature,
  AtlasHead,
  type AtlasPlace,
  type AtlasSource,
  type PlaceFeature,
  type Source,
} from '../model.ts';
import { byId } from '../order.ts';
import { countBegun } from '../spans.ts';
import { boundsOf } from './areas.ts';
import { publishChunks } from './chunks.ts';
import type { Corpus } from './corpus.ts';
import { publishExcerpts } from './excerpts.ts';
import { type Format, json } from './format.ts';
import { correctedPlaces } from './history.ts';
import { publishNames } from './names.ts';
import { type Near, nearestPlaces } from './near.ts';

/** What the app loads first: everything but the excerpts. */
export const atlasHead: Format = {
  paths: /^atlas\.json$/,
  mediaType: 'application/json',
  schema: { name: 'atlas', type: AtlasHead },
  files: (corpus) => [
    {
      path: 'atlas.json',
      title: { en: 'Places, layers and sources', es: 'Lugares, capas y fuentes' },
      use: {
        en: 'What this map itself reads first: everything but the words of the passages.',
        es: 'Lo que este mismo mapa lee primero: todo menos las palabras de los pasajes.',
      },
      write: ({ stamp }) => json(publishHead(corpus, stamp)),
    },
  ],
};

function publishHead(corpus: Corpus, stamp: string): AtlasHead {
  const { $schema: _, sources: _order, ...edition } = corpus.edition;
  const areas = byId(corpus.areas);
  const chunks = publishChunks(corpus);
  // Of a large edition, what only one page needs comes with the words of that page.
  const near = chunks ? null : nearestPlaces(corpus.places, corpus.sources);
  const corrected = correctedPlaces(corpus);
  return {
    edition: { ...edition, stamp },
    layers: [...corpus.layers],
    sources: corpus.sources.map((source) => publishSource(source, chunks !== null)),
    places: corpus.places.map((place) =>
      publishPlace(
        place,
        areas.get(place.properties.area ?? ''),
        near?.get(place.id),
        corrected.get(place.id),
      ),
    ),
    events: [...corpus.events],
    claims: [...corpus.claims],
    names: publishNames(corpus),
    ...(chunks ? { chunks: 0, words: chunks } : { chunks: publishExcerpts(corpus.sources).length }),
  };
}

function publishSource({ named = [], ...source }: Source, large: boolean): AtlasSource {
  const { id, language, incipit, short, states, date, text } = source;
  const lines = text.lines.map(([start, end]) => ({ start, end }));
  return {
    id,
    language,
    incipit,
    short,
    states,
    date,
    text: large ? { ...text, lines: [] } : text,
    ...(large ? { quoted: source.excerpts.reduce((sum, { quote }) => sum + quote.length, 0) } : {}),
    named: named.map((mention) => ({ mention, paragraph: countBegun(lines, mention.start) })),
  };
}

function publishPlace(
  place: PlaceFeature,
  area: AreaFeature | undefined,
  near: readonly Near[] = [],
  corrected?: string,
): AtlasPlace {
  const { area: _, ...facts } = place.properties;
  return {
    id: place.id,
    ...facts,
    point: place.geometry.coordinates,
    ...(area ? { bounds: boundsOf(area) } : {}),
    ...(near.length > 0 ? { near: [...near] } : {}),
    ...(corrected === undefined ? {} : { corrected }),
  };
}
