import { namedOnly } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import { shortened } from '../../quote/cut.ts';
import { rowId } from '../../ui/anchors.ts';
import { toExplore } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { later, type PageRecord } from '../page.ts';

/** characters of a passage in the page's description, at most */
const SHOWN = 140;

/** One thing that the sources name without saying where it is. */
export const unmapped: PageRecord = {
  kind: 'unmapped',
  path: 'unmapped',
  whole: false,
  ids: (atlas) => namedOnly(atlas).map(({ id }) => id),
  exists: (atlas) => namedOnly(atlas).length > 0,
  unknown: 'unmapped',
  emphasis: () => NO_EMPHASIS,
  camera: () => [],
  panel: later(async () => (await import('./Unmapped.tsx')).Unmapped),
  width: 'column',
  quotes: (atlas, id, excerptId) =>
    namedOnly(atlas).some(
      (one) => one.id === id && one.at.some(({ quoted }) => quoted?.excerpt.id === excerptId),
    ),
  events: false,
  tab: null,
  title: (site, { page, lang }) => {
    const open = namedOnly(site).find(({ id }) => id === page.id);
    return open ? labelIn(open.name, lang) : null;
  },
  description: (site, { page }, t) => {
    const [first] = namedOnly(site).find(({ id }) => id === page.id)?.at ?? [];
    if (!first) return null;
    const why = `${t.unmapped}: ${t.reasons[first.mention.reason]}.`;
    return first.quoted ? `${why} ${t.quoted(shortened(first.quoted.excerpt.quote, SHOWN))}` : why;
  },
  words: (site, { page }) =>
    site.files?.ofSources(
      (namedOnly(site).find(({ id }) => id === page.id)?.at ?? []).map(({ source }) => source),
    ) ?? [],
  skip: (t) => t.skip.unmapped,
  heading: 'unmapped',
  rowOf: rowId,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => toExplore(view, view.camera),
  Foot: null,
};
