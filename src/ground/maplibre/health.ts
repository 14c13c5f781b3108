/** Tells a drawn map from one that only says so, and names what keeps it from being drawn. */
import workerUrl from 'virtual:map-worker';
import type { Map as GLMap } from 'maplibre-gl';
import type { Outlines } from './outlines.ts';
import type { MapEvents, Trouble } from './scene.ts';
import { BASE_MAX_ZOOM } from './style.ts';

/** ms after which an undrawn map is slow, a silent worker is missing, a lost context is lost, an operator's map has failed */
const SLOW = 2000;
const NO_WORKER = 8000;
/** ms for the worker's 150 kB to arrive where they are slow to, before its silence counts */
const NO_WORKER_YET = 30_000;
const LOST = 3000;
const OPERATOR_PATIENCE = 12_000;
/** tiles of an operator's map that may fail before any came */
const OPERATOR_FAILURES = 3;

/** worst first */
const ORDER: readonly Trouble[] = [
  'no-webgl',
  'lost',
  'worker',
  'basemap',
  'operator-style',
  'areas',
  'slow',
];
const OURS = ['outlines', 'blockers'];

interface HealthEvents extends Pick<MapEvents, 'onDrawn' | 'onTrouble'> {
  /** the operator's map cannot be drawn: ours is to stand in */
  onOperatorFailed(): void;
}
export interface Health {
  /** from now on the operator's map is the ground */
  operatorTakesOver(): void;
  operatorFailed(): void;
  dispose(): void;
}
/** what error and data events carry of a tile */
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

/** whether the file at an address was downloaded, successfully or not */
const arrived = (address: string): boolean =>
  performance.getEntriesByName(new URL(address, document.baseURI).href).length > 0;

/** @param outlines what was read of our onOperator */
export function watchHealth(map: GLMap, outlines: Promise<Outlines>, events: HealthEvents): Health {
  const troubles = new Set<Trouble>();
  /** tiles of the ground that failed and did not come since */
  const failed = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let tiles = 0;
  let onOperator = false;
  let workerSpoke = false;
  let drawn = false;
  let disposed = false;
  let said: Trouble | null = null;

  const set = (trouble: Trouble, there: boolean) => {
    if (there) troubles.add(trouble);
    else troubles.delete(trouble);
    const worst = ORDER.find((one) => troubles.has(one)) ?? null;
    if (worst === said || disposed) return;
    said = worst;
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
  after(NO_WORKER, () => !workerSpoke && arrived(workerUrl) && set('worker', true));
  after(NO_WORKER_YET, () => !workerSpoke && set('worker', true));
  void outlines.then(({ missing }) => set('areas', missing));

  map.on('error', (event) => {
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
  map.on('sourcedata', (event) => {
    const { sourceId, tile } = event as TileEvent;
    if (!tile) return;
    workerSpoke = true;
    set('worker', false);
    if (!sourceId || OURS.includes(sourceId) || tile.state !== 'loaded') return;
    tiles += 1;
    failed.delete(nameOf(tile.tileID.canonical));
    if (failed.size === 0) set('basemap', false);
  });
  map.on('moveend', () => {
    // a tile that failed is asked for again when the reader comes back to it
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

  /** idle comes as well when every tile failed, and a map with tiles may still have drawn none of their land */
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
