/** Makes a MapLibre map: its worker, its tiles, its options. */
import { worldZoom } from 'virtual:basemap';
import workerUrl from 'virtual:map-worker';
import {
  addProtocol,
  Map as GLMap,
  LngLat,
  type MapOptions,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import { isEmbedded } from '../../atlas/roots.ts';
import { MAX_CAMERA_LAT, MAX_ZOOM, MIN_ZOOM } from '../../geometry/camera.ts';
import { trustWorker } from '../../ui/trusted.ts';
import { createNear } from './near.ts';
import { OUTLINES_SCHEME, type Outlines } from './outlines.ts';
import { registerArchive } from './protocol.ts';
import type { Scene } from './scene.ts';
import { BASE_SCHEME } from './style.ts';
import { imageNamed, type MapImage } from './symbols.ts';

// once a page: MapLibre's pool of workers is shared by all maps
trustWorker(workerUrl);
setWorkerUrl(workerUrl);

/** Beyond 2 nobody sees the difference, and phones run out of memory. */
const MAX_PIXEL_RATIO = 2;
export const pixelRatio = (): number => Math.min(devicePixelRatio, MAX_PIXEL_RATIO);

const OPTIONS = {
  hash: false,
  attributionControl: false,
  fadeDuration: 0,
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  maxPitch: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  boxZoom: false,
  refreshExpiredTiles: false,
  maxTileCacheSize: 60,
  validateStyle: import.meta.env.DEV,
  // MapLibre would move a camera near the poles inwards; the still map does not, and both must show the same
  transformConstrain: ({ lng, lat }, zoom) => ({
    center: new LngLat(lng, Math.max(-MAX_CAMERA_LAT, Math.min(MAX_CAMERA_LAT, lat))),
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom)),
  }),
} satisfies Partial<MapOptions>;

/**
 * Null where the browser has no WebGL. Does not probe for it, as a second context costs as much as the map's
 * own: 0.3 s in software.
 */
export function startMap(
  container: HTMLElement,
  { files, label, camera, gestures }: Scene,
  style: StyleSpecification,
  outlines: Promise<Outlines>,
): GLMap | null {
  const { url, size, opened } = files.archive;
  registerArchive({
    scheme: BASE_SCHEME,
    url,
    worldMaxZoom: worldZoom,
    // read only where the map comes so near outside the region
    near: createNear(url),
    ...(size ? { size } : {}),
    ...(opened ? { archive: opened } : {}),
  });
  addProtocol(OUTLINES_SCHEME, async () => ({ data: (await outlines).collection }));
  let map: GLMap;
  try {
    map = new GLMap({
      ...OPTIONS,
      container,
      style,
      center: camera,
      zoom: camera.zoom,
      pixelRatio: pixelRatio(),
      locale: {
        'Map.Title': label,
        'CooperativeGesturesHandler.WindowsHelpText': gestures.keys,
        'CooperativeGesturesHandler.MacHelpText': gestures.macKeys,
        'CooperativeGesturesHandler.MobileHelpText': gestures.fingers,
      },
      // In a frame, wheel and one finger are for the page around it.
      cooperativeGestures: isEmbedded(),
    });
  } catch {
    container.replaceChildren();
    return null;
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  drawMissing(map, imageNamed);
  return map;
}

/** Has a map's images drawn by their names. */
export function drawMissing(map: GLMap, draw: (name: string) => MapImage | null): void {
  map.setMissingStyleImageResolver((name) => {
    const image = draw(name);
    if (image && !map.hasImage(name))
      map.addImage(name, image, { pixelRatio: image.pixelRatio, sdf: image.sdf });
  });
}
