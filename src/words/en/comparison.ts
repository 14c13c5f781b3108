/** The words of the comparison of two sources, in English. */
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, list } = say;
const PLACE: Noun = { one: 'place', other: 'places' };
const QUESTION: Noun = { one: 'question', other: 'questions' };

export const enComparison = {
  note: 'The sources stand in their usual order; neither is marked as right. Layers, sources and dates chosen on other pages hide nothing here.',
  pair: (letters: readonly string[]): string => `Sources ${list(letters)}`,
  pairs: 'Pairs of sources',
  common: (places: number, questions: number): string =>
    `${count(places, PLACE)} and ${count(questions, QUESTION)} in common`,
  first: 'First source',
  second: 'Second source',
  open: 'Read side by side',
  places: 'Places both name',
  questions: 'Questions both answer',
  alone: 'What only one of the two names or answers',
  named: (by: string, notBy: string): string => `Places ${by} names and ${notBy} does not`,
  answered: (by: string, notBy: string): string => `Questions ${by} answers and ${notBy} does not`,
  none: 'None.',
  /** before the paragraphs that name a place and are not set here */
  also: 'Also named in',
  unquoted: 'Named, not quoted, in',
  differences: 'Named by one and not by another',
  notBy: 'Not by',
  differencesNote:
    'Places named by the source of the row and not by that of the column, in the layers shown. On the diagonal: by no other source. A number leads to its places on the map.',
  show: 'Show these places on the map',
};
