/**
 * MapLibre behind two doors: `show` a scene, `remove`. The scene is the state; this module only brings the map to it,
 * now if the map can take it, otherwise as soon as it can.
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

export interface MapView {
  show(scene: Scene): void;
  remove(): void;
}

/** @param container an empty element that stays as large as the map, whatever covers it */
export function createMapView(container: HTMLElement, first: Scene, events: MapEvents): MapView {
  let size: Size = { width: container.clientWidth, height: container.clientHeight };
  let scene = first;
  /** the operator's ground; undefined while it is read, null where ours is the ground */
  let ground: OperatorGround | null | undefined = first.background ? undefined : null;
  let drawn = false;
  let removed = false;

  function style(): StyleSpecification {
    // blockers only keep labels from under our pins, and a source more would delay the first map by a fifth
    const look = { ...scene, blockers: drawn ? scene.blockers : [] };
    if (ground === undefined) return mergeStyle(bare(look), look);
    return ground ? ground.style(look) : styleFor(look);
  }
  let asked = JSON.stringify(style());

  // reading begins before MapLibre's worker is there to ask for it
  const outlines = first.files.outlines();
  if (!first.background)
    first.files.archive.opened?.prefetch(
      firstTiles({ camera: first.camera, size, padding: first.padding }, BASE_MAX_ZOOM),
    );
  const map = startMap(container, first, JSON.parse(asked) as StyleSpecification, outlines);
  if (!map) {
    events.onTrouble('no-webgl');
    return { show: () => {}, remove: () => {} };
  }
  /** without a style MapLibre throws or forgets: while it loads, and while the graphics context is lost */
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

  const say = () => {
    // MapLibre watches its box, which has no size once it is taken off the page
    if (removed) return;
    events.onFrame(
      { camera: cameraOf(map), size, padding: map.getPadding() as Padding } satisfies Frame,
      map.isMoving(),
    );
  };
  map.jumpTo({ padding: first.padding });
  map.on('move', say);
  map.on('resize', () => {
    size = { width: container.clientWidth, height: container.clientHeight };
    // the browser's own zoom changes the density of the screen
    if (map.getPixelRatio() !== pixelRatio()) map.setPixelRatio(pixelRatio());
    say();
  });
  map.on('moveend', () => {
    say();
    // once whatever ended this move has begun its own: a map at rest elsewhere than asked was moved by the reader
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
  let returns = true;
  map.on('webglcontextlost', () => {
    // MapLibre brings back the style it had; one that was still loading it forgets
    returns = styled;
    styled = false;
  });
  map.on('webglcontextrestored', () => {
    if (!returns) map.setStyle(JSON.parse(asked) as StyleSpecification);
  });

  const stand = (next: OperatorGround | null) => {
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
    },
    onOperatorFailed: () => stand(null),
  });
  const { background } = first;
  if (background)
    import('./background.ts')
      .then(({ readBackground }) => readBackground(background))
      .then(
        (own) => {
          if (removed) return;
          addProtocol(OPERATOR_SCHEME, async ({ url }) => ({
            data: (await own.tile?.(...tileOf(url))) ?? new ArrayBuffer(0),
          }));
          stand(own);
        },
        () => health.operatorFailed(),
      );
  const pointer = listenToPointer(
    map,
    () => scene.atlas,
    () => styled,
    events,
  );
  say();

  return {
    show: (next) => {
      const { camera, padding } = scene;
      scene = next;
      if (removed) return;
      // a camera that is asked for again does not bring a map back that the reader has moved
      const turned = !sameCamera(next.camera, camera) && !sameCamera(next.camera, cameraOf(map));
      if (turned || !samePadding(next.padding, padding)) moveTo(map, next.camera, next.padding, size);
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

/** water, until the operator's ground is read */
const bare = ({ theme }: Scene): StyleSpecification => ({
  version: 8,
  sources: {},
  layers: [{ id: 'water', type: 'background', paint: { 'background-color': palettes[theme].water } }],
});

/** z, x and y at the end of a tile's address */
const tileOf = (address: string): [number, number, number] =>
  address.split('/').slice(-3).map(Number) as [number, number, number];

/** attributions come as HTML of strangers; only their words go on */
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
  const to = { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom, padding };
  const { how, duration } = moveBetween(cameraOf(map), camera, size);
  if (how === 'jump') map.jumpTo(to);
  else if (how === 'fly') map.flyTo({ ...to, duration });
  else map.easeTo({ ...to, duration });
}
