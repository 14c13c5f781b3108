import { toAbout } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';

/** A reader's own texts, held against the sources: the quotations of a draft, and a source's own text. */
export const check: PageRecord = {
  kind: 'check',
  path: 'check',
  whole: true,
  ids: () => [],
  exists: () => true,
  unknown: 'page',
  emphasis: () => NO_EMPHASIS,
  camera: () => [],
  panel: later(async () => (await import('./Check.tsx')).Check),
  width: 'column',
  quotes: () => false,
  events: false,
  tab: null,
  title: (_, __, t) => t.check.title,
  description: (_, __, t) => t.check.description,
  words: ({ files }) => files?.all ?? [],
  skip: (t) => t.skip.check,
  heading: 'check',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: toAbout,
  Foot: null,
};
