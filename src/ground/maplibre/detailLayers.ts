/**
 * Layers of what is drawn from zoom 8 on, from an archive of its own: smaller towns, airports, harbours, names of
 * rivers, and the canal. They come under all other labels, so that these keep their places.
 */
import type {
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { type Palette, palettes } from '../../layout/palette.ts';
import { due, free, nameIn } from './labelRules.ts';
import { takenNames } from './namedByPins.ts';
import type { MapLook } from './scene.ts';
import { DOT } from './symbols.ts';

/** Scheme of the addresses of its tiles, and name of their source. */
export const DETAIL = 'detail';
/** The one zoom of its tiles. Beyond it MapLibre enlarges them. */
export const DETAIL_ZOOM = 8;

const source: VectorSourceSpecification = {
  type: 'vector',
  tiles: [`${DETAIL}://{z}/{x}/{y}`],
  minzoom: DETAIL_ZOOM,
  maxzoom: DETAIL_ZOOM,
};
const of = (layer: string) => ({ source: DETAIL, 'source-layer': layer });

const canal = (colours: Palette): LayerSpecification => ({
  ...of('waterway'),
  id: 'canal',
  type: 'line',
  minzoom: DETAIL_ZOOM,
  filter: ['==', ['get', 'k'], 'canal'],
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: {
    'line-color': colours.coast,
    'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1.2, 11, 2.2],
  },
});

function labels(look: MapLook, colours: Palette): SymbolLayerSpecification[] {
  const name = nameIn(look.view.lang);
  const unnamed = free(takenNames(look));
  const halo = { 'text-halo-color': colours.halo, 'text-halo-width': 1.2 };
  return [
    {
      ...of('town'),
      id: 'town',
      type: 'symbol',
      minzoom: DETAIL_ZOOM,
      filter: ['all', due, unnamed],
      layout: {
        'text-field': ['get', 'n'],
        'text-font': ['Map Regular'],
        'symbol-sort-key': ['get', 's'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 11, 12.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.4,
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 8,
        'icon-image': DOT,
        'icon-size': 0.5,
      },
      paint: { ...halo, 'text-color': colours.city, 'icon-color': colours.dot },
    },
    {
      ...of('port'),
      id: 'port-label',
      type: 'symbol',
      minzoom: DETAIL_ZOOM,
      filter: ['all', due, unnamed],
      layout: {
        'text-field': name,
        'text-font': ['Map Regular'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 11, 12],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-padding': 1,
      },
      paint: { ...halo, 'text-color': colours.province },
    },
    {
      ...of('waterway'),
      id: 'waterway-label',
      type: 'symbol',
      minzoom: DETAIL_ZOOM,
      filter: unnamed,
      layout: {
        'text-field': name,
        'text-font': ['Map Italic'],
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 11, 14],
        'text-letter-spacing': 0.06,
        'text-max-angle': 30,
      },
      paint: { ...halo, 'text-color': colours.sea },
    },
    {
      ...of('port'),
      id: 'port',
      type: 'symbol',
      minzoom: DETAIL_ZOOM,
      filter: ['all', due, unnamed],
      layout: {
        'icon-image': ['get', 'k'],
        'icon-padding': 0,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.8, 11, 1],
        'symbol-sort-key': ['get', 'r'],
      },
      paint: { 'icon-color': colours.province },
    },
  ];
}

/** The built-in map's style with detail. Its layers from bottom to top: of two names that collide, the upper stays. */
export function withDetail(style: StyleSpecification, look: MapLook): StyleSpecification {
  const colours = palettes[look.theme];
  const firstLabel = style.layers.findIndex(({ type }) => type === 'symbol');
  return {
    ...style,
    sources: { ...style.sources, [DETAIL]: source },
    layers: [
      ...style.layers.slice(0, firstLabel),
      canal(colours),
      ...labels(look, colours),
      ...style.layers.slice(firstLabel),
    ],
  };
}
