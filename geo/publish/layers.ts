import { bbox } from '@turf/turf';
import GeoJSON from 'geojson';
import * as z from 'zod/mini';
import { type Excerpt, Id, type Layer, type Mention, PlaceFeature, Position, Words } from '../model.ts';
import { byId } from '../order.ts';
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
  /** where the coordinates come from, in the edition's first language */
  basis: Words,
  layer: Id,
  excerpts: z
    .array(
      z.strictObject({
        id: Id,
        source: z.string(),
        quote: z.string(),
        start: z.int(),
        end: z.int(),
        /** what the mention is: of a layer always a scene */
        role: z.literal('scene'),
        /** what we infer and the words do not say, in the edition's first language; null where we infer nothing */
        inferred: z.nullable(Words),
        /** speakers whose words the passage holds, as its text names them; empty where they are the source's own */
        voice: z.array(Words),
      }),
    )
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
      use: {
        en: 'For map programs: each place that a passage puts in this layer, with all that do.',
        es: 'Para programas de mapas: cada lugar que un pasaje pone en esta capa, con todos los que lo hacen.',
      },
      write: () => json(publishLayer(layer, corpus)),
    })),
};

/** A layer as RFC 7946 for other software: each place its mentions put there, with the excerpts that do so, in reading order. */
function publishLayer(layer: Layer, corpus: Corpus): GeoJSON.FeatureCollection {
  const [first] = corpus.edition.languages;
  const scenes = scenesOf(layer.id, corpus.sources);
  const areas = byId(corpus.areas);
  const rows = corpus.places.flatMap((place): LayerRow[] => {
    const excerpts = (scenes.get(place.id) ?? []).map(({ source, excerpt, scene }) => {
      const { id, quote, start, voices = [] } = excerpt;
      const inferred = scene.inferred?.[first] ?? null;
      const voice = voices.map(({ name }) => name);
      const end = start + quote.length;
      return { id, source, quote, start, end, role: scene.kind, inferred, voice };
    });
    if (excerpts.length === 0) return [];
    const area = areas.get(place.properties.area ?? '');
    const { name, country, admin1, precision, basis } = place.properties;
    const geometry = area ? publishedGeometry(area) : place.geometry;
    return [
      LayerRow.parse({
        id: place.id,
        name: name[first] ?? place.id,
        country,
        admin1,
        precision,
        basis: basis[first] ?? '',
        layer: layer.id,
        excerpts,
        geometry,
      }),
    ];
  });
  const collection = GeoJSON.parse(rows, { GeoJSON: 'geometry' });
  return rows.length === 0 ? collection : { ...collection, bbox: bbox(collection) };
}

type Scene = Extract<Mention, { kind: 'scene' }>;
/** an excerpt with the mention in it that puts a place in a layer: the first, where it has several */
export interface Putting {
  source: string;
  excerpt: Excerpt;
  scene: Scene;
}

/** by place, in reading order */
export function scenesOf(layer: string, sources: Corpus['sources']): ReadonlyMap<string, readonly Putting[]> {
  const scenes = new Map<string, Putting[]>();
  for (const { id: source, excerpts } of sources)
    for (const excerpt of excerpts)
      for (const scene of excerpt.mentions) {
        if (scene.kind !== 'scene' || scene.layer !== layer) continue;
        const list = scenes.get(scene.place) ?? [];
        if (list.at(-1)?.excerpt !== excerpt) list.push({ source, excerpt, scene });
        scenes.set(scene.place, list);
      }
  return scenes;
}
