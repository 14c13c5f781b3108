import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { takenNames } from '../../src/ground/maplibre/namedByPins.ts';
import type { MapLook } from '../../src/ground/maplibre/scene.ts';
import { overlay, styleFor } from '../../src/ground/maplibre/style.ts';
import { imageNamed } from '../../src/ground/maplibre/symbols.ts';
import { hatchedAreas } from '../../src/view/shown.ts';
import type { View } from '../../src/view/view.ts';
import { drawnAtlas, viewOf } from './atlas.ts';

const atlas = drawnAtlas();
const look = (change: Partial<View> = {}, more: Partial<MapLook> = {}): MapLook => {
  const view = viewOf(atlas, change);
  return { atlas, view, theme: 'light', hatched: hatchedAreas(atlas, view, null), blockers: [], ...more };
};
const faults = (style: unknown) =>
  validateStyleMin(style as StyleSpecification).map(({ message }) => message);
const layer = (style: ReturnType<typeof styleFor>, id: string) =>
  style.layers.find((one) => one.id === id) as { filter?: unknown; paint: Record<string, unknown> };

describe('the style is valid', () => {
  const ids = atlas.layers.map(({ id }) => id);
  const five = ids.slice(0, 5);
  /** every choice of five layers; of all twelve each alone, each left out, and all */
  const subsets = [
    ...Array.from({ length: 2 ** five.length }, (_, bits) => five.filter((_id, at) => bits & (1 << at))),
    ...ids.map((id) => [id]),
    ...ids.map((id) => ids.filter((other) => other !== id)),
    ids,
  ];
  const pages: View['page'][] = [
    { kind: 'explore', id: null },
    ...atlas.places.map(({ id }) => ({ kind: 'place', id }) as const),
  ];
  const blockers = [{ lng: -80, lat: -1, dx: 0, dy: -20, width: 61, height: 26 }];
  test.each(['light', 'dark'] as const)(
    'over all layers, open places and languages, %s',
    (theme) => {
      let seen = 0;
      for (const layers of subsets)
        for (const page of pages)
          for (const lang of ['en', 'es']) {
            expect(faults(styleFor(look({ layers, page, lang }, { theme, blockers })))).toEqual([]);
            seen += 1;
          }
      expect(seen).toBe((32 + 12 + 12 + 1) * 5 * 2);
      // seconds of work on a busy machine
    },
    60_000,
  );
  test('with every area hovered, and with none', () => {
    for (const { id } of atlas.places)
      expect(faults(styleFor(look({}, { hatched: hatchedAreas(atlas, viewOf(atlas), id) })))).toEqual([]);
    expect(faults(styleFor(look({}, { hatched: [] })))).toEqual([]);
  });
  test('where an area is hatched twice, or by a layer the edition lacks', () => {
    const hatched = [
      { place: 'guayas', layer: 'layer-0', weight: 'province' },
      { place: 'guayas', layer: 'gone', weight: 'province' },
    ] as const;
    expect(faults(styleFor(look({}, { hatched })))).toEqual([]);
  });
  test('for an edition about no one country', () => {
    const style = styleFor(look({}, { atlas: { ...atlas, edition: { ...atlas.edition, focus: null } } }));
    expect(faults(style)).toEqual([]);
    expect(layer(style, 'focus')).toBeUndefined();
  });
  test('and the validator would say so if it were not', () => {
    const style = styleFor(look());
    expect(
      faults({ ...style, layers: [...style.layers, { id: 'x', type: 'fill', source: 'gone' }] }),
    ).not.toEqual([]);
  });
});

test('one look makes one style, letter for letter', () =>
  expect(JSON.stringify(styleFor(look()))).toBe(JSON.stringify(styleFor(look()))));

test('every image the style names can be drawn', () => {
  const names = JSON.stringify(
    styleFor(look({}, { blockers: [{ lng: 0, lat: 0, dx: 0, dy: 0, width: 61.2, height: 26 }] })),
  ).match(/"(dot|hatch [^"]*|blocker [^"]*)"/g)!;
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(imageNamed(name.slice(1, -1)), name).not.toBeNull();
});

test('a sea lies under the land; borders, outlines, labels and blockers on top', () => {
  const ids = styleFor(
    look({}, { blockers: [{ lng: 0, lat: 0, dx: 0, dy: 0, width: 60, height: 26 }] }),
  ).layers.map(({ id }) => id);
  const order = [
    'water',
    'sea-hatch',
    'land',
    'focus',
    'country-hatch',
    'province-hatch',
    'coast',
    'border',
    'province-edge',
    'city',
    'blockers',
  ];
  expect(ids.filter((id) => order.includes(id))).toEqual(order);
});

describe('labels', () => {
  test('are in the language of the view', () => {
    expect(JSON.stringify(styleFor(look({ lang: 'en' })))).toContain('["coalesce",["get","e"],["get","n"]]');
    expect(JSON.stringify(styleFor(look({ lang: 'es' })))).not.toContain(
      '["coalesce",["get","e"],["get","n"]]',
    );
  });
  test('name no place that HTML names, in no language', () => {
    expect(takenNames(look())).toEqual(expect.arrayContaining(['manta', 'manta (es)', 'guayas altern']));
    expect(takenNames(look({ layers: [] }))).toEqual([]);
    expect(takenNames(look({ layers: [], page: { kind: 'place', id: 'manta' } }))).toEqual([
      'manta',
      'manta (es)',
    ]);
    const [, ...parts] = layer(styleFor(look()), 'city').filter as unknown[];
    expect(JSON.stringify(parts)).toContain('guayas altern');
  });
});

test('countries that places lie in are named first, once', () => {
  const filter = (blockers: MapLook['blockers']) =>
    JSON.stringify(layer(styleFor(look({}, { blockers })), 'country-label'));
  const box = { lng: -80, lat: -1, dx: 0, dy: 0, width: 61, height: 26 };
  const [country] = atlas.places.filter(({ kind }) => kind === 'country');
  const named = `["!",["in",["get","cc"],["literal",["${country!.country}"]]]]`;
  // before there are blockers no pin's name is known, so the map writes none of them
  expect(filter([])).toContain(named);
  expect(filter([{ ...box, names: country!.id }])).toContain(named);
  expect(filter([box])).not.toContain(named);
  expect(filter([box])).toContain(
    `"symbol-sort-key":["case",["in",["get","cc"],["literal",["${country!.country}"`,
  );
});

test('an area is hatched in the sign and colour of its layer', () => {
  const hatched = [{ place: 'guayas', layer: 'layer-1', weight: 'province' }] as const;
  const { province } = overlay(look({}, { hatched, theme: 'dark' })).layers;
  expect(province.hatch.paint?.['fill-pattern']).toEqual([
    'match',
    ['get', 'place'],
    'guayas',
    'hatch anchor #9f16ff',
    'hatch tablet #808080',
  ]);
  expect(province.hatch.filter).toEqual([
    'all',
    ['!', ['has', 'edge']],
    ['in', ['get', 'place'], ['literal', ['guayas']]],
  ]);
});

test('a blocker without a place on earth is left out', () => {
  const { sources } = styleFor(
    look(
      {},
      {
        blockers: [
          { lng: Number.NaN, lat: 0, dx: 0, dy: 0, width: 60, height: 26 },
          { lng: 1, lat: 0, dx: 0, dy: 0, width: 60, height: 26 },
        ],
      },
    ),
  );
  expect(sources.blockers).toMatchObject({ data: { features: [{ geometry: { coordinates: [1, 0] } }] } });
});
