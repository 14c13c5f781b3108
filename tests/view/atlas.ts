import type { AtlasPlace, Layer } from '../../geo/model.ts';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { createSite, type Site } from '../../src/view/site.ts';

const label = (text: string) => ({ en: text, es: `${text} (es)` });
const tone = { light: '#000000', dark: '#ffffff' };
const layer = (id: string, on: boolean): Layer => ({
  id,
  title: label(id),
  symbol: 'fort',
  colour: { mark: tone, wash: tone, inverse: tone },
  on,
});
const place = (id: string, point: [number, number], more: Partial<AtlasPlace> = {}): AtlasPlace => ({
  id,
  name: label(id),
  alternates: [],
  kind: 'city',
  country: 'EC',
  admin1: null,
  precision: 'city',
  basis: label('a test'),
  point,
  ...more,
});

/** two layers on, one off; three cities and an area; five excerpts of two sources */
export function smallAtlas(): Site {
  const quotes = [
    ['a', 'manta', 'piers'],
    ['a', 'quito', 'talks'],
    ['b', 'manta', 'raids'],
    ['b', 'loja', 'raids'],
    ['b', 'salinas', 'piers'],
  ] as const;
  const seen = new Map<string, number>();
  return createSite(
    createAtlas(
      {
        edition: {
          id: 'small',
          languages: ['en', 'es'],
          title: label('Small'),
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
        layers: [layer('piers', true), layer('raids', true), layer('talks', false)],
        sources: ['a', 'b'].map((id) => ({
          id,
          language: 'en',
          incipit: `Words of ${id}`,
          short: id,
          states: { title: null, author: null, publisher: null, date: null, address: null },
          date: null,
          text: { sha256: '0'.repeat(64), length: 1000, words: 200, paragraphs: 10, lines: [] },
          named: [],
        })),
        places: [
          place('manta', [-80.72, -0.95]),
          place('salinas', [-80.97, -2.21]),
          place('quito', [-78.52, -0.23]),
          place('loja', [-79.5, -4.2], {
            kind: 'province',
            precision: 'area',
            bounds: [-80.5, -4.7, -79.1, -3.3],
          }),
        ],
        events: [
          {
            id: 'opening',
            title: label('Opening'),
            from: '2026-03-01',
            to: '2026-03-01',
            precision: 'day',
            layer: 'piers',
            places: [],
            cites: [{ excerpt: 'a-1', start: 0, end: 5 }],
          },
        ],
        claims: [
          {
            id: 'count',
            kind: 'agree',
            topic: 'piers',
            question: label('How many?'),
            silent: [],
            places: [],
            positions: ['a', 'b'].map((source) => ({
              source,
              summary: label('One'),
              cites: [{ excerpt: `${source}-1`, start: 0, end: 5 }],
            })),
          },
        ],
        names: {},
        chunks: 1,
      },
      quotes.map(([source, id, layerId]) => {
        const n = (seen.get(source) ?? 0) + 1;
        seen.set(source, n);
        const quote = `Words about ${id}.`;
        return {
          id: `${source}-${n}`,
          source,
          start: n * 100,
          end: n * 100 + quote.length,
          quote,
          prefix: '',
          suffix: '',
          paragraph: n,
          mentions: [{ kind: 'scene', place: id, layer: layerId, start: 12, end: 12 + id.length }],
        };
      }),
    ),
    PAGES,
  );
}
