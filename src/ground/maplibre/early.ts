/** Begins what the map will wait for before React has made room for it. Imports nothing of MapLibre. */
import workerUrl from 'virtual:map-worker';
import { configuredBackground, usualFiles } from './files.ts';
import { readOutlines } from './outlines.ts';

/** small, and without it no tile can be asked for */
export function readDirectory(): void {
  if (!configuredBackground()) usualFiles().archive.opened?.prefetch([]);
}

/** what is needed later than MapLibre itself, and must not hold its code up where the network is slow */
export function readRest(): void {
  // into the browser's cache, where the worker finds it; a failure is the map's to report
  fetch(workerUrl).catch(() => undefined);
  void readOutlines(usualFiles().areas);
}
