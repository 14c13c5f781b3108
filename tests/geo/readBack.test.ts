/** Published files given to programs that are not ours: what they read is what the edition says, nothing lost and nothing changed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import jsonld from 'jsonld';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { build } from '../../geo/build.ts';
import { folderAt } from '../../geo/files.ts';
import type { PlaceFeature, Source } from '../../geo/model.ts';
import type { Corpus } from '../../geo/publish/corpus.ts';
import { publishedGeometry } from '../../geo/publish/geometry.ts';
import { readEdition } from '../../geo/read.ts';
import { writePublished } from '../../geo/write.ts';
import { BASE, OFFLINE } from './contexts.ts';
import { corpusOf, read, tiny } from './editions.ts';
import { reading, run } from './reader.ts';

vi.setConfig({ testTimeout: 60_000 });

const MARKUP = `=1+1 <b>"R&D"</b> ]]> 'á' 中文 🗼 &amp; <!-- x`;
const small = corpusOf(read(tiny));
/** an edition whose names and words would be markup, formulas or the end of a section elsewhere */
const hostile: Corpus = {
  ...small,
  places: small.places.map((place, i) => ({
    ...place,
    properties: {
      ...place.properties,
      name: { en: `${MARKUP} ${i}`, es: `${i} ${MARKUP}` },
      alternates: [MARKUP],
    },
  })),
  sources: small.sources.map((source, i) => ({
    ...source,
    states: {
      title: `${MARKUP} ${i}`,
      author: MARKUP,
      publisher: MARKUP,
      date: 'the Ides of March',
      address: `https://news.example/${i}?a=1&b=%20`,
    },
    date: i === 0 ? '-000043-03-15' : null,
    excerpts: source.excerpts.map((excerpt) => ({ ...excerpt, quote: `${excerpt.quote} ${MARKUP}` })),
  })),
};
const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** the first ring point that is smallest, so that rings that begin elsewhere are the same */
function turned(ring: Position[]): Position[] {
  const open = ring.slice(0, -1);
  const least = open.reduce((best, point, i) => (`${point}` < `${open[best]}` ? i : best), 0);
  return [...open.slice(least), ...open.slice(0, least)];
}
const shape = (geometry: Geometry): unknown => {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(turned)];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((rings) => rings.map(turned));
  return geometry.type === 'Point' ? geometry.coordinates : geometry;
};

