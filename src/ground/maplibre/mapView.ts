/**
 * MapLibre behind two functions: `show` a scene, and `remove`. The scene is the whole state. This module
 * brings the map to it, at once where MapLibre accepts changes, otherwise as soon as it does.
 */
import { addProtocol, type Map as GLMap, type StyleSpecification } from 'maplibre-gl';
import { moveBetween, sameCamera } from '../../geometry/camera.ts';
import { type Camera, type Frame, type Padding, type Size, samePadding } from '../../geometry/mercator.ts';
import { palettes } from '../../layout/palette.ts';
import type { OperatorGround } from './background.ts';
import { OPERATOR_SCHEME } from './files.ts';
import { firstTiles } from './firstTiles.ts';
import { watchHealth } from './health.ts';
import { listenToPointer } from './pointer.ts';
import type { MapEvents, Scene } from './scene.ts';
import { pixelRatio, startMap } from './start.ts';
import { BASE_MAX_ZOOM, mergeStyle, styleFor } from './style.ts';

interface MapView {
  show(scene: Scene): void;
  remove(): void;
}

/**
 * Makes the map and shows the first scene. Where the browser has no WebGL it reports `no-webgl` and shows
 * nothing.
 * @param container an empty element as large as the map, including what panel or sheet covers
 */
