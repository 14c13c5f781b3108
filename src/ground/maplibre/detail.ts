/** Starts what is drawn from zoom 8 on. Imported once the first map is drawn, so that no map waits for it. */
import { detailBytes } from 'virtual:basemap';
import type { Map as GLMap } from 'maplibre-gl';
import { DETAIL, DETAIL_ZOOM } from './detailLayers.ts';
import { signImage } from './detailSigns.ts';
import { registerArchive } from './protocol.ts';
import { drawMissing } from './start.ts';
import { imageNamed } from './symbols.ts';

export { withDetail } from './detailLayers.ts';

/** @param archive address of the built-in map's archive, beside which that of the detail lies */
export function startDetail(map: GLMap, archive: string): void {
  registerArchive({
    scheme: DETAIL,
    url: new URL('detail.pmtiles', archive).href,
    size: detailBytes,
    // a tile that it lacks is empty
    worldMaxZoom: DETAIL_ZOOM,
  });
  drawMissing(map, (name) => signImage(name) ?? imageNamed(name));
}
