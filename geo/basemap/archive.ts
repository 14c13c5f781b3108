/** The archives: tiles, what they are and whose, each in one file. */
import { writeFileSync } from 'node:fs';
import { DETAIL_LAYERS, DETAIL_ZOOM, makeDetailTiles } from './detail.ts';
import { type ArchiveFacts, writePmtiles } from './pmtiles.ts';
import { REGION, REGION_MAX_ZOOM, WORLD_MAX_ZOOM } from './region.ts';
import { LAYERS, makeNearTiles, makeTiles, type Tile } from './tiles.ts';

interface About extends Omit<ArchiveFacts, 'metadata' | 'centre'> {
  name: string;
  attribution: string;
  layers: readonly string[];
}

function write(path: string, tiles: readonly Tile[], { name, attribution, layers, ...facts }: About): string {
  const file = writePmtiles(tiles, {
    ...facts,
    centre: [-79.5, -2, Math.max(5, facts.minZoom)],
    metadata: {
      name,
      format: 'pbf',
      attribution,
      vector_layers: layers.map((id) => ({ id, fields: {} })),
    },
  });
  writeFileSync(path, file);
  return `${tiles.length} tiles, ${file.length} bytes`;
}

/** needs all before it; writes the file at `path` and says how large it is */
export const makeArchive = (path: string): string =>
  write(path, makeTiles(), {
    name: 'cartulary basemap',
    attribution: 'Natural Earth · GSHHG 2.3.7 (LGPL-3.0-or-later) · GeoNames (CC BY 4.0)',
    layers: LAYERS,
    minZoom: 0,
    maxZoom: REGION_MAX_ZOOM,
    bounds: [-180, -85.05, 180, 85.05],
  });

/** the same for the rest of the world at zooms 7 and 8, which no first map of the region reads */
export const makeNear = (path: string): string =>
  write(path, makeNearTiles(), {
    name: 'cartulary basemap, near',
    attribution: 'Natural Earth · GSHHG 2.3.7 (LGPL-3.0-or-later) · GeoNames (CC BY 4.0)',
    layers: LAYERS,
    minZoom: WORLD_MAX_ZOOM + 1,
    maxZoom: REGION_MAX_ZOOM,
    bounds: [-180, -85.05, 180, 85.05],
  });

/** the same for what is drawn from zoom 8 on */
export const makeDetail = (path: string): string =>
  write(path, makeDetailTiles(), {
    name: 'cartulary basemap, detail',
    attribution: 'WDBII (LGPL-3.0-or-later) · GeoNames (CC BY 4.0) · OurAirports',
    layers: DETAIL_LAYERS,
    minZoom: DETAIL_ZOOM,
    maxZoom: DETAIL_ZOOM,
    bounds: REGION,
  });
