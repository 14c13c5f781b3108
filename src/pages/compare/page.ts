import { letterOf } from '../../atlas/letters.ts';
import { toCompare, toExplore } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';
import { pairId, pairOf, pairsOf } from './pairs.ts';

/** Two sources side by side; without an id, the choice of two. */
export const compare: PageRecord = {
  kind: 'compare',
  path: 'compare',
  whole: true,
  ids: (atlas) => pairsOf(atlas).map(pairId),
  exists: ({ sources }) => sources.length > 1,
  unknown: 'source',
  emphasis: (atlas, id) => ({
    ...NO_EMPHASIS,
    compared: pairsOf(atlas).find((pair) => pairId(pair) === id) ?? null,
  }),
  camera: () => [],
  panel: later(async () => (await import('./Compare.tsx')).Compare),
  width: 'wide',
  quotes: () => false,
  events: false,
  tab: null,
  title: (site, view, t) => {
    const pair = pairOf(site, view);
    return pair ? t.compare.titleOf(pair.map((id) => letterOf(site, id))) : t.compare.title;
  },
  description: (_, __, t) => t.compare.dek,
  words: (site, view) => site.files?.ofSources(pairOf(site, view) ?? []) ?? [],
  skip: (t) => t.compare.skip,
  heading: 'compare',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => (view.page.id === null ? toExplore(view, view.camera) : toCompare(view)),
  Foot: null,
};
