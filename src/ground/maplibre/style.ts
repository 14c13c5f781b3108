/** The MapLibre style of a look. Pure, and fast enough to be made and compared at every change. */
import type {
  GeoJSONSourceSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { palettes } from '../../layout/palette.ts';
import { areaLayers } from './areaLayers.ts';
import { baseLayers } from './baseLayers.ts';
import { fontFaces } from './fonts.ts';
import { labelLayers } from './labelLayers.ts';
import { countriesOf, takenNames } from './namedByPins.ts';
import { OUTLINES_SCHEME } from './outlines.ts';
import type { Blocker, MapLook } from './scene.ts';
import { blockerName } from './symbols.ts';

/** Scheme of the addresses of the built-in map's tiles. */
export const BASE_SCHEME = 'base';
/** Last zoom of its tiles. Beyond it MapLibre enlarges them. */
export const BASE_MAX_ZOOM = 8;

/** MapLibre's published types do not know `sparse` yet. */
const base: VectorSourceSpecification & { sparse: boolean } = {
  type: 'vector',
  tiles: [`${BASE_SCHEME}://{z}/{x}/{y}`],
  minzoom: 0,
  maxzoom: BASE_MAX_ZOOM,
  // where a tile is missing, as at sea, MapLibre enlarges one of the world
  sparse: true,
};

/** The sources and layers that we add to any background: hatched areas and blockers. */
export function overlay(look: MapLook): Pick<StyleSpecification, 'sources'> & {
  layers: ReturnType<typeof areaLayers>;
  blockers: SymbolLayerSpecification[];
} {
  return {
    sources: { outlines, ...(look.blockers.length > 0 ? { blockers: blockersSource(look.blockers) } : {}) },
    layers: areaLayers(look.atlas, look.theme, look.hatched),
    blockers:
      look.blockers.length === 0
        ? []
        : [
            {
              id: 'blockers',
              type: 'symbol',
              source: 'blockers',
              layout: {
                'icon-image': ['get', 'image'],
                'icon-offset': ['array', 'number', 2, ['get', 'offset']],
                'icon-allow-overlap': true,
                'icon-padding': 0,
              },
            },
          ],
  };
}

/** The built-in map with areas and blockers. */
export function styleFor(look: MapLook): StyleSpecification {
  const colours = palettes[look.theme];
  const { focus } = look.atlas.edition;
  const { sea, land, lines } = baseLayers(colours, focus);
  const ours = overlay(look);
  return {
    version: 8,
    name: `cartulary-${look.theme}`,
    'font-faces': fontFaces,
    sources: { base, ...ours.sources },
    layers: [
      ...sea,
      ours.layers.sea.hatch,
      ours.layers.sea.edge,
      ...land,
      ours.layers.country.hatch,
      ours.layers.province.hatch,
      ...lines,
      ours.layers.province.edge,
      ours.layers.country.edge,
      ...labelLayers({
        colours,
        lang: look.view.lang,
        taken: takenNames(look),
        countries: countriesOf(look),
      }),
      // MapLibre places the labels of upper layers first, so these keep all others away
      ...ours.blockers,
    ],
  };
}

const outlines: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: `${OUTLINES_SCHEME}://published`,
  promoteId: 'place',
  // outlines follow coasts and borders of the base map, so they must not be simplified more than those
  tolerance: 0.2,
};

const blockersSource = (blockers: readonly Blocker[]): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: {
    type: 'FeatureCollection',
    features: blockers
      .filter(({ lng, lat, dx, dy }) => [lng, lat, dx, dy].every(Number.isFinite))
      .map(({ lng, lat, dx, dy, width, height }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lng, lat] },
        properties: { image: blockerName(width, height), offset: [dx, dy] },
      })),
  },
});

/**
 * A foreign style with our areas and blockers. Areas lie under the first label, so that names stay legible.
 * No coast clips a sea, because we do not know which layer is the land. Our sources and layers replace
 * foreign ones with the same id.
 */
export function mergeStyle(ground: StyleSpecification, look: MapLook): StyleSpecification {
  const { sources, layers, blockers } = overlay(look);
  const areas = [layers.sea, layers.country, layers.province].flatMap(({ hatch, edge }) => [hatch, edge]);
  const ours = new Set([...areas, ...blockers].map(({ id }) => id));
  const theirs = ground.layers.filter(
    (layer) => !ours.has(layer.id) && !('source' in layer && layer.source in sources),
  );
  const firstLabel = theirs.findIndex(({ type }) => type === 'symbol');
  const at = firstLabel < 0 ? theirs.length : firstLabel;
  return {
    ...ground,
    sources: { ...ground.sources, ...sources },
    layers: [...theirs.slice(0, at), ...areas, ...theirs.slice(at), ...blockers],
  };
}
