import { readFileSync } from 'node:fs';
import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writePmtiles } from '../../geo/basemap/pmtiles.ts';
import { checkStyle, readBackground } from '../../src/ground/maplibre/background.ts';
import { protomapsStyle } from '../../src/ground/maplibre/protomaps.ts';
import type { MapLook } from '../../src/ground/maplibre/scene.ts';
import { mergeStyle } from '../../src/ground/maplibre/style.ts';
import { hatchedAreas } from '../../src/view/shown.ts';
import { drawnAtlas, viewOf } from './atlas.ts';

const atlas = drawnAtlas();
const view = viewOf(atlas);
const look: MapLook = {
  atlas,
  view,
  theme: 'dark',
  hatched: hatchedAreas(atlas, view, 'pacific'),
  blockers: [{ lng: 0, lat: 0, dx: 0, dy: 0, width: 60, height: 26 }],
};
const foreign: StyleSpecification = {
  version: 8,
  glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
  sources: { streets: { type: 'vector', url: 'https://tiles.example/streets.json' } },
  layers: [
    { id: 'sky', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'road', type: 'line', source: 'streets', 'source-layer': 'roads' },
    {
      id: 'town',
      type: 'symbol',
      source: 'streets',
      'source-layer': 'towns',
      layout: { 'text-field': ['get', 'name'] },
    },
    { id: 'roof', type: 'fill', source: 'streets', 'source-layer': 'roofs' },
  ],
};
const faults = (style: StyleSpecification) => validateStyleMin(style).map(({ message }) => message);
const ids = (style: StyleSpecification) => style.layers.map(({ id }) => id);

describe('our layers over a foreign style', () => {
  test('areas go under its first label, blockers over all', () => {
    const merged = mergeStyle(foreign, look);
    expect(faults(merged)).toEqual([]);
    const areas = [
      'sea-hatch',
      'sea-edge',
      'country-hatch',
      'country-edge',
      'province-hatch',
      'province-edge',
    ];
    expect(ids(merged)).toEqual(['sky', 'road', ...areas, 'town', 'roof', 'blockers']);
    expect(merged.glyphs).toBe(foreign.glyphs);
    expect(Object.keys(merged.sources)).toEqual(['streets', 'outlines', 'blockers']);
  });
  test('a style without labels gets them on top', () => {
    const merged = mergeStyle({ ...foreign, layers: foreign.layers.slice(0, 2) }, look);
    expect(ids(merged).slice(0, 3)).toEqual(['sky', 'road', 'sea-hatch']);
  });
  test('what has a name of ours gives way', () => {
    const clash: StyleSpecification = {
      ...foreign,
      sources: { ...foreign.sources, outlines: { type: 'vector', url: 'https://tiles.example/x.json' } },
      layers: [
        ...foreign.layers,
        { id: 'sea-edge', type: 'line', source: 'streets', 'source-layer': 'x' },
        { id: 'theirs', type: 'line', source: 'outlines', 'source-layer': 'x' },
      ],
    };
    const merged = mergeStyle(clash, look);
    expect(faults(merged)).toEqual([]);
    expect(new Set(ids(merged)).size).toBe(merged.layers.length);
    expect(ids(merged)).not.toContain('theirs');
  });
  test('neither is changed', () => {
    const before = JSON.stringify([foreign, look.hatched]);
    mergeStyle(foreign, look);
    expect(JSON.stringify([foreign, look.hatched])).toBe(before);
  });
  test('nothing of ours is left when the edition shows no area and no pin', () =>
    expect(ids(mergeStyle(foreign, { ...look, hatched: [], blockers: [] }))).not.toContain('blockers'));
});

test.each(['light', 'dark'] as const)('a Protomaps archive is drawn by a valid style, %s', (theme) => {
  for (const lang of ['en', 'es'] as const) {
    const style = protomapsStyle(
      { ...look, theme, view: viewOf(atlas, { lang }) },
      { type: 'vector', tiles: ['operator://{z}/{x}/{y}'], maxzoom: 15 },
    );
    expect(faults(style)).toEqual([]);
    expect(faults(mergeStyle(style, { ...look, theme }))).toEqual([]);
    expect(JSON.stringify(style)).toContain(`name:${lang}`);
  }
});

