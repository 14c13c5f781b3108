/** What the search can find: places, names of those who are quoted, passages, questions and events, with the words that find them. Pure. */

import type { AtlasExcerpt, AtlasPlace, Claim, Event } from '../../geo/model.ts';
import type { NamedOnly } from '../atlas/mentions.ts';
import { labelIn } from '../atlas/names.ts';
import type { Lang } from '../view/view.ts';
import type { FoundKind } from '../words/words.ts';
import { keyOf } from './fold.ts';

/** those whom the texts quote by one name, in each of its spellings, and the passages that hold their words */
export interface Voiced {
  kind: 'voice';
  names: readonly string[];
  excerpts: readonly AtlasExcerpt[];
}

export type Entry =
  | { kind: 'place'; place: AtlasPlace }
  | Voiced
  | { kind: 'unmapped'; thing: NamedOnly }
  | { kind: 'passage'; excerpt: AtlasExcerpt }
  | { kind: 'question'; claim: Claim; number: number }
  | { kind: 'event'; event: Event };

export const KINDS = [
  'place',
  'voice',
  'unmapped',
  'passage',
  'question',
  'event',
] as const satisfies readonly Kind[];
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

/** a place's name in each language that is not the reader's, where it differs */
export const translationsOf = (
  { name }: Pick<AtlasPlace, 'name'>,
  lang: Lang,
): readonly { lang: Lang; name: string }[] =>
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
  // Its other spellings are the same words.
  if (entry.kind === 'voice') return { name: entry.names[0] ?? '' };
  if (entry.kind === 'unmapped')
    return {
      name: labelIn(entry.thing.name, lang),
      translation: translationsOf(entry.thing, lang)
        .map(({ name }) => name)
        .join('\n'),
    };
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
export function idOf(entry: Entry): string {
  if (entry.kind === 'place') return entry.place.id;
  if (entry.kind === 'voice') return keyOf(entry.names[0] ?? '').replaceAll(' ', '-');
  if (entry.kind === 'unmapped') return entry.thing.id;
  if (entry.kind === 'passage') return entry.excerpt.id;
  return entry.kind === 'question' ? entry.claim.id : entry.event.id;
}
