import { letterOf } from '../../atlas/letters.ts';
import { asidesOf } from '../../atlas/mentions.ts';
import { shortened } from '../../quote/cut.ts';
import { speakersOf } from '../../quote/Voices.tsx';
import { toExplore } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { shownPassages } from '../../view/shown.ts';
import { type PageRecord, withApp } from '../page.ts';
import { Place } from './Place.tsx';

/** characters of a passage in the page's description, at most */
const SHOWN = 140;

/** Everything the sources say of one place. */
export const place: PageRecord = {
  kind: 'place',
  path: 'place',
  whole: false,
  ids: ({ places }) => places.map(({ id }) => id),
  exists: () => true,
  unknown: 'place',
  emphasis: (_, id) => ({ ...NO_EMPHASIS, place: id }),
  camera: (atlas, id) => {
    const place = atlas.place(id ?? '');
    return place ? [place] : [];
  },
  panel: withApp(Place),
  width: 'column',
  quotes: (atlas, id, excerptId) =>
    id !== null &&
    // Words that have not come yet may well be there.
    (atlas.files?.ofPlaces([id]).some((file) => atlas.arrivals?.has(file) === false) ||
      [...atlas.passages(id), ...asidesOf(atlas, id)].some(({ excerpt }) => excerpt.id === excerptId)),
  events: false,
  tab: null,
  title: (site, { page, lang }) => site.place(page.id ?? '')?.name[lang] ?? null,
  description: (site, view, t) => {
    const id = view.page.id ?? '';
    const passage = shownPassages(site, view, id)[0] ?? site.passages(id)[0];
    if (!passage) return null;
    const { quote, source, paragraph } = passage.excerpt;
    const speakers = speakersOf(passage.excerpt, [0, SHOWN]);
    const at = [
      `${letterOf(site, source)} ¶${paragraph}`,
      ...(speakers.length > 0 ? [t.quoting(speakers)] : []),
    ];
    return `${t.quoted(shortened(quote, SHOWN))} (${at.join(', ')})`;
  },
  words: (site, { page }) => site.files?.ofPlaces([page.id ?? '']) ?? [],
  skip: (t) => t.skip.place,
  heading: 'place',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => toExplore(view, view.camera),
  Foot: null,
};
