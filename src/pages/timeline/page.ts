import { toExplore, toTimeline } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';

/** Everything the sources date, from top to bottom. */
export const timeline: PageRecord = {
  kind: 'timeline',
  path: 'timeline',
  whole: true,
  ids: () => [],
  exists: ({ events }) => events.length > 0,
  unknown: 'page',
  emphasis: () => NO_EMPHASIS,
  camera: () => [],
  panel: later(async () => (await import('./Timeline.tsx')).Timeline),
  width: 'column',
  quotes: () => false,
  events: true,
  tab: { icon: 'timeline', name: (t) => t.timeline.tab, to: (view) => toTimeline(view) },
  title: (_, __, t) => t.timeline.tab,
  description: () => null,
  words: ({ files, events }) => files?.ofCiting(events) ?? [],
  skip: (t) => t.skip.timeline,
  heading: 'timeline',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => toExplore(view, view.camera),
  Foot: null,
};
