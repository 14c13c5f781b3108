import { createHash } from 'node:crypto';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { build, type Published } from '../../geo/build.ts';
import { areasValid } from '../../geo/check/areas-valid.ts';
import type { Inputs } from '../../geo/inputs.ts';
import { Areas, AtlasHead, ExcerptChunk, type Source } from '../../geo/model.ts';
import { CHUNK, publishExcerpts } from '../../geo/publish/excerpts.ts';
import { LayerRow } from '../../geo/publish/layers.ts';
import { corpusOf, present, read, tiny } from './editions.ts';

const published = (inputs: Inputs): Published => build(corpusOf(inputs));
const inputs = read(tiny);
const files = published(inputs);
const parsed = (path: string): unknown => JSON.parse(String(files.get(path) ?? 'null'));
const collection = (path: string): FeatureCollection => parsed(path) as FeatureCollection;

/** [start, end) of what a text may leave in published files */
function spansPublished(
  { excerpts, incipit, short, states }: Source,
  text: string,
): readonly [number, number][] {
  const labels = [incipit, short, ...Object.values(states)].flatMap((label) => label ?? []);
  return [
    ...excerpts.map(({ start, quote, prefix, suffix }): [number, number] => [
      start - prefix.length,
      start + quote.length + suffix.length,
    ]),
    ...excerpts.flatMap(({ voices = [] }) => voices.map(({ start, end }): [number, number] => [start, end])),
    ...labels.map((label): [number, number] => [text.indexOf(label), text.indexOf(label) + label.length]),
  ];
}

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
      'annotations.jsonld',
      'areas.geojson',
      'areas.topojson',
      'atlas.json',
      'claims.json',
      'downloads.json',
      'events.json',
      'excerpts-0.json',
      'gazetteer.jsonld',
      'layers.kml',
      'layers/harbours.geojson',
      'layers/lighthouses.geojson',
      'layers/routes.geojson',
      'manifest.json',
      'passages.geojson',
      'places.geojson',
      'places.gpx',
      'schemas/atlas.schema.json',
      'schemas/claims.schema.json',
      'schemas/downloads.schema.json',
      'schemas/events.schema.json',
      'schemas/excerpts.schema.json',
      'sources.bib',
      'sources.csl.json',
      'sources.ris',
      'tables/events.csv',
      'tables/passages.csv',
      'tables/places.csv',
      'tables/questions.csv',
      'tiny.zip',
    ]);
    for (const [path, text] of files)
      if (/\.(?:geo|topo)?json(?:ld)?$/.test(path))
        expect(text).toBe(`${JSON.stringify(JSON.parse(String(text)))}\n`);
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

  test('hold no word of a text outside of its excerpts, its title, its opening words and its speakers', () => {
    const all = [...files.values()].join('\n');
    for (const source of inputs.sources) {
      const text = present(inputs.texts.get(source.id)).text;
      const kept = spansPublished(source, text);
      const left = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
        .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
        .filter(({ start, end }) => !kept.some(([from, to]) => from < end && start < to));
      // a single word may stand anywhere, three that follow each other come from the text
      const runs = left.flatMap(({ start, end }, i) => {
        const last = left[i + 2];
        return last && !kept.some(([from]) => end <= from && from < last.end)
          ? [text.slice(start, last.end)]
          : [];
      });
      expect(runs.length).toBeGreaterThan(10);
      const again = kept.map(([from, to]) => text.slice(from, to));
      const leaked = runs.filter(
        (run) =>
          !again.some((words) => words.includes(run)) &&
          (all.includes(run) || all.includes(JSON.stringify(run).slice(1, -1))),
      );
      expect(leaked).toEqual([]);
    }
    for (const rare of [
      'warden',
      'visitors',
      'photograph',
      'behind glass',
      'cuaderno',
      'grúas',
      'invierno',
      'más tarde',
    ])
      expect(all).not.toContain(rare);
    expect(all).not.toContain('harbour-lights.txt');
    expect(all).not.toMatch(/ownWords|"without"/);
  });

  test('hold names that pass by as offsets, with their paragraph and no words', () => {
    const { sources } = AtlasHead.parse(parsed('atlas.json'));
    expect(
      sources.map(({ named }) => named.map(({ mention, paragraph }) => [mention.kind, paragraph])),
    ).toEqual([
      [
        ['aside', 2],
        ['unmapped', 3],
      ],
      [['aside', 2]],
    ]);
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
        basis: expect.stringMatching(/./),
        layer: 'harbours',
        excerpts: [
          expect.objectContaining({ id: 'a-3', source: 'a', role: 'scene', inferred: null, voice: [] }),
          expect.objectContaining({ id: 'b-4', source: 'b', role: 'scene', inferred: null, voice: [] }),
        ],
      },
    });
  });

  test('says of each passage whose words it holds, and of each place what we infer and where its point comes from', () => {
    const of = (path: string) =>
      collection(path).features.flatMap(({ properties }) =>
        LayerRow.shape.excerpts
          .parse(properties?.excerpts)
          .map((excerpt) => ({ ...excerpt, basis: properties?.basis })),
      );
    const all = inputs.layers.flatMap(({ id }) => of(`layers/${id}.geojson`));
    expect(new Set(all.map(({ id, voice }) => `${id} ${voice}`).filter((row) => !row.endsWith(' ')))).toEqual(
      new Set(['b-1 la placa de su entrada', 'b-3 un farero']),
    );
    const scenes = inputs.sources.flatMap(({ excerpts }) =>
      excerpts.flatMap(({ mentions }) =>
        mentions.flatMap((mention) => (mention.kind === 'scene' ? mention : [])),
      ),
    );
    const inferred = scenes.flatMap((scene) => scene.inferred?.en ?? []);
    expect(inferred).not.toEqual([]);
    expect(new Set(all.flatMap((one) => one.inferred ?? []))).toEqual(new Set(inferred));
    const bases = inputs.places.map(({ properties }) => properties.basis.en);
    for (const { basis, role } of all) {
      expect(bases).toContain(basis);
      expect(role).toBe('scene');
    }
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
