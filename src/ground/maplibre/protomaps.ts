/** A style in the look of the built-in map for an archive in the schema of Protomaps (version 4). */
import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { type Palette, palettes } from '../../layout/palette.ts';
import { fontFaces } from './fonts.ts';
import { takenNames } from './namedByPins.ts';
import type { MapLook } from './scene.ts';

const of = (layer: string) => ({ source: 'base', 'source-layer': layer });
const kind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const byZoom = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.4],
  ['zoom'],
  ...stops,
];

const ground = (colours: Palette): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
  {
    ...of('earth'),
    id: 'land',
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colours.land },
  },
  {
    ...of('water'),
    id: 'lake',
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colours.water },
  },
  {
    ...of('water'),
    id: 'river',
    type: 'line',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], kind('river', 'canal', 'stream')],
    paint: { 'line-color': colours.river, 'line-width': byZoom(5, 0.3, 10, 1.2, 16, 4) },
  },
  {
    ...of('buildings'),
    id: 'building',
    type: 'fill',
    minzoom: 13,
    paint: { 'fill-color': colours.admin, 'fill-opacity': 0.35 },
  },
  {
    ...of('roads'),
    id: 'minor-road',
    type: 'line',
    minzoom: 11,
    filter: kind('minor_road', 'other', 'path'),
    paint: { 'line-color': colours.admin, 'line-width': byZoom(11, 0.3, 14, 1, 18, 6) },
  },
  {
    ...of('roads'),
    id: 'major-road',
    type: 'line',
    filter: kind('highway', 'major_road', 'medium_road'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.admin, 'line-width': byZoom(6, 0.4, 10, 1.2, 18, 10) },
  },
  {
    ...of('boundaries'),
    id: 'province-border',
    type: 'line',
    minzoom: 5.2,
    filter: kind('region', 'county'),
    paint: { 'line-color': colours.admin, 'line-width': byZoom(5, 0.4, 11, 1.2), 'line-dasharray': [2, 2] },
  },
  {
    ...of('boundaries'),
    id: 'border',
    type: 'line',
    filter: kind('country'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.border, 'line-width': byZoom(1, 0.4, 8, 1.5, 11, 2) },
  },
];

function labels(colours: Palette, { atlas, view }: MapLook): SymbolLayerSpecification[] {
  const name: ExpressionSpecification = ['coalesce', ['get', `name:${view.lang}`], ['get', 'name']];
  const taken: ExpressionSpecification = ['literal', takenNames({ atlas, view })];
  const free: ExpressionSpecification = [
    '!',
    ['any', ['in', ['get', 'name'], taken], ['in', ['coalesce', name, ''], taken]],
  ];
  const halo = { 'text-halo-color': colours.halo, 'text-halo-width': 1.2 };
  const places = { ...of('places'), type: 'symbol' } as const;
  return [
    {
      ...of('water'),
      id: 'sea-label',
      type: 'symbol',
      filter: ['all', ['==', ['geometry-type'], 'Point'], free],
      layout: { 'text-field': name, 'text-font': ['Map Italic'], 'text-size': 13, 'text-max-width': 7 },
      paint: { 'text-color': colours.sea },
    },
    {
      ...of('roads'),
      id: 'road-label',
      type: 'symbol',
      minzoom: 13,
      filter: kind('highway', 'major_road', 'medium_road', 'minor_road'),
      layout: {
        'text-field': name,
        'text-font': ['Map Regular'],
        'text-size': 11.5,
        'symbol-placement': 'line',
      },
      paint: { ...halo, 'text-color': colours.city },
    },
    {
      ...places,
      id: 'city',
      filter: ['all', kind('locality', 'neighbourhood', 'macrohood'), free],
      layout: {
        'text-field': name,
        'text-font': ['Map Regular'],
        'text-size': byZoom(4, 11, 10, 14, 16, 17),
        'text-max-width': 8,
        'text-padding': 6,
        'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population_rank'], 0]],
      },
      paint: { ...halo, 'text-color': colours.city },
    },
    {
      ...places,
      id: 'province-label',
      minzoom: 6,
      maxzoom: 10,
      filter: ['all', kind('region'), free],
      layout: {
        'text-field': name,
        'text-font': ['Map Regular'],
        'text-size': 11,
        'text-letter-spacing': 0.14,
        'text-transform': 'uppercase',
        'text-max-width': 7,
      },
      paint: { ...halo, 'text-color': colours.province },
    },
    {
      ...places,
      id: 'country-label',
      maxzoom: 7.5,
      filter: ['all', kind('country'), free],
      layout: {
        'text-field': name,
        'text-font': ['Map Semibold'],
        'text-size': byZoom(1, 10, 7, 15),
        'text-letter-spacing': 0.18,
        'text-transform': 'uppercase',
        'text-max-width': 7,
      },
      paint: { ...halo, 'text-color': colours.country },
    },
  ];
}

/** Land, water, roads, borders and names, without our areas and blockers. */
export function protomapsStyle(look: MapLook, base: VectorSourceSpecification): StyleSpecification {
  const colours = palettes[look.theme];
  return {
    version: 8,
    name: `protomaps-${look.theme}`,
    'font-faces': fontFaces,
    sources: { base },
    layers: [...ground(colours), ...labels(colours, look)],
  };
}
