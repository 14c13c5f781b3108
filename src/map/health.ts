/** Tells a drawn map from one that only says so, and names what keeps it from being drawn. */
import type { Map as GLMap } from 'maplibre-gl';
import type { MapEvents, Trouble } from './scene.ts';

/** ms after which an undrawn map is slow; after which a silent worker counts as missing; after which a lost context is lost */
const SLOW = 2000;
const NO_WORKER = 8000;
const LOST = 3000;

/** worst first */
const ORDER: readonly Trouble[] = ['no-webgl', 'lost', 'worker', 'basemap', 'own-style', 'areas', 'slow'];

export function watchHealth(map: GLMap, events: Pick<MapEvents, 'onDrawn' | 'onTrouble'>): { stop(): void } {
  const troubles = new Set<Trouble>();
  /** tiles of the base map that failed and were not loaded since */
  const failed = new Set<string>();
  let baseTiles = 0;
  let workerSpoke = false;
  let drawn = false;
  let said: Trouble | null = null;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const judge = () => {
    const worst = ORDER.find((trouble) => troubles.has(trouble)) ?? null;
    if (worst === said) return;
    said = worst;
    events.onTrouble(worst);
  };
  const set = (trouble: Trouble, there: boolean) => {
    if (there) troubles.add(trouble);
    else troubles.delete(trouble);
    judge();
  };
  const after = (ms: number, then: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      then();
    }, ms);
    timers.add(timer);
    return timer;
  };

  after(SLOW, () => set('slow', !drawn));
  after(NO_WORKER, () => set('worker', !workerSpoke));

  map.on('error', (event) => {
    const { error, sourceId, tile } = event as typeof event & { sourceId?: string; tile?: { tileID: { key: string } } };
    if (/worker failed to load/i.test(error.message)) set('worker', true);
    else if (sourceId === 'areas' || sourceId === 'focus') set('areas', true);
    else if (sourceId === 'base') {
      failed.add(tile?.tileID.key ?? 'source');
      set('basemap', true);
    }
  });
  map.on('sourcedata', (event) => {
    const tile = event.tile as { tileID: { key: string }; state?: string } | undefined;
    if (!tile) return;
    workerSpoke = true;
    set('worker', false);
    if (event.sourceId !== 'base' || tile.state !== 'loaded') return;
    baseTiles += 1;
    failed.delete(tile.tileID.key);
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

  /** idle comes as well when every tile failed, and a map of tiles may still have drawn none of their land */
  function isDrawn(): boolean {
    if (baseTiles === 0 || failed.size > 0 || !map.isSourceLoaded('base')) return false;
    return map.queryRenderedFeatures({ layers: ['land'] }).length > 0 || map.querySourceFeatures('base', { sourceLayer: 'land' }).length === 0;
  }

  return {
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
