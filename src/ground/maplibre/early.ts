/** Begins what the map will wait for before React has made room for it. Imports nothing of MapLibre. */
import workerUrl from 'virtual:map-worker';
import { configuredBackground, createMapFiles, type MapFiles } from './files.ts';

/** The site's files, with the directory of the map's archive on its way: it is small, and without it no tile can be asked for. */
export function openMapFiles(root: string): MapFiles {
  const files = createMapFiles(root);
  if (!configuredBackground()) files.archive.opened?.prefetch([]);
  return files;
}

/** Reads what is needed later than MapLibre itself, and must not hold its code up where the network is slow. */
export function readRest({ outlines }: MapFiles): void {
  // into the browser's cache, where the worker finds it; a failure is the map's to report
  fetch(workerUrl).catch(() => undefined);
  void outlines();
}
