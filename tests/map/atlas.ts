import { type AtlasPlace, type Layer, SYMBOLS } from '../../geo/model.ts';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { parseAddress } from '../../src/view/address.ts';
import { createSite, type Site } from '../../src/view/site.ts';
import type { View } from '../../src/view/view.ts';
import { smallAtlas } from '../view/atlas.ts';

const label = (text: string) => ({ en: text, es: `${text} (es)` });
const tone = (light: string, dark: string) => ({ light, dark });
const area = (
  id: string,
  kind: AtlasPlace['kind'],
  bounds: [number, number, number, number],
): AtlasPlace => ({
  id,
  name: label(id),
  alternates: [`${id} altern`],
  kind,
  country: 'EC',
  admin1: null,
  precision: 'area',
  basis: label('a test'),
  point: [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2],
  bounds,
});

const hex = (digit: number): string => digit.toString(16);

/** a layer of every symbol, and an area of every weight: a province, its country, and the sea beside it */
export function drawnAtlas(): Site {
  const small = smallAtlas();
  const layers = SYMBOLS.map(
    (symbol, i): Layer => ({
      id: `layer-${i}`,
      title: label(symbol),
      symbol,
      colour: {
        mark: tone(`#22${hex(i)}a8c`, `#9f${hex(i)}6ff`),
        wash: tone('#e4e8f5', '#262d45'),
        inverse: tone('#9fb6ff', '#223a8c'),
      },
      on: i < 3,
    }),
  );
  const city = small.places[0]!;
  const places = [
    city,
    area('guayas', 'province', [-80.7, -3.1, -79, -0.5]),
    area('ecuador', 'country', [-92, -5, -75.2, 1.5]),
    area('pacific', 'sea', [-120, -15, -78, 20]),
  ];
  const excerpts = layers.flatMap(({ id: layer }, i) =>
    places
      .filter((_, at) => (i + at) % 2 === 0 || i === 0)
      .map((place, at) => ({
        ...small.excerpts[0]!,
        id: `a-${i}-${at}`,
        mentions: [{ kind: 'scene' as const, place: place.id, layer, start: 0, end: 5 }],
      })),
  );
  return createSite(
    createAtlas(
      { ...small, layers, places: [...places] } as unknown as Parameters<typeof createAtlas>[0],
      excerpts,
    ),
    PAGES,
  );
}

/** the view of the bare address, with all layers */
export const viewOf = (atlas: Site, change: Partial<View> = {}): View => ({
  ...parseAddress(atlas, { pathname: '/', hash: '' }, '/'),
  layers: atlas.layers.map(({ id }) => id),
  ...change,
});
