/**
 * MapLibre behind two doors: `show` a scene, `remove`. The scene is the state; this module only brings the map to it,
 * now if the map can take it, otherwise as soon as it can.
 */
import { Map as GLMap, LngLat, type MapOptions, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Frame, Padding, Size } from '../locator/projection.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../view/frame.ts';
import type { Camera } from '../view/view.ts';
import { registerAreas } from './areas.ts';
import { differs, MAX_CAMERA_LAT, moveBetween, paddingDiffers, possible, possiblePadding } from './camera.ts';
import { watchHealth } from './health.ts';
import { listenToPointer } from './pointer.ts';
import { registerArchive } from './protocol.ts';
import type { MapEvents, Scene } from './scene.ts';
import { BASE_SCHEME, styleFor, WORLD_MAX_ZOOM } from './style.ts';
import { imageNamed } from './symbols.ts';
import { trustWorker } from './trusted.ts';

// once a page: a second policy is a violation, and MapLibre's pool of workers is shared by all maps
trustWorker(workerUrl);
setWorkerUrl(workerUrl);

export interface MapView {
  show(scene: Scene): void;
  remove(): void;
}

/** a smaller canvas than a dense screen asks for: beyond 2 nobody sees it and phones run out of memory */
const MAX_PIXEL_RATIO = 2;
const pixelRatio = (): number => Math.min(devicePixelRatio, MAX_PIXEL_RATIO);

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
  // the locator draws any camera as it is asked to, and the map must stand where the locator stood
  transformConstrain: ({ lng, lat }, zoom) => ({
    center: new LngLat(lng, Math.max(-MAX_CAMERA_LAT, Math.min(MAX_CAMERA_LAT, lat))),
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom)),
  }),
} satisfies Partial<MapOptions>;

/** null where the browser cannot draw it. No probe before: a second context costs as much as the map's own, 0.3 s in software. */
function start(container: HTMLElement, scene: Scene, camera: Camera, style: StyleSpecification): GLMap | null {
  const { url, size, opened } = scene.files.archive;
  registerArchive({ scheme: BASE_SCHEME, url, worldMaxZoom: WORLD_MAX_ZOOM, ...(size ? { size } : {}), ...(opened ? { archive: opened } : {}) });
  registerAreas(scene.files.areas);
  try {
    return new GLMap({
      ...OPTIONS,
      container,
      style,
      center: camera,
      zoom: camera.zoom,
      pixelRatio: pixelRatio(),
      locale: { 'Map.Title': scene.label },
    });
  } catch {
    container.replaceChildren();
    return null;
  }
}

/** @param container an empty element that stays as large as the map, whatever covers it */
export function createMapView(container: HTMLElement, first: Scene, events: MapEvents): MapView {
  const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  let scene = first;
  let target: Camera = possible(first.camera) ?? { ...first.atlas.edition.home };
  let padding = possiblePadding(first.padding, size());
  const firstStyle = styleFor(first);
  const map = start(container, first, target, firstStyle);
  if (!map) {
    events.onTrouble('no-webgl');
    return { show: () => {}, remove: () => {} };
  }
  // without a style MapLibre throws or forgets: while it loads, and while the graphics context is lost
  let styled = false;
  let asked = JSON.stringify(firstStyle);

  const frame = (): Frame => ({ camera: cameraOf(map), size: mapSize, padding: map.getPadding() as Padding });
  let mapSize = size();

  function sync(): void {
    const wanted = possible(scene.camera) ?? target;
    const wantedPadding = possiblePadding(scene.padding, mapSize);
    const turned = differs(wanted, target) && differs(wanted, cameraOf(map!));
    const covered = paddingDiffers(wantedPadding, padding);
    target = wanted;
    padding = wantedPadding;
    if (turned || covered) moveTo(map!, target, padding, mapSize);
    map!.getCanvas().setAttribute('aria-label', scene.label);
    if (!styled) return;
    const style = styleFor(scene);
    const text = JSON.stringify(style);
    if (text === asked) return;
    asked = text;
    map!.setStyle(style);
  }

  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((name) => {
    const image = imageNamed(name);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: image.pixelRatio, sdf: image.sdf });
  });
  map.jumpTo({ padding });
  const say = () => events.onFrame(frame(), map.isMoving());
  map.on('move', say);
  map.on('moveend', say);
  map.on('resize', () => {
    mapSize = size();
    // the browser's own zoom changes the density of the screen
    if (map.getPixelRatio() !== pixelRatio()) map.setPixelRatio(pixelRatio());
    say();
  });
  map.on('moveend', () =>
    // after whatever ended this move has begun its own; then a map at rest elsewhere than asked was moved by the reader
    queueMicrotask(() => {
      if (!map.isMoving() && differs(cameraOf(map), target)) events.onSettled(cameraOf(map));
    }),
  );
  map.on('style.load', () => {
    if (styled) return;
    styled = true;
    sync();
  });
  map.on('webglcontextlost', () => {
    styled = false;
  });
  map.on('webglcontextrestored', () => {
    // lost before it had loaded, the style is not restored with the context
    if (!map.getStyle()) map.setStyle(JSON.parse(asked) as StyleSpecification);
  });
  const health = watchHealth(map, events);
  const pointer = listenToPointer(
    map,
    () => scene.atlas,
    () => styled,
    events,
  );
  say();

  let removed = false;
  return {
    show: (next) => {
      scene = next;
      if (!removed) sync();
    },
    remove: () => {
      if (removed) return;
      removed = true;
      health.stop();
      pointer.stop();
      map.remove();
    },
  };
}

function cameraOf(map: GLMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

function moveTo(map: GLMap, camera: Camera, padding: Padding, size: Size): void {
  const to = { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom, padding };
  const { how, duration } = moveBetween(cameraOf(map), camera, size);
  if (how === 'jump') map.jumpTo(to);
  else if (how === 'fly') map.flyTo({ ...to, duration });
  else map.easeTo({ ...to, duration });
}
