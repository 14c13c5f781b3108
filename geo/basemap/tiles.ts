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
  /** only in tiles that are drawn larger, having no finer ones, or only in those that have */
  only?: 'coarsest' | 'divided';
}

export const LAYERS = ['land', 'country', 'lake', 'river', 'border', 'admin1', 'label', 'place'] as const;
/** from this zoom on the region has its own coast and lines */
const FINE = 5;
type Extras = Partial<Pick<Band, 'tolerance' | 'full' | 'only'>>;
const band = (layer: string, file: string, from: number, to: number, extras: Extras = {}): Band => ({
  layer,
  file,
  from,
  to,
  tolerance: 3,
  full: to,
  ...extras,
});
const finer = { full: REGION_MAX_ZOOM };
const largest = { ...finer, tolerance: 1, only: 'coarsest' } as const;
const BANDS: readonly Band[] = [
  band('land', 'land-110m', 0, 1),
  band('land', 'land-50m', 2, 3),
  band('land', 'land-10m', 4, FINE - 1, { full: FINE }),
  band('land', 'land-joined', FINE, WORLD_MAX_ZOOM - 1, finer),
  band('land', 'land-joined', WORLD_MAX_ZOOM, WORLD_MAX_ZOOM, largest),
  band('land', 'land-joined', WORLD_MAX_ZOOM, REGION_MAX_ZOOM, { only: 'divided' }),
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
  band('border', 'border-joined', FINE, WORLD_MAX_ZOOM - 1, finer),
  band('border', 'border-joined', WORLD_MAX_ZOOM, WORLD_MAX_ZOOM, largest),
  band('border', 'border-joined', WORLD_MAX_ZOOM, REGION_MAX_ZOOM, { only: 'divided' }),
  band('admin1', 'admin1', 4, REGION_MAX_ZOOM, { tolerance: 2 }),
];
/** points: at each zoom those due before the next; at the last all that are left */
const POINTS = ['label', 'place'];

type Index = Pick<Band, 'layer' | 'from' | 'to' | 'only'> & { index: GeoJSONVT };
export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

function indexes(): Index[] {
  const lines = BANDS.map(({ layer, file, from, to, tolerance, full, only }) => {
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
      ...(only ? { only } : {}),
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

/** whether all of a tile is in the archive at the next zoom too */
function isDivided(z: number, x: number, y: number): boolean {
  if (z === REGION_MAX_ZOOM) return true;
  const { x: columns, y: rows } = range(z + 1);
  return 2 * x >= columns[0] && 2 * x + 2 <= columns[1] && 2 * y >= rows[0] && 2 * y + 2 <= rows[1];
}

export function makeTiles(): Tile[] {
  const all = indexes();
  const tiles: Tile[] = [];
  for (let z = 0; z <= REGION_MAX_ZOOM; z += 1) {
    const due = all.filter(({ from, to }) => z >= from && z <= to);
    const { x: columns, y: rows } = range(z);
    for (let x = columns[0]; x < columns[1]; x += 1) {
      for (let y = rows[0]; y < rows[1]; y += 1) {
        const layers: Parameters<typeof fromGeojsonVt>[0] = {};
        const other = isDivided(z, x, y) ? 'coarsest' : 'divided';
        for (const { layer, index, only } of due) {
          if (only === other) continue;
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
