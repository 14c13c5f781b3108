/** The words of the check of a reader's own text, in English. */
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, number } = say;
const PASSAGE: Noun = { one: 'passage', other: 'passages' };

export const enVerify = {
  title: 'Check a source’s own text',
  text: 'If you have the text of one of the articles, every passage that is quoted from it here can be held against it, letter for letter. Nothing is made alike first: not case, not spaces, not quotation marks.',
  private: 'The text stays in this browser. It is sent nowhere and forgotten when you leave the page.',
  file: 'A plain text file (.txt), chosen or dropped here',
  paste: 'Or the text itself. Pasting changes how lines end, so only a file can be exactly the same.',
  check: 'Check this source text',
  /** why a text is not checked: too large, nothing in it, not UTF-8 */
  refused: {
    large: 'That is more than 5 MB, and no article. It was not read.',
    empty: 'There is nothing in it to check.',
    foreign: 'That is not a plain text file. Save it as plain text (UTF-8) first.',
  },
  same: (letter: string): string => `This is the text of source ${letter}, exactly as it was read.`,
  unknown: 'This is not exactly any of the texts that were read. Its words are checked all the same.',
  noHash: 'not worked out, because this page did not come over a secure connection',
  length: 'Length',
  characters: (n: number): string => `${number(n)} characters`,
  against: 'Checked against the passages of',
  sum: (letter: string, all: number, verified: number, elsewhere: number): string =>
    `Source ${letter}: ${number(verified)} of ${count(all, PASSAGE)} verified at the stated place, ${number(elsewhere)} found elsewhere, ${number(all - verified - elsewhere)} not found.`,
  list: 'Each passage',
  there: (at: number): string => `verified at ${number(at)}`,
  elsewhere: (at: number, stated: number): string => `found at ${number(at)}, stated at ${number(stated)}`,
  missing: (stated: number): string => `not found; stated at ${number(stated)}`,
};
