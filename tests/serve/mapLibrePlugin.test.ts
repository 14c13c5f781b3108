import { build } from 'vite';
import { expect, test } from 'vitest';
import { mapLibrePlugin, missingParts, SHARED } from '../../src/serve/mapLibrePlugin.ts';

const ALL = ['maplibre-gl', 'pmtiles', 'package.json', 'sources', 'fflate', '@maplibre/mlt'];
const CHUNKS = [
  { type: 'chunk', name: 'MapCanvas', fileName: 'm.js', imports: ['s.js'] },
  { type: 'chunk', name: SHARED.name, fileName: 's.js', imports: [] },
  { type: 'chunk', name: 'maplibre-gl-worker', fileName: 'w.js', imports: ['s.js'] },
];

test('a build that came across every part of MapLibre misses none', () => {
  expect(missingParts(new Set(ALL), CHUNKS, true)).toEqual([]);
});

test('each part that a build did not come across is named', () => {
  for (const part of ALL)
    expect(missingParts(new Set(ALL.filter((other) => other !== part)), CHUNKS, true)).toEqual([part]);
  expect(missingParts(new Set(ALL), CHUNKS.slice(0, 2), true)).toEqual(['the worker maplibre-gl-worker']);
  expect(missingParts(new Set(ALL), [], true)).toHaveLength(2);
  const apart = CHUNKS.map((chunk) => ({ ...chunk, imports: [] }));
  expect(missingParts(new Set(ALL), apart, true)).toEqual([`${SHARED.name} among the imports of the worker`]);
});

test('with a background of the operator’s own, the decoder of MapLibre tiles stays', () => {
  expect(missingParts(new Set(ALL.slice(0, -1)), CHUNKS, false)).toEqual([]);
});

test('the build itself fails, and names what it did not find', async () => {
  const entry = '\0entry';
  const building = build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'entry' } },
    plugins: [
      mapLibrePlugin(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : null),
        load: (id) => (id === entry ? "import { PMTiles } from 'pmtiles'; console.log(PMTiles);" : null),
      },
    ],
  });
  await expect(building).rejects.toThrow(
    /Not found: maplibre-gl, package\.json, sources, @maplibre\/mlt, the worker/,
  );
});

test('what stands for a shader that is left out has no uniform in both halves, which Firefox and Safari would not link', () => {
  const { configResolved, load } = mapLibrePlugin() as unknown as {
    configResolved: (config: { command: string; env: Record<string, string> }) => void;
    load: (id: string) => string | null;
  };
  configResolved({ command: 'build', env: {} });
  const [vertex, fragment] = ['vertex', 'fragment'].map((half) =>
    [...(load(`/src/shaders/glsl/sky.${half}.glsl.g.ts`) ?? '').matchAll(/uniform \w+ (\w+)/g)].map(
      ([, name]) => name,
    ),
  );
  // MapLibre takes for granted that one of them has some
  expect([...vertex!, ...fragment!].length).toBeGreaterThan(0);
  expect(vertex!.filter((name) => fragment!.includes(name))).toEqual([]);
});
