/** The words of the pages of questions and of the sign that sources differ, in English. */
import type { Claim } from '../../../geo/model.ts';
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, list } = say;
const QUESTION: Noun = { one: 'question', other: 'questions' };
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelt = (n: number): string => SMALL[n] ?? String(n);

export const enClaims = {
  tab: 'Disagreements',
  title: 'Where the sources differ',
  /** first and last are letters */
  method: (n: number, sources: number, first: string, last: string): string =>
    `${count(n, QUESTION)} on which at least two of the ${spelt(sources)} texts give different answers. Positions stand in the order of the sources, ${first} to ${last}; none is marked as right.`,
  questions: (n: number): string => count(n, QUESTION),
  kinds: {
    disagree: 'Sources differ',
    'differ-in-wording': 'Wording differs',
    agree: 'Sources agree',
  } satisfies Record<Claim['kind'], string>,
  /** what the kind says of the sources' positions */
  kindMeans: {
    disagree: 'The sources give different answers.',
    'differ-in-wording':
      'The sources name or describe the same matter in different words, or tell different parts of it.',
    agree: 'The sources give the same answer, each in its own words.',
  } satisfies Record<Claim['kind'], string>,
  number: (n: number): string => `Question ${n}`,
  numbers: (numbers: readonly string[]): string =>
    `${numbers.length === 1 && !numbers[0]!.includes('–') ? 'Question' : 'Questions'} ${list(numbers)}`,
  /** a figure's place where a source gives none; as the edition's data write it */
  noFigure: 'no figure',
  silent: (letters: readonly string[]): string =>
    `${list(letters)} ${letters.length === 1 ? 'does' : 'do'} not speak on this.`,
  places: 'Places',
  all: 'All questions',
  previous: (question: string): string => `Previous question: ${question}`,
  next: (question: string): string => `Next question: ${question}`,
  showOnMap: 'Show on map',
  copyLink: 'Copy link to this question',
  atSource: (letter: string, paragraph: number): string => `Show in source ${letter}, paragraph ${paragraph}`,
  differ: 'Sources differ',
  compare: (n: number): string => `Compare the positions of ${spelt(n)} sources`,
  moreHere: (n: number): string =>
    `${count(n, { one: 'more question', other: 'more questions' })} on which sources differ`,
};
