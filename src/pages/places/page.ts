import { toExplore, toPlaces } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';
import { listPages } from './listPages.ts';

/** All places by name, page by page: for readers without scripts, whose first page lists only the first of many. */
export const places: PageRecord = {
  kind: 'places',
  path: 'places',
  whole: false,
  ids: listPages,
  exists: (atlas) => listPages(atlas).length > 0,
  unknown: 'page',
  emphasis: () => NO_EMPHASIS,
  camera: () => [],
  panel: later(async () => (await import('./Places.tsx')).Places),
  width: 'column',
  quotes: () => false,
  events: false,
  tab: null,
  title: (site, { page }, t) => t.byName.page(Number(page.id), listPages(site).length),
  description: () => null,
  skip: (t) => t.skip.explore,
  heading: 'by-name',
  rowOf: (id) => `by-name-${id}`,
  keepsScroll: true,
  bringsPassages: false,
  up: (view) => (view.page.id === '1' ? toExplore(view, view.camera) : toPlaces(view, '1')),
  Foot: null,
};
