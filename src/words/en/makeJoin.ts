/** The words of the workbench for two people's files, in English. */
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, number } = say;
const TEXT: Noun = { one: 'text', other: 'texts' };
const DECISION: Noun = { one: 'decision', other: 'decisions' };
const DIFFERENCE: Noun = { one: 'difference', other: 'differences' };

export const enMakeJoin = {
  open: 'Join another’s file',
  title: 'What you two decided differently',
  none: 'You two decided nothing differently.',
  hint: 'Yours stands until you press the other’s. ← takes yours, → the other’s, ↑ and ↓ go on.',
  /** of all differences, those that were looked at */
  left: (n: number, of: number): string => `${number(n)} of ${count(of, DIFFERENCE)} decided`,
  added: (texts: number, decisions: number): string =>
    `The other’s file is joined: ${count(texts, TEXT)} and ${count(decisions, DECISION)} that only it had. Undo takes all of it back.`,
  mine: 'Yours',
  theirs: 'The other’s',
  look: (n: number): string => `See ${count(n, DIFFERENCE)}`,
  close: 'Done',
  places: (n: number): string => `${number(n)} ${n === 1 ? 'place' : 'places'}`,
  noDate: 'no date',
  speaker: (words: string): string => `words of ${words}`,
  own: 'the text’s own words',
  positions: (letters: string): string => `positions of ${letters}`,
  noText: 'There is nothing to join it with: open it instead.',
};
