import {
  type AreaFeature,
  AtlasHead,
  type AtlasPlace,
  type AtlasSource,
  type PlaceFeature,
  type Source,
} from '../model.ts';
import { boundsOf } from './areas.ts';
import type { Corpus } from './corpus.ts';
import { publishExcerpts } from './excerpts.ts';
import { type Format, json, type Publication } from './format.ts';
import { publishNames } from './names.ts';
import { type Near, nearestPlaces } from './near.ts';

/** What the app loads first: everything but the excerpts. */
export const atlasHead: Format = {
  paths: /^atlas\.json$/,
  mediaType: 'application/json',
  schema: AtlasHead,
  files: (corpus) => [
    {
      path: 'atlas.json',
      title: { en: 'Places, layers and sources', es: 'Lugares, capas y fuentes' },
      write: (publication) => json(publishHead(corpus, publication)),
    },
  ],
};

function publishHead(corpus: Corpus, { stamp, downloads }: Publication): AtlasHead {
  const { $schema: _, sources: _order, ...edition } = corpus.edition;
  const near = nearestPlaces(corpus.places, corpus.sources);
  return {
    edition: { ...edition, stamp },
    layers: [...corpus.layers],
    sources: corpus.sources.map(publishSource),
    places: corpus.places.map((place) => publishPlace(place, corpus.areas, near.get(place.id))),
    events: [...corpus.events],
    claims: [...corpus.claims],
    names: publishNames(corpus),
    chunks: publishExcerpts(corpus.sources).length,
    downloads: [...downloads],
  };
}

function publishSource({ named = [], ...source }: Source): AtlasSource {
  const { id, language, incipit, short, states, date, text } = source;
  const paragraphAt = (at: number) => text.lines.filter(([start]) => start <= at).length;
  return {
    id,
    language,
    incipit,
    short,
    states,
    date,
    text,
    named: named.map((mention) => ({ mention, paragraph: paragraphAt(mention.start) })),
  };
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
