import { createHash } from 'node:crypto';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { build, type Published } from '../../geo/build.ts';
import { areasValid } from '../../geo/check/areas-valid.ts';
import type { Inputs } from '../../geo/inputs.ts';
import { Areas, AtlasHead, ExcerptChunk } from '../../geo/model.ts';
import { CHUNK, publishExcerpts } from '../../geo/publish/excerpts.ts';
import { LayerRow } from '../../geo/publish/layers.ts';
import { corpusOf, present, read, tiny } from './editions.ts';

const published = (inputs: Inputs): Published => build(corpusOf(inputs));
const inputs = read(tiny);
const files = published(inputs);
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const collection = (path: string): FeatureCollection => parsed(path) as FeatureCollection;

describe('the published data', () => {
  test('are the same bytes from the same input, whatever the order of reading', () => {
    const shuffled = inputs.sources
      .map((source) => ({ ...source, excerpts: source.excerpts.toReversed() }))
      .reverse();
    expect([...published(read(tiny))]).toEqual([...files]);
    expect([...published({ ...inputs, sources: shuffled })]).toEqual([...files]);
  });

  test('are minified JSON with one line end', () => {
    expect([...files.keys()].sort()).toEqual([
      'areas.geojson',
      'atlas.json',
      'excerpts-0.json',
      'layers/harbours.geojson',
      'layers/lighthouses.geojson',
      'layers/routes.geojson',
      'manifest.json',
    ]);
    for (const text of files.values()) expect(text).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
  });

  test('are what the app parses, letter for letter', () => {
    expect(AtlasHead.parse(parsed('atlas.json'))).toEqual(parsed('atlas.json'));
    expect(ExcerptChunk.parse(parsed('excerpts-0.json'))).toEqual(parsed('excerpts-0.json'));
  });

  test('carry one stamp, which changes with any word of them', () => {
    const { stamp } = AtlasHead.parse(parsed('atlas.json')).edition;
    expect(stamp).toMatch(/^[0-9a-f]{12}$/);
    expect(ExcerptChunk.parse(parsed('excerpts-0.json')).stamp).toBe(stamp);
    expect(parsed('manifest.json')).toMatchObject({ edition: 'tiny', stamp });
    const other = published({
      ...inputs,
      edition: { ...corpusOf(inputs).edition, title: { en: 'Two ports', es: 'Dos puertos' } },
    });
    expect(other.get('manifest.json')).not.toContain(stamp);
  });

  test('are listed with their bytes and hashes in the manifest', () => {
    const listed = (parsed('manifest.json') as { files: object[] }).files;
    const rows = [...files]
      .filter(([path]) => path !== 'manifest.json')
      .map(([path, text]) => ({
        path,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      }));
    expect(listed).toEqual(rows);
  });

  test('hold no word of a text outside of its excerpts', () => {
    const all = [...files.values()].join('\n');
    expect(all).not.toContain('warden');
    expect(all).not.toContain('harbour-lights.txt');
  });

  test('hold excerpts in reading order, with their ends', () => {
    const { excerpts } = ExcerptChunk.parse(parsed('excerpts-0.json'));
    expect(excerpts).toHaveLength(12);
    expect(excerpts.map(({ source, start }) => [source, start])).toEqual(
      excerpts
        .map(({ source, start }) => [source, start] as const)
        .toSorted(([a, m], [b, n]) => a.localeCompare(b) || m - n),
    );
    for (const { start, end, quote } of excerpts) expect(end - start).toBe(quote.length);
  });

  test('split excerpts into chunks, and have one even of nothing', () => {
    const first = present(inputs.sources[0]);
    const source = {
      ...first,
      excerpts: Array.from({ length: CHUNK + 1 }, (_, i) => ({
        ...present(first.excerpts[0]),
        start: i,
      })),
    };
    expect(publishExcerpts([source]).map((chunk) => chunk.length)).toEqual([CHUNK, 1]);
    expect(publishExcerpts([])).toEqual([[]]);
  });
});

describe('the areas', () => {
  test('carry nothing but their place, and are valid as published', () => {
    const { features } = collection('areas.geojson');
    expect(features.map(({ id, properties }) => [id, properties])).toEqual([
      ['galicia', { place: 'galicia' }],
      ['ligurian-sea', { place: 'ligurian-sea' }],
    ]);
    const areas = Areas.parse({
      type: 'FeatureCollection',
      features: features.map((area) => ({ ...area, properties: { name: 'x', basis: 'x' } })),
    });
    expect(areasValid.check({ ...inputs, areas: areas.features })).toEqual([]);
    expect(JSON.stringify(features)).not.toMatch(/\.\d{5}/);
  });

  test('give their places bounds', () => {
    const { places } = AtlasHead.parse(parsed('atlas.json'));
    expect(places.find(({ id }) => id === 'galicia')?.bounds).toEqual([-9.25, 41.88, -6.82, 43.78]);
    expect(places.find(({ id }) => id === 'genoa')).not.toHaveProperty('bounds');
  });
});

describe('a layer for other software', () => {
  test('is RFC 7946: places with the excerpts that put them there', () => {
    const { type, features, bbox } = collection('layers/harbours.geojson');
    expect(type).toBe('FeatureCollection');
    expect(bbox).toEqual([-9.25, 41.88, 8.928, 44.41]);
    expect(features.map(({ properties }) => properties?.id)).toEqual(['a-coruna', 'galicia', 'genoa']);
    const [coruna] = features;
    expect(coruna).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-8.396, 43.367] },
      properties: {
        id: 'a-coruna',
        name: 'A Coruña',
        country: 'ES',
        admin1: 'Galicia',
        precision: 'city',
        layer: 'harbours',
        excerpts: [
          expect.objectContaining({ id: 'a-3', source: 'a' }),
          expect.objectContaining({ id: 'b-4', source: 'b' }),
        ],
      },
    });
  });

  test('satisfies its schema in every feature, and quotes verbatim', () => {
    for (const layer of inputs.layers)
      for (const { properties, geometry } of collection(`layers/${layer.id}.geojson`).features) {
        const row = LayerRow.parse({ ...properties, geometry });
        for (const { source, quote, start, end } of row.excerpts)
          expect(inputs.texts.get(source)?.text.slice(start, end)).toBe(quote);
      }
  });

  test('holds areas as areas, and no place that is only an aside', () => {
    expect(
      collection('layers/routes.geojson').features.map(({ geometry, properties }) => [
        properties?.id,
        geometry.type,
      ]),
    ).toEqual([['ligurian-sea', 'Polygon']]);
  });
});
