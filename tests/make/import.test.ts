import { describe, expect, test } from 'vitest';
import { decide } from '../../src/make/decide.ts';
import type { Draft } from '../../src/make/draft.ts';
import { begin, step, undo } from '../../src/make/history.ts';
import { placeOfQuote } from '../../src/make/import/find.ts';
import { nameIn } from '../../src/make/import/nameIn.ts';
import { EMPTY, type Row } from '../../src/make/import/row.ts';
import { rowsIn } from '../../src/make/import/rows.ts';
import { taken } from '../../src/make/import/take.ts';
import { namesOf } from '../../src/make/names.ts';
import { decidedIn } from '../../src/make/passages.ts';
import { draftOf, place } from './drafts.ts';

const A =
  'The harbour of Manta was shut. Ships went to Guayaquil. Una manta no basta. The pier is long. 😀 The pier is long.';
const B = 'In Quito the ministry counted boats. Salinas, far away, is quiet.';
const empty = () =>
  draftOf([
    ['a', A, []],
    ['b', B, []],
  ]);
const bytes = (words: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(words));
const lookup = async (name: string) => (['Manta', 'Salinas', 'Quito'].includes(name) ? [place(name)] : []);

async function imported(draft: Draft, name: string, content: unknown) {
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  const { decisions, reports } = await taken([{ name, bytes: bytes(words) }], draft, lookup);
  const [report] = reports;
  const came = report?.came;
  return {
    came: typeof came === 'string' ? null : came,
    why: came,
    decisions,
    draft: decisions.reduce(decide, draft),
  };
}
const row = (given: Partial<Row>): Row => ({ ...EMPTY, n: 1, ...given });
const shown = (draft: Draft) =>
  decidedIn(draft).placed.map(({ text, start, end, place: { name, lat }, use }) => ({
    words: draft.texts.find(({ id }) => id === text)?.text.slice(start, end),
    name,
    lat,
    ...(use?.as === 'scene'
      ? { layer: use.layer, passage: (text === 'a' ? A : B).slice(use.passage.start, use.passage.end) }
      : {}),
  }));

describe('a quotation of a file', () => {
  const { texts } = empty();
  test.each<[string, Partial<Row>, ReturnType<typeof placeOfQuote>]>([
    ['stands once', { quote: 'In Quito' }, { text: 'b', start: 0, end: 8 }],
    [
      'is told by what is before it',
      { quote: 'The pier', prefix: '😀 ' },
      { text: 'a', start: 97, end: 105 },
    ],
    [
      'is told by what is behind it',
      { quote: 'The pier is long.', suffix: ' 😀' },
      { text: 'a', start: 76, end: 93 },
    ],
    [
      'is told by its offset in code units',
      { quote: 'The pier', start: 97 },
      { text: 'a', start: 97, end: 105 },
    ],
    [
      'is told by its offset in code points',
      { quote: 'The pier', start: 96 },
      { text: 'a', start: 97, end: 105 },
    ],
    ['stands twice, and nothing tells which', { quote: 'The pier is long.' }, 'twice'],
    ['stands twice, and the offset is of neither', { quote: 'The pier', start: 80 }, 'twice'],
    ['stands with other words around it', { quote: 'In Quito', prefix: 'Once ' }, 'other words around'],
    ['differs by a letter', { quote: 'in Quito' }, 'not found'],
    ['is sought in its own text', { quote: 'is', source: 'b.txt' }, 'twice'],
    ['is not sought elsewhere', { quote: 'Guayaquil', source: 'b.txt' }, 'not found'],
    [
      'is sought everywhere where its text is not known',
      { quote: 'Guayaquil', source: 'other' },
      { text: 'a', start: 45, end: 54 },
    ],
    ['is empty', {}, 'no quote'],
  ])('that %s', (_, given, where) => {
    expect(placeOfQuote(row(given), texts)).toEqual(where);
  });
  test('is known by the hash of its text', () => {
    const base64 = Buffer.from(texts[1]?.sha256 ?? '', 'hex').toString('base64url');
    expect(placeOfQuote(row({ quote: 'Guayaquil', source: `ni:///sha-256;${base64}` }), texts)).toBe(
      'not found',
    );
  });
  test('holds a name as it is, or as an address writes it, and no blanket', () => {
    expect(nameIn('Una manta en Manta', 'Manta')).toEqual({ start: 13, end: 18 });
    expect(nameIn('en Santa Elena, hoy', 'santa-elena')).toEqual({ start: 3, end: 14 });
    expect(nameIn('en Bogotá', 'Bogota')).toEqual({ start: 3, end: 9 });
    expect(nameIn('una manta', 'Manta')).toBeNull();
    expect(nameIn('Mantario', 'Manta')).toBeNull();
  });
});

