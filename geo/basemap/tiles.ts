/** GeoJSON of the cache folder → vector tiles. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection } from 'geojson';
import { load } from './files.ts';
import { toWorld } from './mercator.ts';
import { REGION, REGION_MAX_ZOOM, WORLD_MAX_ZOOM } from './region.ts';

export interface Tile {
  z: number;
  x: number;
  y: number;
  data: Uint8Array;
}
/** a layer of the tiles: from which file at which zooms */
interface Band {
  layer: string;
  file: string;
  from: number;
  to: number;
  /** largest error, in 4096ths of a tile; 8 are one CSS px */
  tolerance: number;
  /** from this zoom on without error */
  full: number;
}

export const LAYERS = ['land', 'country', 'lake', 'river', 'border', 'admin1', 'label', 'place'] as const;
/** from this zoom on the region has its own coast and lines */
const FINE = 5;
type Extras = Partial<Pick<Band, 'tolerance' | 'full'>>;
const band = (layer: string, file: string, from: number, to: number, extras: Extras = {}): Band => ({
  layer,
  file,
  from,
  to,
  tolerance: 3,
  full: to,
  ...extras,
});
const BANDS: readonly Band[] = [
  band('land', 'land-110m', 0, 1),
  band('land', 'land-50m', 2, 3),
  band('land', 'land-10m', 4, FINE - 1, { full: FINE }),
  band('land', 'land-joined', FINE, REGION_MAX_ZOOM),
  band('country', 'focus-110m', 0, 1),
  band('country', 'focus-50m', 2, 3),
  band('country', 'focus-10m', 4, FINE - 1, { full: FINE }),
  band('country', 'focus', FINE, REGION_MAX_ZOOM),
  band('lake', 'lake-110m', 1, 2),
  band('lake', 'lake-50m', 3, WORLD_MAX_ZOOM),
  band('lake', 'lake', WORLD_MAX_ZOOM + 1, REGION_MAX_ZOOM),
  band('river', 'river-110m', 2, 3),
  band('river', 'river-50m', 4, WORLD_MAX_ZOOM),
  band('river', 'river', WORLD_MAX_ZOOM + 1, REGION_MAX_ZOOM),
  band('border', 'border-110m', 0, 1),
  band('border', 'border-50m', 2, 3),
  band('border', 'border-10m', 4, FINE - 1, { full: FINE }),
  band('border', 'border-joined', FINE, REGION_MAX_ZOOM),
  band('admin1', 'admin1', 4, REGION_MAX_ZOOM, { tolerance: 2 }),
];
/** the world outside the region at zooms 7 and 8: nowhere without error, as it is many times the region */
const near = (layer: string, file: string): Band =>
  band(layer, file, WORLD_MAX_ZOOM + 1, REGION_MAX_ZOOM, { tolerance: 2, full: REGION_MAX_ZOOM + 1 });
const NEAR_BANDS: readonly Band[] = [
  near('land', 'land-near'),
  near('country', 'focus'),
  near('lake', 'lake-world'),
  near('river', 'river-world'),
  near('border', 'border-near'),
  near('admin1', 'admin1'),
  near('admin1', 'admin1-world'),
];
/** points: at each zoom those due before the next; at the last all that are left */
const POINTS = ['label', 'place'];

type Index = Pick<Band, 'layer' | 'from' | 'to'> & { index: GeoJSONVT };
export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

function indexes(bands: readonly Band[]): Index[] {
  const lines = bands.map(({ layer, file, from, to, tolerance, full }) => {
    const options = {
      maxZoom: full,
      indexMaxZoom: 5,
      indexMaxPoints: 100_000,
      tolerance,
      extent: 4096,
      buffer: 64,
    };
    return {
      layer,
      from,
      to,
      index: new GeoJSONVT(collection(load(file)), options),
    };
  });
  const points = POINTS.flatMap((layer) => {
    const all = load(layer);
    return Array.from({ length: REGION_MAX_ZOOM + 1 }, (_, z) => {
      const due = all.filter(({ properties }) => z === REGION_MAX_ZOOM || Number(properties!.r) < z + 1.01);
      // labels reach beyond their tile
      const options = {
        maxZoom: z,
        indexMaxZoom: 5,
        indexMaxPoints: 100_000,
        tolerance: 0,
        extent: 4096,
        buffer: 128,
      };
      return due.length === 0
        ? []
        : [{ layer, from: z, to: z, index: new GeoJSONVT(collection(due), options) }];
    }).flat();
  });
  return [...lines, ...points];
}

/** tiles of a zoom: all, or those that lie wholly in the region as its first zoom divides it, so that none is cut by its edge */
export function range(z: number): { x: [number, number]; y: [number, number] } {
  if (z <= WORLD_MAX_ZOOM) return { x: [0, 2 ** z], y: [0, 2 ** z] };
  const first = 2 ** (WORLD_MAX_ZOOM + 1);
  const finer = 2 ** z / first;
  const [west, north] = toWorld([REGION[0], REGION[3]]);
  const [east, south] = toWorld([REGION[2], REGION[1]]);
  const inner = (from: number, to: number): [number, number] => [
    Math.ceil(from * first) * finer,
    Math.floor(to * first) * finer,
  ];
  return { x: inner(west, east), y: inner(north, south) };
}

const isIn = (value: number, [from, to]: readonly [number, number]): boolean => value >= from && value < to;

/** the tiles of some zooms for which `belongs` holds and in which anything is drawn */
function tilesOf(
  bands: readonly Band[],
  [from, to]: readonly [number, number],
  belongs: (z: number, x: number, y: number) => boolean,
): Tile[] {
  const all = indexes(bands);
  const tiles: Tile[] = [];
  for (let z = from; z <= to; z += 1) {
    const due = all.filter((index) => z >= index.from && z <= index.to);
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        if (!belongs(z, x, y)) continue;
        const layers: Parameters<typeof fromGeojsonVt>[0] = {};
        for (const { layer, index } of due) {
          const tile = index.getTile(z, x, y);
          if (!tile || tile.features.length === 0) continue;
          const before = layers[layer];
          layers[layer] = before ? { ...tile, features: [...before.features, ...tile.features] } : tile;
        }
        if (Object.keys(layers).length > 0)
          tiles.push({ z, x, y, data: fromGeojsonVt(layers, { version: 2, extent: 4096 }) });
      }
    }
  }
  return tiles;
}

const inRange = (z: number, x: number, y: number): boolean => isIn(x, range(z).x) && isIn(y, range(z).y);
/** the world at zooms 0 to 6, the region at 7 and 8 */
export const makeTiles = (): Tile[] => tilesOf(BANDS, [0, REGION_MAX_ZOOM], inRange);
/** the rest of the world at zooms 7 and 8 */
export const makeNearTiles = (): Tile[] =>
  tilesOf(NEAR_BANDS, [WORLD_MAX_ZOOM + 1, REGION_MAX_ZOOM], (z, x, y) => !inRange(z, x, y));
