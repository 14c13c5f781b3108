/** The words of what a search finds, in English. */
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, list, number } = say;
const NOUNS = {
  place: { one: 'place', other: 'places' },
  voice: { one: 'name', other: 'names' },
  unmapped: { one: 'entry off the map', other: 'entries off the map' },
  passage: { one: 'passage', other: 'passages' },
  question: { one: 'question', other: 'questions' },
  event: { one: 'event', other: 'events' },
} satisfies Record<string, Noun>;
type FoundKind = keyof typeof NOUNS;

export const enFound = {
  results: (n: number): string => (n === 0 ? 'No results' : count(n, { one: 'result', other: 'results' })),
  groups: {
    place: 'Places',
    voice: 'Quoted in the texts',
    unmapped: 'Named but not on the map',
    passage: 'Passages',
    question: 'Questions',
    event: 'Events',
  } satisfies Record<FoundKind, string>,
  count: (kind: FoundKind, n: number): string => count(n, NOUNS[kind]),
  more: (kind: FoundKind, n: number): string => `Show ${count(n, NOUNS[kind])}`,
  beyond: (n: number): string =>
    `${count(n, { one: 'more is', other: 'more are' })} not listed. Another word narrows them down.`,
  similar: 'No word begins exactly like that. These have similar words.',
  /** of passages whose words come in parts */
  coming: (searched: number, total: number): string =>
    `${number(searched)} of ${count(total, NOUNS.passage)} searched. The rest is coming.`,
  lost: (searched: number, total: number): string =>
    `${number(searched)} of ${count(total, NOUNS.passage)} searched. The rest did not load.`,
  /** said to those who listen; `counts` as count() writes them */
  said: (counts: readonly string[]): string =>
    counts.length === 0 ? 'Nothing found.' : `Found: ${list(counts)}.`,
  nothing: (query: string): string =>
    `Nothing found for “${query}”. Search covers names and quoted passages.`,
  /** `languages`: names of the edition's languages, the reader's first */
  advice: (languages: readonly string[]): string =>
    `Try fewer words, or only the beginning of one; capitals and accents do not matter. Passages are searched in their own language, names of places in ${list(languages)}.`,
  alternate: 'Also named:',
  translation: (language: string): string => `${language} name:`,
  passageOf: (letter: string, paragraph: number): string =>
    `Passage of source ${letter}, ¶\u202f${paragraph}`,
  /** names as the passage spells them, where the query spells them otherwise */
  otherwise: (names: readonly string[]): string => `Written here: ${list(names)}`,
  positionOf: (letter: string): string => `Position of source ${letter}:`,
  noPin: 'named, without a pin',
};