describe('a table', () => {
  test('in Spanish, with semicolons and decimal commas, becomes places, mentions and passages', async () => {
    const table =
      '\uFEFFLugar;Latitud;Longitud;Cita;Capa\r\n' +
      'Manta;-0,95;-80,73;The harbour of Manta was shut.;Ports\r\n' +
      'Quito;-0,2;-78,5;"In Quito the ministry counted boats.";Sites\r\n' +
      'Cuenca;-2,9;-79;"In Cuenca nobody";Sites\r\n' +
      'Salinas;95;-80;Salinas;\r\n';
    const { came, draft, decisions } = await imported(empty(), 'map.csv', table);
    expect(came).toEqual({
      found: 2,
      kept: 0,
      places: 2,
      passages: 2,
      unlayered: 0,
      lost: [
        { n: 4, quote: 'In Cuenca nobody', why: 'not found' },
        { n: 5, quote: 'Salinas', why: 'point' },
      ],
    });
    expect(shown(draft)).toEqual([
      {
        words: 'Manta',
        name: 'Manta',
        lat: -0.95,
        layer: 'ports',
        passage: 'The harbour of Manta was shut.',
      },
      {
        words: 'Quito',
        name: 'Quito',
        lat: -0.2,
        layer: 'sites',
        passage: 'In Quito the ministry counted boats.',
      },
    ]);
    expect(draft.layers.map(({ title }) => title)).toEqual(['Events', 'Sites', 'Ports']);
    // all of it is one step
    const history = step(begin(empty()), ...decisions);
    expect(undo(history).now).toEqual(empty());
  });
  test('in English, with commas and a quotation that holds some', async () => {
    const { draft, came } = await imported(
      empty(),
      'x.csv',
      'name,lat,lng,quote,source\nSalinas,-2.2,-80.9,"Salinas, far away, is quiet.",b\n',
    );
    expect(came).toMatchObject({ found: 1, unlayered: 1 });
    expect(shown(draft)).toMatchObject([{ words: 'Salinas', layer: 'events' }]);
    // the gazetteer tells the country
    expect(decidedIn(draft).placed[0]?.place.country).toBe('EC');
  });
  test('without quotes, broken, or empty is refused with the reason', async () => {
    expect(await rowsIn('x.csv', bytes('name,lat\nManta,1'))).toBe('no quotes');
    expect(await rowsIn('x.csv', bytes('name,quote\nManta,"open'))).toBe('unreadable');
    expect(await rowsIn('x.csv', bytes('name,quote\n'))).toBe('nothing');
    expect(await rowsIn('x.json', bytes('{'))).toBe('unreadable');
    expect(await rowsIn('x.json', bytes('{"a":1}'))).toBe('unknown');
    expect((await taken([{ name: 'x.csv', bytes: bytes('quote\nx') }], draftOf([]), lookup)).reports).toEqual(
      [{ name: 'x.csv', came: 'no texts' }],
    );
  });
});

describe('what was decided before', () => {
  const table = 'name,lat,lng,quote\nManta,-0.95,-80.73,The harbour of Manta was shut.\n';
  test('stays: a place, and what a mention is', async () => {
    const before = draftOf([['a', A, ['Manta']]]);
    const [spot] = namesOf(before).main[0]?.spots ?? [];
    const decided = [
      { kind: 'names', names: ['manta'], decision: { as: 'place', place: place('Manta') } } as const,
      { kind: 'use', mentions: [spot?.key ?? ''], use: { as: 'aside', role: 'passing' } } as const,
    ].reduce(decide, before);
    const { came, draft } = await imported(decided, 'x.csv', table);
    expect(came).toMatchObject({ found: 1, kept: 1, passages: 0 });
    expect(draft).toEqual(decided);
  });
  test('of a name that means another place there makes one apart', async () => {
    const far = { ...place('Manta'), id: 'far', lat: 40 };
    const before = draftOf([['a', `${A} Manta again.`, ['Manta']]]);
    const decided = decide(before, {
      kind: 'names',
      names: ['manta'],
      decision: { as: 'place', place: far },
    });
    const { draft } = await imported(decided, 'x.csv', table);
    expect(shown(draft).map(({ words, lat }) => [words, lat])).toEqual([
      ['Manta', -0.95],
      ['Manta', 40],
    ]);
  });
});

