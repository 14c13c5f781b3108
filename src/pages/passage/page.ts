import type { Atlas } from '../../atlas/atlas.ts';
import { letterOf } from '../../atlas/letters.ts';
import { placesNamed } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import { shortened } from '../../quote/cut.ts';
import { toExplore } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';

/** characters of the passage in the page's description, at most */
const SHOWN = 200;

/** the place that a passage opens: the first that it names */
const placeOf = (atlas: Atlas, id: string | null) => {
  const excerpt = atlas.excerpt(id ?? '');
  return excerpt && placesNamed(atlas, excerpt)[0];
};

/**
 * One passage under an address of its own: a preview of a link is made from its path alone, and a passage must never be
 * previewed as another. Editions too large to be loaded at once have none, because their passages are too many for a file each.
 */
export const passage: PageRecord = {
  kind: 'passage',
  path: 'passage',
  whole: false,
  ids: (atlas) => (atlas.files ? [] : atlas.excerpts.map(({ id }) => id)),
  exists: (atlas) => atlas.files === null && atlas.excerpts.length > 0,
  unknown: 'page',
  emphasis: (atlas, id) => ({ ...NO_EMPHASIS, place: placeOf(atlas, id)?.id ?? null }),
  camera: (atlas, id) => {
    const place = placeOf(atlas, id);
    return place ? [place] : [];
  },
  panel: later(async () => (await import('./Passage.tsx')).Passage),
  width: 'column',
  quotes: (_, id, excerptId) => id === excerptId,
  events: false,
  tab: null,
  title: (site, { page, lang }, t) => {
    const excerpt = site.excerpt(page.id ?? '');
    if (!excerpt) return null;
    const place = placeOf(site, page.id);
    const at = `${t.source(letterOf(site, excerpt.source))}, ${t.paragraph(excerpt.paragraph)}`;
    return place ? `${labelIn(place.name, lang)} · ${at}` : at;
  },
  description: (site, { page }, t) => {
    const excerpt = site.excerpt(page.id ?? '');
    if (!excerpt) return null;
    const at = `${letterOf(site, excerpt.source)} ${t.paragraph(excerpt.paragraph)}`;
    return `${t.quoted(shortened(excerpt.quote, SHOWN))} (${at})`;
  },
  skip: (t) => t.skip.place,
  heading: 'passage',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => toExplore(view, view.camera),
  Foot: null,
};
