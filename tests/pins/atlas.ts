import fc from 'fast-check';
import type { AtlasPlace, Layer } from '../../geo/model.ts';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { createSite, type Site } from '../../src/view/site.ts';

export interface Row {
  point: [number, number];
  kind?: AtlasPlace['kind'];
  precision?: AtlasPlace['precision'];
  name?: string;
  layers: readonly string[];
  sources: readonly string[];
}

const label = (text: string) => ({ en: text, es: text });
const tone = { light: '#000000', dark: '#ffffff' };
const SYMBOLS: readonly Layer['symbol'][] = ['fort', 'anchor', 'triangle'];
export const LAYERS = ['bases', 'ports', 'operations'];
export const SOURCES = ['a', 'b', 'c', 'd', 'e'];

/** places p0, p1 … with one excerpt for each of their layers and sources */
export function atlasOf(rows: readonly Row[]): Site {
  const head = {
    edition: {
      id: 'pins',
      languages: ['en', 'es'] as [string, string],
      title: label('Pins'),
      subtitle: label('Subtitle'),
      dek: label('Dek'),
      date: '2026-03-11',
      home: { lng: -78.75, lat: -1.62, zoom: 6.12 },
      focus: 'EC',
      quotationLimit: 0.5,
      quotationLimitTogether: 0.45,
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      credits: [],
      stamp: '000000000000',
    },
    layers: LAYERS.map(
      (id, i): Layer => ({
        id,
        title: label(id),
        symbol: SYMBOLS[i]!,
        colour: { mark: tone, wash: tone, inverse: tone },
        on: true,
      }),
    ),
    sources: SOURCES.map((id) => ({
      id,
      language: 'en',
      incipit: 'Words',
      short: id,
      states: { title: null, author: null, publisher: null, date: null, address: null },
      date: null,
      text: {
        sha256: '0'.repeat(64),
        length: 1,
        words: 1,
        paragraphs: 1,
        lines: [[0, 1] as [number, number]],
      },
      named: [],
    })),
    places: rows.map(
      ({ point, kind = 'city', precision = 'city', name }, i): AtlasPlace => ({
        id: `p${i}`,
        name: label(name ?? `Place ${i}`),
        alternates: [],
        kind,
        country: 'EC',
        admin1: null,
        precision,
        basis: label('a test'),
        point,
        ...(precision === 'area'
          ? {
              bounds: [point[0] - 0.5, point[1] - 0.5, point[0] + 0.5, point[1] + 0.5] as [
                number,
                number,
                number,
                number,
              ],
            }
          : {}),
      }),
    ),
    events: [],
    claims: [],
    names: {},
    chunks: 1,
  };
  const excerpts = rows.flatMap(({ layers, sources }, place) =>
    layers.flatMap((layer) =>
      sources.map((source) => ({
        id: `${source}-${place}-${layer}`,
        source,
        start: 0,
        end: 1,
        quote: 'x',
        prefix: '',
        suffix: '',
        paragraph: 1,
        mentions: [{ kind: 'scene' as const, place: `p${place}`, layer, start: 0, end: 1 }],
      })),
    ),
  );
  return createSite(createAtlas(head, excerpts), PAGES);
}

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
/** `least` to 40 places around Ecuador, some of them on one spot */
export const anyRows = (least = 1): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.record({
      point: fc.tuple(
        fc.oneof(fc.double({ min: -84, max: -74, noNaN: true }), fc.constant(-78.5)),
        fc.oneof(fc.double({ min: -6, max: 3, noNaN: true }), fc.constant(-0.2)),
      ) as fc.Arbitrary<[number, number]>,
      kind: fc.constantFrom('city', 'province', 'country', 'sea'),
      precision: fc.constantFrom('city', 'city', 'building', 'area', 'approximate'),
      name: fc.string({ minLength: 1, maxLength: 24 }),
      layers: some(LAYERS),
      sources: some(SOURCES),
    }),
    { minLength: least, maxLength: 40, size: 'max' },
  );