test('features with quotes become decisions; those that are areas, or have no name, are lost', async () => {
  const feature = (
    properties: unknown,
    geometry: unknown = { type: 'Point', coordinates: [-80.7, -0.9] },
  ) => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const { came, draft } = await imported(empty(), 'x.geojson', {
    type: 'FeatureCollection',
    features: [
      feature({ name: { en: 'Manta' }, passage: 'The harbour of Manta was shut.' }),
      feature({ name: 'Quito', passage: 'In Quito the ministry' }, { type: 'Polygon', coordinates: [] }),
      feature({ passage: 'In Quito the ministry counted boats.' }),
      feature({ name: 'Loja', passage: 'In Quito the ministry counted boats.' }),
    ],
  });
  expect(shown(draft)).toMatchObject([{ words: 'Manta', passage: 'The harbour of Manta was shut.' }]);
  expect(came?.lost.map(({ n, why }) => [n, why])).toEqual([
    [2, 'point'],
    [3, 'no name'],
    [4, 'name not in quote'],
  ]);
});

describe('annotations', () => {
  test('as this site offers them find their passages; what each name means stays open, with its candidates', async () => {
    const { came, draft } = await imported(empty(), 'annotations.jsonld', {
      type: 'AnnotationCollection',
      first: {
        type: 'AnnotationPage',
        items: [
          {
            type: 'Annotation',
            body: ['manta', 'guayaquil'].map((id) => ({
              type: 'SpecificResource',
              source: `../place/${id}/`,
              purpose: 'identifying',
            })),
            target: {
              source: { id: 'https://gone.example/', type: 'Text' },
              selector: {
                type: 'TextQuoteSelector',
                exact: 'The harbour of Manta was shut. Ships went to Guayaquil.',
                prefix: '',
                suffix: ' Una manta',
              },
            },
          },
        ],
      },
    });
    expect(came).toMatchObject({ found: 2, places: 0, passages: 2, lost: [] });
    const names = namesOf(draft).main.map(({ words, decision }) => [words, decision]);
    expect(names).toEqual([
      ['Manta', null],
      ['Guayaquil', null],
    ]);
  });
  test('of Recogito mark the names themselves, at their points or by their numbers', async () => {
    const annotation = (exact: string, start: number, body: unknown) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body,
      target: {
        source: 'https://recogito.example/document/x/part/1',
        selector: [
          { type: 'TextQuoteSelector', exact },
          { type: 'TextPositionSelector', start, end: start + exact.length },
        ],
      },
    });
    const { came, draft } = await imported(empty(), 'x.jsonld', [
      annotation('Guayaquil', 45, [
        { type: 'TextualBody', purpose: 'tagging', value: 'port' },
        { purpose: 'geotagging', geometry: { type: 'Point', coordinates: [-79.9, -2.2] } },
      ]),
      annotation('The pier', 97, [
        {
          type: 'Place',
          source: { id: 'https://example.org/1', label: 'Long Pier' },
          geometry: { type: 'Point', coordinates: [-80, -1] },
        },
      ]),
      annotation('Manta', 15, { type: 'Place', source: 'https://www.geonames.org/id-manta' }),
    ]);
    expect(came).toMatchObject({ found: 3, places: 2, passages: 0 });
    expect(shown(draft)).toEqual([
      { words: 'Guayaquil', name: 'Guayaquil', lat: -2.2 },
      { words: 'The pier', name: 'Long Pier', lat: -1 },
    ]);
    expect(draft.marked.a?.map(({ start }) => start)).toEqual([15, 45, 97]);
  });
});
