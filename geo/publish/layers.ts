import { bbox } from '@turf/turf';
import GeoJSON from 'geojson';
import * as z from 'zod/mini';
import { type Excerpt, Id, type Layer, PlaceFeature, Position, Words } from '../model.ts';
import type { Corpus } from './corpus.ts';
import { type Format, json } from './format.ts';
import { publishedGeometry } from './geometry.ts';

const Ring = z.array(Position).check(z.minLength(4));
const facts = PlaceFeature.shape.properties.shape;

/** One place in one layer: the row that becomes a feature. The package takes null for latitude 0, so nothing unparsed reaches it. */
export const LayerRow = z.strictObject({
  id: Id,
  /** in the edition's first language */
  name: Words,
  country: facts.country,
  admin1: facts.admin1,
  precision: facts.precision,
  layer: Id,
  excerpts: z
    .array(z.strictObject({ id: Id, source: z.string(), quote: z.string(), start: z.int(), end: z.int() }))
    .check(z.minLength(1)),
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Point'), coordinates: Position }),
    z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).check(z.minLength(1)) }),
    z.strictObject({
      type: z.literal('MultiPolygon'),
      coordinates: z.array(z.array(Ring).check(z.minLength(1))).check(z.minLength(1)),
    }),
  ]),
});
type LayerRow = z.infer<typeof LayerRow>;

/** One file a layer, for other software. */
export const layerCollections: Format = {
  paths: /^layers\/[a-z0-9-]+\.geojson$/,
  mediaType: 'application/geo+json',
  files: (corpus) =>
    corpus.layers.map((layer) => ({
      path: `layers/${layer.id}.geojson`,
      title: layer.title,
      write: () => json(publishLayer(layer, corpus)),
    })),
};

/** A layer as RFC 7946 for other software: each place its mentions put there, with the excerpts that do so, in reading order. */
function publishLayer(layer: Layer, corpus: Corpus): GeoJSON.FeatureCollection {
  const [first] = corpus.edition.languages;
  const rows = corpus.places.flatMap((place): LayerRow[] => {
    const excerpts = corpus.sources.flatMap((source) =>
      source.excerpts
        .filter((excerpt) => puts(excerpt, place.id, layer.id))
        .map(({ id, quote, start }) => ({ id, source: source.id, quote, start, end: start + quote.length })),
    );
    if (excerpts.length === 0) return [];
    const area = corpus.areas.find(({ id }) => id === place.properties.area);
    const { name, country, admin1, precision } = place.properties;
    const geometry = area ? publishedGeometry(area) : place.geometry;
    return [
      LayerRow.parse({
        id: place.id,
        name: name[first] ?? place.id,
        country,
        admin1,
        precision,
        layer: layer.id,
        excerpts,
        geometry,
      }),
    ];
  });
  const collection = GeoJSON.parse(rows, { GeoJSON: 'geometry' });
  return rows.length === 0 ? collection : { ...collection, bbox: bbox(collection) };
}

function puts(excerpt: Excerpt, place: string, layer: string): boolean {
  return excerpt.mentions.some(
    (mention) => mention.kind === 'scene' && mention.place === place && mention.layer === layer,
  );
}
