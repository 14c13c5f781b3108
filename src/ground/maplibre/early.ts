/**
 * Starts the downloads that the map will wait for, before MapLibre is there. So it must import nothing of
 * MapLibre.
 */
import workerUrl from 'virtual:map-worker';
import { configuredBackground, createMapFiles, type MapFiles } from './files.ts';

/**
 * The site's files. Starts to download the archive's directory, which is small and which every tile needs.
 */
export function openMapFiles(root: string): MapFiles {
  const files = createMapFiles(root);
  if (!configuredBackground()) files.archive.opened?.prefetch([]);
  return files;
}

/**
 * Downloads worker and outlines. Call it when MapLibre's code has arrived, as they would delay it on a slow
 * network.
 */
export function readRest({ outlines }: MapFiles): void {
  // this only fills the browser's cache, and health.ts reports a missing worker, so ignore failures here
  fetch(workerUrl).catch(() => undefined);
  void outlines();
}
