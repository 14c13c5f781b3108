import { readFileSync } from 'node:fs';
import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { bytesToHeader } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { createNetwork, km } from '../../geo/basemap/network.ts';
import { createArchive } from '../../src/ground/maplibre/archive.ts';
import { DETAIL_ZOOM, withDetail } from '../../src/ground/maplibre/detailLayers.ts';
import { signImage } from '../../src/ground/maplibre/detailSigns.ts';
import type { MapLook } from '../../src/ground/maplibre/scene.ts';
import { styleFor } from '../../src/ground/maplibre/style.ts';
import { drawnAtlas, viewOf } from './atlas.ts';

const world = readFileSync('public/basemap/world.pmtiles');
const detail = readFileSync('public/basemap/detail.pmtiles');
const headerOf = (file: Buffer) => bytesToHeader(new Uint8Array(file).buffer);
const archive = createArchive({ url: 'memory', fetch: async () => new Response(new Uint8Array(detail)) });
/** the names in a tile, which vector tiles hold as plain text */
const tileAt = async (x: number, y: number) =>
  Buffer.from((await archive.getTile(DETAIL_ZOOM, x, y)) ?? new ArrayBuffer(0));

describe('the archives', () => {
  test('are at most 4 MB together, and the first map reads none of the detail', () => {
    expect(world.length + detail.length).toBeLessThan(4_000_000);
    expect(headerOf(world).tileDataOffset).toBeLessThan(7_000);
    expect(headerOf(detail).tileDataOffset).toBeLessThan(2_000);
    expect([headerOf(detail).minZoom, headerOf(detail).maxZoom]).toEqual([DETAIL_ZOOM, DETAIL_ZOOM]);
  });
  test.each([
    [
      'Guayaquil',
      71,
      129,
      ['José Joaquín de Olmedo', 'Puerto de Guayaquil', 'Río Guayas', 'Río Daule', 'La Puntilla'],
    ],
    ['Panama', 71, 121, ['Canal de Panamá', 'Tocumen', 'Balboa', 'Manzanillo', 'La Mitra']],
    ['Baltra', 63, 128, ['Seymour (Baltra)']],
    ['Chancay', 73, 136, ['Puerto de Chancay']],
  ])('know %s', async (_, x, y, names) => {
    const tile = await tileAt(x, y);
    expect(names.filter((name) => !tile.includes(name))).toEqual([]);
  });
  test('are empty at sea', async () => expect((await tileAt(62, 140)).length).toBe(0));
});

describe('the style with detail', () => {
  const atlas = drawnAtlas();
  const look = (lang: string, theme: MapLook['theme']): MapLook => ({
    atlas,
    view: viewOf(atlas, { lang }),
    theme,
    hatched: [],
    blockers: [],
  });
  test('is valid, and its names come under those of the first map', () => {
    for (const lang of ['en', 'es'])
      for (const theme of ['light', 'dark'] as const) {
        const base = styleFor(look(lang, theme));
        const style = withDetail(base, look(lang, theme));
        expect(validateStyleMin(style as StyleSpecification)).toEqual([]);
        const ids = style.layers.map(({ id }) => id);
        const labels = ids.slice(ids.indexOf('canal') + 1);
        expect(labels.slice(0, 4)).toEqual(['town', 'port-label', 'waterway-label', 'port']);
        expect(labels.slice(4)).toEqual(
          base.layers.slice(base.layers.findIndex(({ type }) => type === 'symbol')).map(({ id }) => id),
        );
      }
  });
  test('repeats no name of a pin', () => {
    const { layers } = withDetail(styleFor(look('en', 'light')), look('en', 'light'));
    for (const id of ['town', 'port', 'port-label', 'waterway-label'])
      expect(JSON.stringify(layers.find((layer) => layer.id === id)), id).toContain('"manta (es)"');
  });
  test('has a sign for each kind of port', () => {
    for (const kind of ['airport', 'harbour']) {
      const { data, width, height } = signImage(kind)!;
      const inked = data.filter((value, at) => at % 4 === 3 && value > 191).length / (width * height);
      expect(inked, kind).toBeGreaterThan(0.1);
      expect(inked, kind).toBeLessThan(0.5);
    }
    expect(signImage('constructor')).toBeNull();
  });
});

describe('a river’s course', () => {
  const way = createNetwork([
    [
      [0, 0],
      [0.5, 0.01],
      [1, 0],
    ],
    [
      [1.02, 0],
      [1.5, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [5, 5],
      [6, 5],
    ],
  ]);
  test('follows the lines and crosses a small gap', () => {
    const course = way('Long', [0, 0.02], [1.5, 0.02]);
    expect(course).toEqual([
      [0, 0],
      [0.5, 0.01],
      [1, 0],
      [1.02, 0],
      [1.5, 0],
    ]);
    expect(km([0, 0], [1, 0])).toBeCloseTo(111.2);
  });
  test('is refused where no line is near, none leads there, or only a long way round', () => {
    expect(() => way('Dry', [0, 0.5], [1, 0])).toThrow('Dry: no river within');
    expect(() => way('Cut', [0, 0], [5, 5])).toThrow('Cut: no way');
    expect(() =>
      createNetwork([
        [
          [0, 0],
          [0, 1],
          [0.1, 1],
          [0.1, 0],
        ],
      ])('Round', [0, 0], [0.1, 0]),
    ).toThrow('Round: no way');
  });
});