export function createMapView(container: HTMLElement, first: Scene, events: MapEvents): MapView {
  let size: Size = { width: container.clientWidth, height: container.clientHeight };
  let scene = first;
  /** the operator's background; undefined while it loads, null where the built-in map is the ground */
  let ground: OperatorGround | null | undefined = first.background ? undefined : null;
  let drawn = false;
  /** what is drawn from zoom 8 on; fetched when a drawn map comes near, and undefined until then */
  let detail: typeof import('./detail.ts') | null | undefined;
  let removed = false;

  function style(): StyleSpecification {
    // the first map has no blockers: they only keep labels from under pins, and another source would delay it
    // by a fifth
    const look = { ...scene, blockers: drawn ? scene.blockers : [] };
    if (ground === undefined) return mergeStyle(waterOnly(look), look);
    if (ground) return ground.style(look);
    return detail ? detail.withDetail(styleFor(look), look) : styleFor(look);
  }
  let asked = JSON.stringify(style());
  const askedStyle = (): StyleSpecification => JSON.parse(asked);

  // begin to load these now, as MapLibre asks for them only once its worker has started
  const outlines = first.files.outlines();
  if (!first.background)
    first.files.archive.opened?.prefetch(
      firstTiles({ camera: first.camera, size, padding: first.padding }, BASE_MAX_ZOOM),
    );
  const map = startMap(container, first, askedStyle(), outlines);
  if (!map) {
    events.onTrouble('no-webgl');
    return { show: () => {}, remove: () => {} };
  }
  /**
   * whether MapLibre takes changes; while it loads a style or has lost its graphics context, it throws or
   * drops them
   */
  let styled = false;

  function sync(map: GLMap): void {
    if (removed) return;
    map.getCanvas().setAttribute('aria-label', scene.label);
    if (!styled) return;
    const next = style();
    const text = JSON.stringify(next);
    if (text === asked) return;
    asked = text;
    map.setStyle(next);
  }

  const readDetail = () => {
    if (detail !== undefined || !drawn || ground || map.getZoom() < NEAR) return;
    detail = null;
    import('./detail.ts').then(
      (loaded) => {
        if (removed) return;
        loaded.startDetail(map, first.files.archive.url);
        detail = loaded;
        sync(map);
      },
      // without it the map lacks a few names
      () => undefined,
    );
  };
  const reportFrame = () => {
    // MapLibre reports a resize when its element leaves the page and has no size any more
    if (removed) return;
    readDetail();
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    const frame: Frame = { camera: cameraOf(map), size, padding: { top, right, bottom, left } };
    events.onFrame(frame, map.isMoving());
  };
  map.jumpTo({ padding: first.padding });
  map.on('move', reportFrame);
  map.on('resize', () => {
    size = { width: container.clientWidth, height: container.clientHeight };
    // zooming the page in the browser changes the pixel ratio
    if (map.getPixelRatio() !== pixelRatio()) map.setPixelRatio(pixelRatio());
    reportFrame();
  });
  map.on('moveend', () => {
    reportFrame();
    // A map at rest elsewhere than asked was moved by the reader. The microtask waits for whatever
    // interrupted this move to begin its own.
    queueMicrotask(() => {
      if (!removed && !map.isMoving() && !sameCamera(cameraOf(map), scene.camera))
        events.onCameToRest(cameraOf(map));
    });
  });
  map.on('style.load', () => {
    if (styled) return;
    styled = true;
    sync(map);
  });
  let restoresStyle = true;
  map.on('webglcontextlost', () => {
    // after a loss MapLibre restores a loaded style by itself, but forgets one that was loading
    restoresStyle = styled;
    styled = false;
  });
  map.on('webglcontextrestored', () => {
    if (!restoresStyle) map.setStyle(askedStyle());
  });

  const setGround = (next: OperatorGround | null) => {
    ground = next;
    if (next) health.operatorTakesOver();
    sync(map);
  };
  const health = watchHealth(map, outlines, {
    onTrouble: events.onTrouble,
    onDrawn: () => {
      drawn = true;
      events.onDrawn();
      if (ground) events.onCredits?.(creditsOf(map));
      sync(map);
      readDetail();
    },
    onOperatorFailed: () => setGround(null),
  });
  const { background } = first;
  if (background)
    import('./background.ts')
      .then(({ readBackground }) => readBackground(background))
      .then(
        (loaded) => {
          if (removed) return;
          addProtocol(OPERATOR_SCHEME, async ({ url }) => {
            const [z = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
            return { data: (await loaded.tile?.(z, x, y)) ?? new ArrayBuffer(0) };
          });
          setGround(loaded);
        },
        () => health.operatorFailed(),
      );
  const pointer = listenToPointer(
    map,
    () => scene.atlas,
    () => styled,
    events,
  );
  reportFrame();

  return {
    show: (next) => {
      const { camera, padding } = scene;
      scene = next;
      if (removed) return;
      // the same camera again must not move a map back that the reader has moved
      const asksForMove = !sameCamera(next.camera, camera) && !sameCamera(next.camera, cameraOf(map));
      if (asksForMove || !samePadding(next.padding, padding)) moveTo(map, next.camera, next.padding, size);
      sync(map);
    },
    remove: () => {
      if (removed) return;
      removed = true;
      health.dispose();
      pointer.dispose();
      map.remove();
    },
  };
}

/** The zoom at which what is drawn from zoom 8 on is fetched. */
const NEAR = 7.5;

/** The ground until the operator's background has loaded. */
const waterOnly = ({ theme }: Scene): StyleSpecification => ({
  version: 8,
  sources: {},
  layers: [{ id: 'water', type: 'background', paint: { 'background-color': palettes[theme].water } }],
});

/** Credits of the map's sources. Attributions are HTML of unknown origin, so their tags are removed. */
const creditsOf = (map: GLMap): string[] =>
  Object.keys(map.getStyle().sources)
    .map(
      (id) =>
        map
          .getSource(id)
          ?.attribution?.replaceAll(/<[^>]*>/g, '')
          .trim() ?? '',
    )
    .filter((credit, at, all) => credit !== '' && all.indexOf(credit) === at);

function cameraOf(map: GLMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

function moveTo(map: GLMap, camera: Camera, padding: Padding, size: Size): void {
  const center: [number, number] = [camera.lng, camera.lat];
  const to = { center, zoom: camera.zoom, padding };
  const { how, duration } = moveBetween(cameraOf(map), camera, size);
  if (how === 'jump') map.jumpTo(to);
  else if (how === 'fly') map.flyTo({ ...to, duration });
  else map.easeTo({ ...to, duration });
}
