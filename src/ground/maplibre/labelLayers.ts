/** Labels of the base map. They leave out the edition's places on the map, whose pins name them in HTML. */
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../layout/palette.ts';
import type { Lang } from '../../view/view.ts';
import { due, free, nameIn, type Value } from './labelRules.ts';
import type { Countries } from './namedByPins.ts';
import { DOT } from './symbols.ts';

const BASE = 'base';

interface Labels {
  colours: Palette;
  lang: Lang;
  /** names of the places that pins name, in every language; no label repeats them */
  taken: readonly string[];
  countries: Countries;
}

/** Whether a label's `k` is one of these kinds. */
const kind = (...kinds: string[]): Value => ['in', ['get', 'k'], ['literal', kinds]];
const byRank = (large: number, middle: number, small: number): Value => [
  'case',
  ['<=', ['get', 'r'], 3.6],
  large,
  ['<=', ['get', 'r'], 5.3],
  middle,
  small,
];

/** The layers from bottom to top. Of two labels that collide, that of the upper layer stays. */
export function labelLayers({ colours, lang, taken, countries }: Labels): SymbolLayerSpecification[] {
  const name = nameIn(lang);
  const unnamed = free(taken);
  const labels = { type: 'symbol', source: BASE, 'source-layer': 'label' } as const;
  const isOf = (codes: readonly string[]): Value => ['in', ['get', 'cc'], ['literal', [...codes]]];
  const spoken = isOf(countries.spoken);
  // every label has these properties in this order: MapLibre compiles another shader for each order, 20 ms on
  // a slow phone
  const halo = { 'text-halo-color': colours.halo, 'text-halo-width': 1.2 };
  return [
    {
      ...labels,
      id: 'sea-label',
      filter: ['all', kind('sea'), due, unnamed],
      layout: {
        'text-field': name,
        'text-font': ['Map Italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 13, 8, 18],
        'text-letter-spacing': 0.1,
        'text-max-width': 7,
      },
      paint: { ...halo, 'text-color': colours.sea, 'text-halo-width': 0 },
    },
    {
      ...labels,
      id: 'province-label',
      minzoom: 6,
      filter: ['all', kind('admin1'), due, unnamed],
      layout: {
        'text-field': ['get', 'n'],
        'text-font': ['Map Regular'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 9.5, 9, 13],
        'text-letter-spacing': 0.14,
        'text-transform': 'uppercase',
        'text-max-width': 7,
        'text-padding': 10,
      },
      paint: { ...halo, 'text-color': colours.province, 'text-halo-width': 1 },
    },
    {
      ...labels,
      id: 'island-label',
      filter: ['all', kind('island', 'archipelago'), due, unnamed],
      layout: {
        'text-field': name,
        'text-font': ['Map Italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 9, 15],
      },
      paint: { ...halo, 'text-color': colours.province },
    },
    {
      id: 'city',
      type: 'symbol',
      source: BASE,
      'source-layer': 'place',
      filter: ['all', due, unnamed],
      layout: {
        'text-field': name,
        'text-font': ['Map Regular'],
        'symbol-sort-key': ['get', 's'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          11,
          6,
          byRank(13, 12, 11),
          10,
          byRank(18, 15, 12.5),
        ],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.4,
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 6,
        'icon-image': DOT,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 0.8],
      },
      paint: {
        ...halo,
        'text-halo-width': 1.3,
        'text-color': ['case', ['==', ['get', 'c'], 1], colours.capital, colours.city],
        'icon-color': colours.dot,
      },
    },
    {
      ...labels,
      id: 'country-label',
      maxzoom: 7.5,
      filter: ['all', kind('country'), ['any', due, spoken], ['!', isOf(countries.named)]],
      layout: {
        'text-field': name,
        'text-font': ['Map Semibold'],
        'symbol-sort-key': ['case', spoken, 0, ['get', 'r']],
        // a pin in the middle of a country must not take its name away
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right', 'bottom-left', 'top-left'],
        'text-radial-offset': 1.6,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.18,
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 4, 12.5, 7, 15],
        'text-max-width': 7,
      },
      paint: { ...halo, 'text-color': colours.country },
    },
  ];
}
