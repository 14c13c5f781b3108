/**
 * Water, land and lines of the base map, in drawing order. Hatched areas go between `sea`, `land` and
 * `lines`.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../layout/palette.ts';

type Stops = [number, number][];
/** A value that grows linearly between pairs of zoom and CSS px. */
const byZoom = (stops: Stops): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flat(),
];
/** The same, growing faster towards the higher zoom. */
const grow = (stops: Stops): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  ...stops.flat(),
];
const of = (layer: string) => ({ source: 'base', 'source-layer': layer });
const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

interface BaseLayers {
  sea: LayerSpecification[];
  land: LayerSpecification[];
  lines: LayerSpecification[];
}

export const baseLayers = (colours: Palette, focus: string | null): BaseLayers => ({
  sea: [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    {
      ...of('land'),
      id: 'coast-glow',
      type: 'line',
      layout: round,
      paint: {
        'line-color': colours.glow,
        'line-width': grow([
          [2, 4],
          [6, 14],
          [10, 34],
        ]),
        'line-blur': grow([
          [2, 3],
          [6, 10],
          [10, 26],
        ]),
      },
    },
  ],
  land: [
    { ...of('land'), id: 'land', type: 'fill', paint: { 'fill-color': colours.land } },
    ...(focus ? focusLayers(colours, focus) : []),
  ],
  lines: [
    { ...of('lake'), id: 'lake', type: 'fill', paint: { 'fill-color': colours.water } },
    {
      ...of('river'),
      id: 'river',
      type: 'line',
      minzoom: 4,
      filter: ['any', ['!', ['has', 'l']], ['<=', ['get', 'l'], 3], ['>=', ['zoom'], 8]],
      layout: round,
      paint: {
        'line-color': colours.river,
        'line-width': byZoom([
          [3, 0.3],
          [7, 0.8],
          [10, 1.5],
        ]),
      },
    },
    {
      ...of('land'),
      id: 'coast',
      type: 'line',
      minzoom: 2,
      paint: {
        'line-color': colours.coast,
        'line-width': byZoom([
          [2, 0.5],
          [7, 0.9],
          [11, 1.2],
        ]),
      },
    },
    {
      ...of('admin1'),
      id: 'province-border',
      type: 'line',
      minzoom: 5.2,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.admin,
        'line-width': byZoom([
          [5, 0.4],
          [8, 0.8],
          [11, 1.2],
        ]),
        'line-dasharray': [2, 2],
      },
    },
    {
      ...of('border'),
      id: 'border-casing',
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.casing,
        'line-width': byZoom([
          [2, 1.2],
          [6, 3],
          [10, 5],
        ]),
      },
    },
    {
      ...of('border'),
      id: 'border',
      type: 'line',
      layout: round,
      paint: {
        'line-color': colours.border,
        'line-width': byZoom([
          [1, 0.4],
          [4, 0.8],
          [8, 1.5],
          [11, 2],
        ]),
      },
    },
  ],
});

/**
 * The edition's country, lighter than other land. Its edge closes the hairline that rounding leaves between
 * fill and coast.
 */
const focusLayers = (colours: Palette, country: string): LayerSpecification[] => {
  const filter: ExpressionSpecification = ['==', ['get', 'cc'], country];
  return [
    {
      ...of('country'),
      id: 'focus',
      type: 'fill',
      filter,
      paint: { 'fill-color': colours.focus, 'fill-antialias': false },
    },
    {
      ...of('country'),
      id: 'focus-edge',
      type: 'line',
      filter,
      paint: { 'line-color': colours.focus, 'line-width': 0.8 },
    },
  ];
};
