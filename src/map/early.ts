/** Begins what the map will wait for, before MapLibre is there to ask for it. Imports nothing of MapLibre. */
import workerUrl from 'virtual:map-worker';
import type { Frame } from '../locator/projection.ts';
import { configuredBackground } from './configured.ts';
import { usualFiles } from './files.ts';
import { firstTiles } from './firstTiles.ts';
import { readOutlines } from './outlines.ts';
import { BASE_MAX_ZOOM } from './tiles.ts';

/** @param frame what the map will show first, where that is known */
export function readEarly(frame: Frame | null = null): void {
  const files = usualFiles();
  // into the browser's cache, where the worker finds it; a failure is the map's to report
  fetch(workerUrl).catch(() => undefined);
  if (!configuredBackground()) files.archive.opened?.prefetch(frame ? firstTiles(frame, BASE_MAX_ZOOM) : []);
  void readOutlines(files.areas);
}
