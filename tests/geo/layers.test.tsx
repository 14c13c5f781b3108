import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { checkEdition } from '../../geo/check/all.ts';
import type { Inputs } from '../../geo/inputs.ts';
import { type Mention, SYMBOLS } from '../../geo/model.ts';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { DrawingSvg } from '../../src/ground/locator/Drawing.tsx';
import { hatchName, imageNamed } from '../../src/ground/maplibre/symbols.ts';
import { Mark } from '../../src/ui/Mark.tsx';
import { shapesOf } from '../../src/ui/shapes.ts';
import { corpusOf, present, read, tiny } from './editions.ts';

const inputs = read(tiny);

/** the small edition with as many layers: each added one puts the place of the first scene in itself too */
function withLayers(count: number): Inputs {
  const free = SYMBOLS.filter((symbol) => inputs.layers.every((layer) => layer.symbol !== symbol));
  const added = inputs.layers
    .flatMap((layer) => [layer, layer, layer, layer])
    .flatMap((layer, i) => {
      const symbol = free[i];
      return symbol === undefined ? [] : [{ ...layer, id: `added-${symbol}`, symbol }];
    });
  const layers = [...inputs.layers, ...added].slice(0, count);
  const news = layers.slice(inputs.layers.length);
  const [first, ...others] = inputs.sources;
  if (first === undefined) throw new Error('the small edition has no source');
  const excerpts = first.excerpts.map((excerpt) => ({
    ...excerpt,
    mentions: excerpt.mentions.flatMap((mention): Mention[] =>
      mention.kind === 'scene' ? [mention, ...news.map(({ id }) => ({ ...mention, layer: id }))] : [mention],
    ),
  }));
  return { ...inputs, layers, sources: [{ ...first, excerpts }, ...others] };
}

describe.each([6, 9, 12])('an edition of %i layers', (count) => {
  const many = withLayers(count);
  const files = build(corpusOf(many));
  const { layers } = createAtlas(JSON.parse(String(files.get('atlas.json'))), []);

  test('holds every law', () => expect(checkEdition(many)).toEqual([]));

  test('is published with a file for each', () => {
    expect(layers).toHaveLength(count);
    expect([...files.keys()].filter((path) => path.startsWith('layers/'))).toHaveLength(count);
  });

  test('has a mark, a hatch of the still map and one of MapLibre for each', () => {
    const different = (drawn: readonly string[]) => expect(new Set(drawn).size).toBe(count);
    const path = (layer: (typeof layers)[number], off: boolean) =>
      / d="([^"]+)"/.exec(shapesOf(renderToStaticMarkup(<Mark layer={layer} size={15} off={off} />)))?.[1] ??
      '';
    different(layers.map((layer) => path(layer, false)));
    different(layers.map((layer) => path(layer, true)));
    different(layers.map(({ symbol }) => String(imageNamed(hatchName(symbol, '#123456'))?.data.join())));
    const areas = layers.map((layer) => ({
      place: layer.id,
      layer,
      weight: 'province' as const,
      fill: '',
      edge: '',
    }));
    const drawing = { land: '', lakes: '', focus: '', borders: '', provinces: '', areas };
    const sheet = renderToStaticMarkup(
      <DrawingSvg drawing={drawing} view={{ x: 0, y: 0, width: 1, height: 1 }} id="test" />,
    );
    const hatches = [...sheet.matchAll(/<pattern[^>]*>(.*?)<\/pattern>/g)].map(([, inside = '']) => inside);
    expect(hatches).toHaveLength(count);
    different(hatches);
  });
});

test('a thirteenth layer must take a symbol of another, which is refused', () => {
  const many = withLayers(12);
  const layers = [...many.layers, { ...present(many.layers[0]), id: 'thirteenth' }];
  expect(checkEdition({ ...many, layers }).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('the same symbol'),
  );
});
