import { toAbout, toExplore } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';

/** How the map was made, what its pins mean, what may be taken away, who is to be thanked. */
export const about: PageRecord = {
  kind: 'about',
  path: 'about',
  whole: true,
  past: true,
  ids: () => [],
  exists: () => true,
  unknown: 'page',
  emphasis: () => NO_EMPHASIS,
  camera: () => [],
  panel: later(async () => (await import('./About.tsx')).About),
  width: 'column',
  quotes: () => false,
  events: false,
  tab: { icon: 'info', name: (t) => t.aboutTab, to: toAbout },
  title: (_, __, t) => t.about,
  description: () => null,
  skip: (t) => t.skip.about,
  heading: 'about',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => toExplore(view, view.camera),
  Foot: null,
};