describe.each([
  ['ecuador-2026', corpusOf(readEdition(folderAt('geo/ecuador-2026')))],
  ['names and words that are markup elsewhere', hostile],
])('%s', (name, corpus) => {
  const files = build(corpus);
  const at = join(folder, name.replaceAll(' ', '-'));
  writePublished(at, files);
  const text = (path: string): string => String(files.get(path));
  const { edition, places, areas, layers } = corpus;
  const [first] = edition.languages;
  const geometryOf = (place: PlaceFeature): unknown => {
    const area = areas.find(({ id }) => id === place.properties.area);
    return shape(area ? publishedGeometry(area) : place.geometry);
  };
  /** what GDAL reads of a file */
  const gdal = (path: string, ...layer: string[]): Feature[] => {
    const said = run(
      'ogr2ogr',
      ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=15', '/vsistdout/', path, ...layer],
      at,
    );
    return (JSON.parse(said) as FeatureCollection).features;
  };
  const factsOf = ({ id, properties }: PlaceFeature): object => ({
    place: id,
    name: properties.name[first],
    ...Object.fromEntries(edition.languages.map((lang) => [`name_${lang}`, properties.name[lang]])),
    alternates: properties.alternates.join('; ') || null,
    kind: properties.kind,
    country: properties.country,
    admin1: properties.admin1,
    precision: properties.precision,
    basis: properties.basis[first],
    note: properties.note?.[first] ?? null,
  });
  /** each passage that puts a place into a layer, in reading order */
  const scenes = corpus.sources.flatMap((source: Source) =>
    source.excerpts.flatMap((excerpt) =>
      excerpt.mentions.flatMap((mention) => (mention.kind === 'scene' ? [{ source, excerpt, mention }] : [])),
    ),
  );
  const said = (place: string, layer: string) => [
    ...new Set(
      scenes.flatMap(({ excerpt, mention }) =>
        mention.place === place && mention.layer === layer ? [excerpt] : [],
      ),
    ),
  ];

  reading('ogr2ogr', 'GDAL reads every place of places.geojson with its id, its facts and its shape', () => {
    const features = gdal('places.geojson');
    expect(features.map((one) => one.id ?? one.properties?.id)).toEqual(places.map(({ id }) => id));
    for (const [i, place] of places.entries()) {
      expect(features[i]?.properties).toMatchObject(factsOf(place));
      expect(shape(features[i]!.geometry)).toEqual(geometryOf(place));
      const put = layers.filter(({ id }) => said(place.id, id).length > 0).map(({ id }) => id);
      expect(features[i]?.properties?.layers).toBe(put.join(' ') || null);
    }
  });

  reading('ogr2ogr', 'GDAL reads the outline of every area of areas.topojson', () => {
    const drawn = places.filter(({ properties }) => properties.area !== undefined);
    const features = gdal('areas.topojson');
    expect(features.map(({ properties }) => properties?.id)).toEqual(drawn.map(({ id }) => id));
    for (const [i, place] of drawn.entries()) {
      expect(features[i]?.properties).toMatchObject(factsOf(place));
      expect(shape(features[i]!.geometry)).toEqual(geometryOf(place));
    }
  });

  reading(
    'ogr2ogr',
    'GDAL reads every layer of layers.kml, with each place and the words that put it there',
    () => {
      const ids = [...text('layers.kml').matchAll(/<(?:Placemark|Folder) id="([^"]+)"/g)].map(([, id]) => id);
      const words = (html: string): string =>
        html.replaceAll(/&(amp|lt|gt);/g, (_, entity) => ({ amp: '&', lt: '<', gt: '>' })[entity as 'amp']);
      for (const layer of layers) {
        const features = gdal('layers.kml', layer.title[first] ?? '');
        const put = places.filter(({ id }) => said(id, layer.id).length > 0);
        expect(features.map(({ properties }) => properties?.place)).toEqual(put.map(({ id }) => id));
        for (const [i, place] of put.entries()) {
          const {
            Name,
            description,
            passage_ids,
            country = null,
            admin1 = null,
          } = features[i]?.properties ?? {};
          expect([Name, country, admin1]).toEqual([
            place.properties.name[first],
            place.properties.country,
            place.properties.admin1,
          ]);
          const told = said(place.id, layer.id);
          expect(passage_ids).toBe(told.map(({ id }) => id).join(' '));
          const quotes = [...description.matchAll(/<blockquote>(.*?)<\/blockquote>/gs)].map(([, one]) =>
            words(one),
          );
          expect(quotes).toEqual(told.map(({ quote }) => quote));
          for (const { voices = [] } of told)
            for (const voice of voices) expect(words(description)).toContain(voice.name);
          expect(shape(features[i]!.geometry)).toEqual(geometryOf(place));
          expect(ids).toContain(`place.${layer.id}.${place.id}`);
        }
      }
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  reading(
    'ogr2ogr',
    'GDAL reads every point of places.gpx, and the file says how many areas it leaves out',
    () => {
      const shown = places.filter(({ id }) => scenes.some(({ mention }) => mention.place === id));
      const points = shown.filter(({ properties }) => properties.precision !== 'area');
      const features = gdal('places.gpx', 'waypoints');
      expect(features.map(({ properties }) => properties?.cmt)).toEqual(points.map(({ id }) => id));
      for (const [i, place] of points.entries()) {
        expect(features[i]?.properties?.name).toBe(place.properties.name[first]);
        expect(shape(features[i]!.geometry)).toEqual(place.geometry.coordinates);
        for (const { excerpt } of scenes.filter(({ mention }) => mention.place === place.id))
          expect(features[i]?.properties?.desc).toContain(`“${excerpt.quote}”`);
      }
      expect(text('places.gpx')).toMatch(new RegExp(`: ${shown.length - points.length} of the places`));
    },
  );

  reading('ogr2ogr', 'GDAL reads the gazetteer’s shapes, which its JSON-LD holds as GeoJSON does', () => {
    const features = gdal('gazetteer.jsonld');
    expect(features.map(({ geometry }) => shape(geometry))).toEqual(places.map(geometryOf));
  });

  /** what JSON-LD says, as [subject, predicate, object] */
  const quads = async (document: object): Promise<readonly string[]> =>
    String(await jsonld.canonize(document, OFFLINE)).split('\n');
  /** as N-Quads write a text */
  const literal = (words: string): string =>
    `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;

  test('jsonld reads every name, kind, country and basis of the gazetteer', async () => {
    const document = JSON.parse(text('gazetteer.jsonld'));
    // shapes are read by GDAL; as lists of lists they take minutes to be put into canonical order
    for (const { geometry } of document.features) if (geometry.type !== 'Point') delete geometry.coordinates;
    const all = await quads(document);
    const values = (predicate: string): readonly string[] =>
      all.flatMap((line) =>
        line.includes(`${predicate}> "`) ? [line.slice(line.indexOf('> "') + 2, -2)] : [],
      );
    const toponyms = places.flatMap(({ properties: { name, alternates } }) => [
      ...Object.values(name),
      ...alternates,
    ]);
    expect(values('lpo_latest.ttl#toponym').toSorted()).toEqual(toponyms.map(literal).toSorted());
    const bases = places.flatMap(({ properties: { basis, note = {} } }) => [
      ...Object.values(basis),
      ...Object.values(note),
    ]);
    expect(values('rdf-syntax-ns#value').toSorted()).toEqual(bases.map(literal).toSorted());
    expect(values('ontology#countryCode')).toHaveLength(
      places.filter(({ properties }) => properties.country).length,
    );
    for (const { id } of places)
      expect(all.some((line) => line.includes(`<https://maps.example.org/place/${id}/>`))).toBe(true);
  });

  test('jsonld reads every passage of the annotations, letter for letter', async () => {
    const all = await quads(JSON.parse(text('annotations.jsonld')));
    const exact = all.flatMap(
      (line) => /<http:\/\/www\.w3\.org\/ns\/oa#exact> (".*") \.$/.exec(line)?.[1] ?? [],
    );
    const quotes = corpus.sources.flatMap(({ excerpts }: Source) => excerpts.map(({ quote }) => quote));
    expect(exact.toSorted()).toEqual(quotes.map(literal).toSorted());
    for (const { excerpt } of scenes)
      expect(all.join('\n')).toContain(
        `<${BASE}annotations.jsonld#${excerpt.id}>`.replace('annotations.jsonld', 'file'),
      );
  });

  test('questions, events and references hold what the edition does', () => {
    expect(JSON.parse(text('claims.json')).claims).toEqual(corpus.claims);
    expect(JSON.parse(text('events.json')).events).toEqual(corpus.events);
    const records = JSON.parse(text('sources.csl.json'));
    for (const [i, { states, language, date }] of corpus.sources.entries()) {
      const { title = null, author, URL = null, 'container-title': publisher = null, issued } = records[i];
      expect({ title, author: author?.[0].literal ?? null, address: URL, publisher }).toEqual({
        title: states.title,
        author: states.author,
        address: states.address,
        publisher: states.publisher,
      });
      // 44 BC is the year -43 of ISO 8601, and -44 of the Citation Style Language
      if (date === '-000043-03-15') expect(issued).toEqual({ 'date-parts': [[-44, 3, 15]] });
      else if (date !== null) expect(issued).toEqual({ 'date-parts': [date.split('-').map(Number)] });
      else expect(issued).toEqual(states.date === null ? undefined : { literal: states.date });
      expect(records[i].language).toBe(language);
    }
  });

  /** what a source is called in a list of references: by its title, or by its opening words, which stand in the note */
  const called = corpus.sources.map(({ states, incipit }) => [
    states.title ?? '',
    states.title ? '' : incipit,
  ]);
  const keys = corpus.sources.map(({ id }) => `${edition.id}-text-${id}`);

  reading('biber', 'biber reads every reference, and finds nothing but what a source does not state', () => {
    const said = run('biber', ['--tool', '--output-file=read.bib', '--logfile=read', 'sources.bib'], at);
    const faults = said.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
    expect(faults).toEqual([]);
    const out = readFileSync(join(at, 'read.bib'), 'utf8');
    expect([...out.matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)).toEqual(keys);
    const fields = (field: string) => out.match(new RegExp(`^\\s*${field} += `, 'gm'))?.length ?? 0;
    const stated = (name: 'title' | 'author' | 'publisher' | 'address') =>
      corpus.sources.filter(({ states }) => states[name] !== null).length;
    expect([fields('TITLE'), fields('AUTHOR'), fields('ORGANIZATION'), fields('URL')]).toEqual([
      stated('title'),
      stated('author'),
      stated('publisher'),
      stated('address'),
    ]);
    expect(fields('NOTE')).toBe(corpus.sources.length - stated('title'));
  });

  reading('ris2xml', 'bibutils reads every reference of the RIS file, letter for letter', () => {
    const xml = run('ris2xml', ['-i', 'utf8', 'sources.ris'], at);
    const plain = (part = '') =>
      part.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
    const records = xml.split('<mods ').slice(1);
    expect(records.map((one) => /ID="([^"]+)"/.exec(one)?.[1])).toEqual(keys);
    const read = records.map((one) => [
      // it takes what follows a colon for a subtitle
      [...one.matchAll(/<(?:title|subTitle)>([^<]*)</g)].map(([, part]) => plain(part)).join(': '),
      plain(/<note>([^<]*)</.exec(one)?.[1]),
    ]);
    expect(read).toEqual(called);
  });

  test('a validator that is not ours finds each file as its published schema says', () => {
    const { downloads }: { downloads: { path: string; schema?: string }[] } = JSON.parse(
      text('downloads.json'),
    );
    const named = downloads.flatMap(({ path, schema }) => (schema ? [[path, schema] as const] : []));
    // those that only the app reads are not offered, and named as their schemas
    const own = [...files.keys()].flatMap((path) => {
      const [, name] = /^(atlas|downloads|excerpts)(?:-\d+)?\.json$/.exec(path) ?? [];
      return name ? [[path, `schemas/${name}.schema.json`] as const] : [];
    });
    const checked = [...named, ...own];
    expect(new Set(checked.map(([, schema]) => schema))).toEqual(
      new Set([...files.keys()].filter((path) => path.startsWith('schemas/'))),
    );
    for (const [path, schema] of checked) {
      const valid = new Ajv2020({ strict: true, strictTuples: false, validateFormats: false }).compile(
        JSON.parse(text(schema)),
      );
      const value = JSON.parse(text(path));
      expect(valid(value), `${path}: ${JSON.stringify(valid.errors)}`).toBe(true);
      expect(valid({ ...value, stamp: 1 }), `${path} with another stamp`).toBe(false);
    }
  });

  test('a CSV reader reads every place of tables/places.csv, and no formula', () => {
    const rows: Record<string, string>[] = parse(text('tables/places.csv'), { columns: true, bom: true });
    const unled = (value: string): string => value.replace(/^'(?=['=+\-@\t\r])/, '');
    for (const [i, place] of places.entries()) {
      const facts = Object.entries(factsOf(place)).map(([column, value]) => [column, value ?? '']);
      const own = facts.map(([column]) => [column, unled(rows[i]?.[column] ?? 'none')]);
      expect(own).toEqual(facts);
      expect([Number(rows[i]?.longitude), Number(rows[i]?.latitude)]).toEqual(place.geometry.coordinates);
    }
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (!/tude$/.test(column)) expect(value).not.toMatch(/^[=+\-@\t\r]/);
  });
});
