/** The archive: tiles, what they are and whose, in one file. */
import { writeFileSync } from 'node:fs';
import { writePmtiles } from './pmtiles.ts';
import { REGION_MAX_ZOOM } from './region.ts';
import { LAYERS, makeTiles } from './tiles.ts';

/** needs all before it; writes the file at `path` and says how large it is */
export function makeArchive(path: string): string {
  const tiles = makeTiles();
  const file = writePmtiles(tiles, {
    maxZoom: REGION_MAX_ZOOM,
    bounds: [-180, -85.05, 180, 85.05],
    centre: [-79.5, -2, 5],
    metadata: {
      name: 'cartulary basemap',
      format: 'pbf',
      attribution: 'Natural Earth · GSHHG 2.3.7 (LGPL-3.0-or-later) · GeoNames (CC BY 4.0)',
      vector_layers: LAYERS.map((id) => ({ id, fields: {} })),
    },
  });
  writeFileSync(path, file);
  return `${tiles.length} tiles, ${file.length} bytes`;
}
