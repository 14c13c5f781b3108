/** Finds out whether the map is really drawn, and names the trouble that keeps it from being drawn. */
import workerUrl from 'virtual:map-worker';
import type { Map as GLMap } from 'maplibre-gl';
import type { Outlines } from './outlines.ts';
import type { MapEvents, Trouble } from './scene.ts';
import { BASE_MAX_ZOOM } from './style.ts';

/** A map that is not drawn after this many ms is slow. */
const SLOW = 2000;
/** A map that is not drawn after this many ms waits for what does not come: a tile, or a typeface, that no error tells of. */
const STUCK = 25_000;
/** A worker whose file has arrived, but that has said nothing after this many ms, is missing. */
const NO_WORKER = 8000;
/** On slow networks the worker's 150 kB may take this many ms to arrive before it counts as missing. */
const NO_WORKER_YET = 30_000;
/** A graphics context that has not come back after this many ms is lost. */
const LOST = 3000;
/** An operator's background without a tile after this many ms has failed. */
const OPERATOR_PATIENCE = 12_000;
/** An operator's background has failed when this many tiles fail before the first one arrives. */
const OPERATOR_FAILURES = 3;

/** Troubles, worst first. */
const ORDER: readonly Trouble[] = [
  'no-webgl',
  'lost',
  'worker',
  'basemap',
  'operator-style',
  'areas',
  'slow',
];
/** Sources whose tiles are no ground. Without those of `detail` the map lacks a few names. */
const OURS = ['outlines', 'blockers', 'detail'];

interface HealthEvents extends Pick<MapEvents, 'onDrawn' | 'onTrouble'> {
  /** the operator's background cannot be drawn, so the built-in map has to replace it */
  onOperatorFailed(): void;
}
interface Health {
  /** The operator's background is the ground from now on. */
  operatorTakesOver(): void;
  operatorFailed(): void;
  dispose(): void;
}
/** What events of MapLibre carry about a tile. Its published types leave this out. */
interface TileEvent {
  sourceId?: string;
  tile?: { tileID: { canonical: TileName }; state?: string };
}
interface TileName {
  z: number;
  x: number;
  y: number;
}
const nameOf = ({ z, x, y }: TileName): string => `${z}/${x}/${y}`;

/** Whether the browser has finished downloading an address, successfully or not. */
const arrived = (address: string): boolean =>
  performance.getEntriesByName(new URL(address, document.baseURI).href).length > 0;

/** @param outlines the areas' outlines, loaded or missing */
export function watchHealth(map: GLMap, outlines: Promise<Outlines>, events: HealthEvents): Health {
  const troubles = new Set<Trouble>();
  /** the ground's tiles that failed and have not arrived since */
  const failed = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let tiles = 0;
  let onOperator = false;
  let workerSpoke = false;
  let drawn = false;
  let disposed = false;
  let reported: Trouble | null = null;

  const set = (trouble: Trouble, there: boolean) => {
    if (there) troubles.add(trouble);
    else troubles.delete(trouble);
    const worst = ORDER.find((one) => troubles.has(one)) ?? null;
    if (worst === reported || disposed) return;
    reported = worst;
    events.onTrouble(worst);
  };
  const after = (ms: number, then: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      then();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const operatorFailed = () => {
    if (disposed || troubles.has('operator-style')) return;
    onOperator = false;
    tiles = 0;
    failed.clear();
    set('basemap', false);
    set('operator-style', true);
    events.onOperatorFailed();
  };

  after(SLOW, () => set('slow', !drawn));
  after(STUCK, () => !drawn && set('basemap', true));
  after(NO_WORKER, () => !workerSpoke && arrived(workerUrl) && set('worker', true));
  after(NO_WORKER_YET, () => !workerSpoke && set('worker', true));
  void outlines.then(({ missing }) => set('areas', missing));

  map.on('error', (event) => {
    // MapLibre's published type of this event has only its error
    const { error, sourceId, tile } = event as typeof event & TileEvent;
    if (/worker failed to load/i.test(error.message)) set('worker', true);
    else if (!sourceId) return;
    else if (sourceId === 'outlines') set('areas', true);
    else if (!OURS.includes(sourceId)) {
      failed.add(tile ? nameOf(tile.tileID.canonical) : sourceId);
      if (onOperator && tiles === 0 && (!tile || failed.size >= OPERATOR_FAILURES)) operatorFailed();
      else if (!onOperator || drawn) set('basemap', true);
    }
  });
  map.on('sourcedata', ({ sourceId, tile }: TileEvent) => {
    if (!tile) return;
    workerSpoke = true;
    set('worker', false);
    if (!sourceId || OURS.includes(sourceId) || tile.state !== 'loaded') return;
    tiles += 1;
    failed.delete(nameOf(tile.tileID.canonical));
    if (failed.size === 0) set('basemap', false);
  });
  map.on('moveend', () => {
    // MapLibre asks again for a failed tile when it comes back into sight, so those out of sight are no
    // trouble
    if (failed.size === 0) return;
    const onScreen = new Set(
      map.coveringTiles({ tileSize: 512, maxzoom: BASE_MAX_ZOOM }).map(({ canonical }) => nameOf(canonical)),
    );
    for (const name of failed) if (!onScreen.has(name)) failed.delete(name);
    if (failed.size === 0) set('basemap', false);
  });
  map.on('idle', () => {
    if (drawn || !isDrawn()) return;
    drawn = true;
    set('slow', false);
    set('basemap', false);
    events.onDrawn();
  });
  let lost: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    lost = after(LOST, () => set('lost', true));
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(lost);
    set('lost', false);
  });

  /**
   * Whether the ground is on screen. `idle` also comes when all tiles have failed, and before the land of
   * loaded tiles is drawn.
   */
  function isDrawn(): boolean {
    if (tiles === 0 || failed.size > 0 || !map.areTilesLoaded()) return false;
    if (!map.getLayer('land')) return true;
    return (
      map.queryRenderedFeatures({ layers: ['land'] }).length > 0 ||
      map.querySourceFeatures('base', { sourceLayer: 'land' }).length === 0
    );
  }

  return {
    operatorTakesOver: () => {
      onOperator = true;
      after(OPERATOR_PATIENCE, () => {
        if (onOperator && tiles === 0) operatorFailed();
      });
    },
    operatorFailed,
    dispose: () => {
      disposed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
