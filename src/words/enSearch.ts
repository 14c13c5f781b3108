/** The words of the search, in English. */
import { type Noun, speech } from './speech.ts';

/** what a search finds */
export type FoundKind = 'place' | 'passage' | 'question' | 'event';

const { count, list } = speech('en-GB');
const NOUNS: Record<FoundKind, Noun> = {
  place: ['place', 'places'],
  passage: ['passage', 'passages'],
  question: ['question', 'questions'],
  event: ['event', 'events'],
};

export const enSearch = {
  label: 'Search places and passages',
  clear: 'Clear the search',
  cleared: 'Search cleared.',
  results: (n: number): string => (n === 0 ? 'No results' : count(n, ['result', 'results'])),
  groups: { place: 'Places', passage: 'Passages', question: 'Questions', event: 'Events' } satisfies Record<
    FoundKind,
    string
  >,
  count: (kind: FoundKind, n: number): string => count(n, NOUNS[kind]),
  more: (kind: FoundKind, n: number): string => `Show ${count(n, NOUNS[kind])}`,
  beyond: (n: number): string =>
    `${count(n, ['more is', 'more are'])} not listed. Another word narrows them down.`,
  similar: 'No word begins exactly like that. These have similar words.',
  /** said to those who listen; `counts` as count() writes them */
  said: (counts: readonly string[]): string =>
    counts.length === 0 ? 'Nothing found.' : `Found: ${list(counts)}.`,
  nothing: (query: string): string =>
    `Nothing found for “${query}”. Search covers place names and quoted passages.`,
  advice:
    'Try fewer words, or only the beginning of one; capitals and accents do not matter. Passages are searched in their own language, names of places in English and Spanish.',
  loading: 'Preparing the search…',
  failed: 'The search did not load. Lists, passages and map are complete.',
  alternate: 'Also named:',
  translation: 'Spanish name:',
  passageOf: (letter: string, paragraph: number): string =>
    `Passage of source ${letter}, ¶\u202f${paragraph}`,
  positionOf: (letter: string): string => `Position of source ${letter}:`,
  noPin: 'named, without a pin',
};
