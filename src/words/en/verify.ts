/** The words of the check of a reader's own text, in English. */
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, number } = say;
const PASSAGE: Noun = { one: 'passage', other: 'passages' };

export const enVerify = {
  title: 'Check a source’s own text',
  text: 'If you have the text of one of the articles, every passage that is quoted from it here can be held against it, letter for letter. Nothing is made alike first: not case, not spaces, not quotation marks.',
  private: 'The text stays in this browser. It is sent nowhere and forgotten when you leave the page.',
  file: 'A text file (UTF-8), chosen or dropped here',
  paste:
    'Or the text itself. A field writes line ends in its own way, so only a file can be the same byte for byte.',
  check: 'Check this source text',
  /** why a text is not checked: too large, nothing in it, not UTF-8 */
  refused: {
    large: 'That is more than 5 MB, and no article. It was not read.',
    empty: 'There is nothing in it to check.',
    foreign: 'That is no text in UTF-8. Save it as plain text first.',
  },
  same: (letter: string): string => `This is the text of source ${letter}, byte for byte as it was read.`,
  unknown: 'This is, byte for byte, none of the texts that were read. Its words are checked all the same.',
  noHash: 'not reckoned: this page was not loaded over https',
  length: 'Length',
  characters: (n: number): string => `${number(n)} UTF-16 code units, as offsets count them`,
  against: 'Checked against the passages of',
  sum: (letter: string, all: number, verified: number, elsewhere: number): string =>
    `Source ${letter}: ${number(verified)} of ${count(all, PASSAGE)} verified at the stated place, ${number(elsewhere)} found elsewhere, ${number(all - verified - elsewhere)} not found.`,
  list: 'Each passage',
  there: (at: number): string => `verified at ${number(at)}`,
  elsewhere: (at: number, stated: number): string => `found at ${number(at)}, stated at ${number(stated)}`,
  missing: (stated: number): string => `not found; stated at ${number(stated)}`,
};
