/** The lists of pages that may be too long for them. */
import type { Atlas } from '../../atlas/atlas.ts';
import { hasManySources, letterOf } from '../../atlas/letters.ts';
import { asidesOf, namedOnly, scenesOf } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import { WHOLE } from '../../ui/useFirst.ts';
import { firstLayers } from '../../view/changes.ts';
import { FIRST } from '../../view/page.ts';
import { readingOf } from '../../view/reading.ts';
import type { LongList } from './long.ts';
import { PAIRS } from './pairs.ts';

const READING: LongList = {
  kind: 'source',
  name: 'passages',
  whole: WHOLE.words,
  each: 100,
  of: ({ sources }) => sources.map(({ id }) => id),
  rows: (atlas, source) => readingOf(atlas, source).passages.length,
  title: (atlas, source, _, t) => t.source(letterOf(atlas, source)),
  home: (id) => ({ kind: 'source', id }),
  // The map follows the reading, and so it begins with the first of these passages.
  places: (atlas, source, from) => {
    const passage = readingOf(atlas, source)
      .passages.slice(from)
      .find((one) => scenesOf(one).length > 0);
    return passage ? scenesOf(passage) : [];
  },
};

const SOURCES: LongList = {
  kind: 'source',
  name: 'sources',
  whole: WHOLE.names,
  each: 100,
  rows: (atlas) => (hasManySources(atlas) ? atlas.sources.length : 0),
  title: (_, __, ___, t) => t.sourcePage.tab,
  home: () => ({ kind: 'source', id: null }),
};

/** the table of places and sources */
const TABLE: LongList = {
  kind: 'source',
  name: 'table',
  whole: WHOLE.words,
  each: 100,
  rows: (atlas) => {
    const shown = firstLayers(atlas);
    const counts = ({ id }: { id: string }) =>
      atlas.passages(id).some(({ mention }) => shown.includes(mention.layer));
    return atlas.sources.length > 1 ? atlas.places.filter(counts).length : 0;
  },
  title: (_, __, ___, t) => t.sourcePage.table,
  home: () => ({ kind: 'source', id: null }),
};

const QUESTIONS: LongList = {
  kind: 'claims',
  name: 'questions',
  whole: WHOLE.words,
  each: 40,
  rows: ({ claims }) => claims.length,
  title: (_, __, ___, t) => t.claims.title,
  home: () => ({ kind: 'claims', id: null }),
};

const EVENTS: LongList = {
  kind: 'timeline',
  name: 'events',
  whole: WHOLE.words,
  each: 80,
  rows: ({ events }) => events.length,
  title: (_, __, ___, t) => t.timeline.tab,
  home: () => ({ kind: 'timeline', id: null }),
};

/** all that is named but not on the map */
const UNMAPPED: LongList = {
  kind: 'unmapped',
  name: 'all',
  whole: WHOLE.names,
  each: 150,
  rows: (atlas) => namedOnly(atlas).length,
  title: (_, __, ___, t) => t.unmapped,
  home: () => FIRST,
};

/** whether a place may have many passages, told fast: an edition has thousands of places */
const many = (atlas: Atlas, place: string): boolean =>
  atlas.passages(place).length + asidesOf(atlas, place).length > WHOLE.words;

/** Passages of a place: each once in every layer that it puts the place in, then those that only mention it. */
const PASSAGES: LongList = {
  kind: 'places',
  name: 'passages',
  whole: WHOLE.words,
  each: 100,
  of: (atlas) => atlas.places.flatMap(({ id }) => (many(atlas, id) ? id : [])),
  rows: (atlas, place) => {
    const once = new Set(
      atlas.passages(place).map(({ excerpt, mention }) => `${excerpt.id} ${mention.layer}`),
    );
    return once.size + asidesOf(atlas, place).length;
  },
  title: (atlas, place, lang) => {
    const found = atlas.place(place);
    return found ? labelIn(found.name, lang) : '';
  },
  home: (id) => ({ kind: 'place', id }),
};

export const LISTS: readonly LongList[] = [
  READING,
  SOURCES,
  TABLE,
  ...PAIRS,
  QUESTIONS,
  EVENTS,
  UNMAPPED,
  PASSAGES,
];
