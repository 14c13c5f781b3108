/** Tiles of what is only drawn from zoom 8 on. They are an archive of their own, so that no first map waits for them. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { load } from './files.ts';
import { REGION_MAX_ZOOM } from './region.ts';
import { collection, range, type Tile } from './tiles.ts';

export const DETAIL_LAYERS = ['town', 'port', 'waterway'] as const;
/** the one zoom of these tiles; beyond it they are drawn larger */
export const DETAIL_ZOOM = REGION_MAX_ZOOM;

/** needs town, port and waterway */
export function makeDetailTiles(): Tile[] {
  const indexes = DETAIL_LAYERS.map((layer) => {
    // a point belongs to one tile; lines reach beyond it, so that they meet
    const options = { maxZoom: DETAIL_ZOOM, indexMaxZoom: 5, tolerance: 3, extent: 4096 };
    const buffer = layer === 'waterway' ? 64 : 0;
    return { layer, index: new GeoJSONVT(collection(load(layer)), { ...options, buffer }) };
  });
  const { x: columns, y: rows } = range(DETAIL_ZOOM);
  const tiles: Tile[] = [];
  for (let x = columns[0]; x < columns[1]; x += 1) {
    for (let y = rows[0]; y < rows[1]; y += 1) {
      const layers: Parameters<typeof fromGeojsonVt>[0] = {};
      for (const { layer, index } of indexes) {
        const tile = index.getTile(DETAIL_ZOOM, x, y);
        if (tile && tile.features.length > 0) layers[layer] = tile;
      }
      if (Object.keys(layers).length > 0)
        tiles.push({ z: DETAIL_ZOOM, x, y, data: fromGeojsonVt(layers, { version: 2, extent: 4096 }) });
    }
  }
  return tiles;
}
