import { letterOf } from '../../atlas/letters.ts';
import { toExplore, toSource } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';

/** The reading of one source; without an id, all sources and what each names. */
export const source: PageRecord = {
  kind: 'source',
  path: 'source',
  whole: true,
  ids: ({ sources }) => sources.map(({ id }) => id),
  exists: () => true,
  unknown: 'source',
  emphasis: (_, id) => ({ ...NO_EMPHASIS, source: id }),
  camera: () => [],
  panel: later(async () => (await import('./Source.tsx')).Source),
  width: 'column',
  quotes: (atlas, id, excerptId) => id !== null && atlas.excerpt(excerptId)?.source === id,
  events: false,
  tab: { icon: 'source', name: (t) => t.sourcePage.tab, to: (view) => toSource(view) },
  title: (site, { page }, t) => {
    const open = site.source(page.id ?? '');
    if (!open) return t.sourcePage.tab;
    return `${t.source(letterOf(site, open.id))}: ${open.states.title ?? t.quoted(open.short)}`;
  },
  description: () => null,
  words: (site, { page }) => site.files?.ofSources([page.id ?? '']) ?? [],
  skip: (t) => t.skip.source,
  heading: 'source',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: true,
  up: (view) => (view.page.id === null ? toExplore(view, view.camera) : toSource(view)),
  Foot: null,
};
