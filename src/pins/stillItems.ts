/** Names of the elements that a page's own stylesheet places before the app starts. */
import type { Atlas } from '../data/atlas.ts';
import { WINDOW_CLASSES } from '../view/frame.ts';
import type { View } from '../view/view.ts';
import type { ClusterItem } from './items.ts';
import { usualArrangement } from './usual.ts';

export const pinAnchor = (placeId: string): string => `p-${placeId}`;
export const clusterAnchor = (index: number): string => `c-${index}`;

/** the clusters of every window class, each once; a class's stylesheet shows its own */
export function stillClusters(atlas: Atlas, view: View): readonly ClusterItem[] {
  const clusters = new Map<string, ClusterItem>();
  for (const cls of WINDOW_CLASSES)
    for (const item of usualArrangement(atlas, view, cls).items) if (item.kind === 'cluster' && !clusters.has(item.id)) clusters.set(item.id, item);
  return [...clusters.values()];
}
