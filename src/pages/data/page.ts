import { loadDownloads } from '../../atlas/downloads.ts';
import { toAbout } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';

/** The published files, to take away. It stands in the folder that they stand in. */
export const data: PageRecord = {
  kind: 'data',
  path: 'data',
  whole: true,
  ids: () => [],
  exists: () => true,
  unknown: 'page',
  emphasis: () => NO_EMPHASIS,
  camera: () => [],
  panel: later(async () => (await import('./Data.tsx')).Data, loadDownloads),
  width: 'column',
  quotes: () => false,
  events: false,
  tab: null,
  title: (_, __, t) => t.data.title,
  description: (_, __, t) => t.data.description,
  skip: (t) => t.skip.about,
  heading: 'data',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: toAbout,
  Foot: null,
};
