/** What the search can find: places, passages, questions and events, with the words that find them. Pure. */

import type { AtlasExcerpt, AtlasPlace, Claim, Event } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { questionsOf } from '../atlas/claims.ts';
import { labelIn } from '../atlas/names.ts';
import type { Lang } from '../view/view.ts';
import type { FoundKind } from '../words/words.ts';

export type Entry =
  | { kind: 'place'; place: AtlasPlace }
  | { kind: 'passage'; excerpt: AtlasExcerpt }
  | { kind: 'question'; claim: Claim; number: number }
  | { kind: 'event'; event: Event };

export const KINDS = ['place', 'passage', 'question', 'event'] as const satisfies readonly Kind[];
export type Kind = Entry['kind'] & FoundKind;

/** what the words of an entry are */
export const INDEXED_FIELDS = [
  'name',
  'translation',
  'alternate',
  'quote',
  'question',
  'position',
  'title',
] as const;
export type Field = (typeof INDEXED_FIELDS)[number];

/** every entry of an atlas: places, passages in reading order, questions by number, events as published */
export const entriesOf = (atlas: Atlas): readonly Entry[] => [
  ...atlas.places.map((place) => ({ kind: 'place' as const, place })),
  ...atlas.excerpts.map((excerpt) => ({ kind: 'passage' as const, excerpt })),
  ...questionsOf(atlas).map(({ claim, number }) => ({ kind: 'question' as const, claim, number })),
  ...atlas.events.map((event) => ({ kind: 'event' as const, event })),
];

/** a place's name in each language that is not the reader's, where it differs */
export const translationsOf = ({ name }: AtlasPlace, lang: Lang): readonly { lang: Lang; name: string }[] =>
  Object.entries(name)
    .filter(([other, words]) => other !== lang && words !== name[lang])
    .map(([other, words]) => ({ lang: other, name: words }));

/**
 * The words that find an entry. Names find it in every language, the edition's own sentences in the reader's
 * only.
 */
export function indexedWords(entry: Entry, lang: Lang): Partial<Record<Field, string>> {
  if (entry.kind === 'passage') return { quote: entry.excerpt.quote };
  if (entry.kind === 'event') return { title: labelIn(entry.event.title, lang) };
  if (entry.kind === 'question') {
    const { question, positions } = entry.claim;
    return {
      question: labelIn(question, lang),
      position: positions.flatMap(({ summary, figure }) => [figure?.[lang] ?? '', summary[lang]]).join('\n'),
    };
  }
  const { place } = entry;
  return {
    name: labelIn(place.name, lang),
    translation: translationsOf(place, lang)
      .map(({ name }) => name)
      .join('\n'),
    alternate: place.alternates.join('\n'),
  };
}

/** id of an entry among those of its kind */
export const idOf = (entry: Entry): string =>
  entry.kind === 'place'
    ? entry.place.id
    : entry.kind === 'passage'
      ? entry.excerpt.id
      : entry.kind === 'question'
        ? entry.claim.id
        : entry.event.id;