describe('a style that is read', () => {
  const at = 'https://maps.example/styles/quiet/style.json';
  test('has its addresses from where it lies', () => {
    const style = checkStyle(
      {
        ...foreign,
        glyphs: '../fonts/{fontstack}/{range}.pbf',
        sprite: '/sprites/quiet',
        sources: {
          a: { type: 'vector', tiles: ['tiles/{z}/{x}/{y}.pbf'] },
          b: { type: 'geojson', data: 'b.json' },
          c: { type: 'vector', url: 'https://other.example/c.json' },
        },
      },
      at,
    );
    expect(style).toMatchObject({
      glyphs: 'https://maps.example/styles/fonts/{fontstack}/{range}.pbf',
      sprite: 'https://maps.example/sprites/quiet',
      sources: {
        a: { tiles: ['https://maps.example/styles/quiet/tiles/{z}/{x}/{y}.pbf'] },
        b: { data: 'https://maps.example/styles/quiet/b.json' },
        c: { url: 'https://other.example/c.json' },
      },
    });
  });
  test.each([
    ['null', null],
    ['a list', []],
    ['an old version', { ...foreign, version: 7 }],
    ['no sources', { ...foreign, sources: undefined }],
    ['a list of sources', { ...foreign, sources: [] }],
    ['a source that is text', { ...foreign, sources: { a: 'https://maps.example/a' } }],
    ['no layers', { ...foreign, layers: {} }],
    ['a layer without an id', { ...foreign, layers: [{ type: 'line' }] }],
    ['a layer that is null', { ...foreign, layers: [null] }],
    ['a TileJSON', { tilejson: '3.0.0', tiles: [] }],
  ])('is refused when it is %s', (_, given) => expect(() => checkStyle(given, at)).toThrow(at));
});

describe('reading a background', () => {
  vi.stubGlobal('document', { baseURI: 'https://maps.example/place/manta/' });
  const fetched = vi.fn<typeof fetch>();
  afterEach(() => fetched.mockReset());
  vi.stubGlobal('fetch', fetched);
  const answer = (body: string, status = 200) => fetched.mockResolvedValue(new Response(body, { status }));

  test('a style', async () => {
    answer(JSON.stringify(foreign));
    expect((await readBackground({ style: '../../style.json' })).style(look)).toEqual(
      mergeStyle(foreign, look),
    );
    expect(fetched.mock.calls[0]![0]).toBe('https://maps.example/style.json');
  });
  test.each([
    ['404', 'gone', 404],
    ['a page', '<!doctype html>', 200],
    ['something else', '{"version":8}', 200],
  ])('fails on %s', async (_, body, status) => {
    answer(body, status);
    await expect(readBackground({ style: '/style.json' })).rejects.toThrow();
  });
  test('fails on a host that cannot be reached', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(readBackground({ style: '/style.json' })).rejects.toThrow();
    await expect(readBackground({ archive: '/map.pmtiles' })).rejects.toThrow();
  });
  test('fails on an archive that is a page', async () => {
    answer('<!doctype html>'.repeat(2000));
    await expect(readBackground({ archive: '/map.pmtiles' })).rejects.toThrow();
  });
  test('the style that the README gives as an example', async () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    answer(example);
    const style = (await readBackground({ style: '/streets.json' })).style(look);
    expect(faults(style)).toEqual([]);
    expect(ids(style).slice(0, 2)).toEqual(['streets', 'sea-hatch']);
    expect(style.sources.streets).toMatchObject({ tiles: ['https://tiles.example/{z}/{x}/{y}.png'] });
  });
  /** a host that has one archive */
  const serve = (file: Buffer) =>
    fetched.mockImplementation(async (_, init) => {
      const [from = 0, to = 0] = new Headers(init?.headers).get('range')!.slice(6).split('-').map(Number);
      const part = new Uint8Array(file.subarray(from, to + 1));
      return new Response(part, {
        status: 206,
        headers: { 'content-range': `bytes ${from}-${to}/${file.length}` },
      });
    });
  test('an archive in the schema of Protomaps', async () => {
    const layers = ['earth', 'water', 'roads', 'places'].map((id) => ({ id, fields: {} }));
    serve(
      writePmtiles([{ z: 9, x: 142, y: 259, data: new Uint8Array([1, 2, 3]) }], {
        metadata: { attribution: '© OpenStreetMap', vector_layers: layers },
        minZoom: 9,
        maxZoom: 9,
        bounds: [-81, -3, -79, -1],
        centre: [-80, -2, 9],
      }),
    );
    const ground = await readBackground({ archive: '/ecuador.pmtiles' });
    const style = ground.style(look);
    expect(faults(style)).toEqual([]);
    expect(style.name).toBe('protomaps-dark');
    expect(style.sources.base).toMatchObject({ minzoom: 9, maxzoom: 9, attribution: '© OpenStreetMap' });
    expect(ids(style)).toContain('province-hatch');
    expect(new Uint8Array((await ground.tile!(9, 142, 259))!)).toEqual(new Uint8Array([1, 2, 3]));
    expect(await ground.tile!(9, 0, 0)).toBeNull();
  });
  test('an archive of our own schema is drawn by our own style', async () => {
    serve(readFileSync('public/basemap/world.pmtiles'));
    const ground = await readBackground({ archive: '/map.pmtiles' });
    const style = ground.style(look);
    expect(faults(style)).toEqual([]);
    expect(style.sources.base).toMatchObject({ tiles: ['operator://{z}/{x}/{y}'], maxzoom: 8 });
    expect((await ground.tile!(0, 0, 0))?.byteLength).toBeGreaterThan(1000);
    expect(await ground.tile!(8, 0, 0)).toBeNull();
  });
});
