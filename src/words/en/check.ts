/** The words of the page that holds a reader's draft against the sources, in English. It never says that something is false. */
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, list, number } = say;
const QUOTATION: Noun = { one: 'quotation', other: 'quotations' };
const PLACE: Noun = { one: 'more place', other: 'more places' };

export const enCheck = {
  about:
    'Hold a draft, an article or an answer against the passages of this edition: each quotation in it is found and judged, letter for letter. Or hold a source’s own text against what is quoted from it here.',
  draft: 'The quotations of a draft',
  text: 'Paste a text, or choose files. Every quotation in it is looked for in the passages of this edition, and in whole texts if you add them. It is verbatim, altered, another’s words, or not among these passages; nothing is made alike before it is called verbatim.',
  private: 'Nothing leaves this browser: the text is read here, sent nowhere, and forgotten when you leave.',
  noScript:
    'Checking a text takes JavaScript. Without it, the passages can be read on the pages of the sources.',
  paste: 'The text',
  files: 'Or files: .txt, .md or .html, chosen or dropped here',
  texts: 'Whole texts of sources to check against as well (optional)',
  added: (names: readonly string[]): string => `Checked against as well: ${list(names)}.`,
  check: 'Check the quotations',
  working: 'Checking…',
  refusedFile: (name: string, why: string): string => `${name}: ${why}`,
  results: 'Quotations found',
  none: 'No quotation was found in it: no words between quotation marks, and no indented quotation.',
  sum: (all: number, counts: readonly string[]): string => `${count(all, QUOTATION)}: ${list(counts)}.`,
  counted: (n: number, verdict: string): string => `${number(n)} ${verdict}`,
  filter: 'Show',
  all: 'All',
  verdicts: {
    verbatim: 'verbatim',
    altered: 'altered',
    another: 'another’s words',
    absent: 'not among these passages',
  },
  differences: {
    ellipsis: 'words left out, marked with an ellipsis',
    insertion: 'words in square brackets, marked as inserted',
    invisible: 'invisible characters',
    spaces: 'spaces',
    marks: 'quotation marks or apostrophes',
    dashes: 'dashes or hyphens',
    punctuation: 'punctuation',
    case: 'capitals',
    accents: 'accents',
    composition: 'the same letters, stored in another way',
    'look-alikes': 'letters of another script that look alike',
    words: 'words',
  },
  differs: (kinds: readonly string[]): string => `Differs in: ${list(kinds)}.`,
  inDraft: 'draft:',
  inSource: 'source:',
  nothing: 'nothing',
  nearest: 'Nearest passage:',
  at: (start: number, end: number): string => `characters ${number(start)} to ${number(end)} of the text`,
  inText: (name: string, paragraph: number): string => `${name}, paragraph ${number(paragraph)}`,
  place: (letter: string, paragraph: number): string => `Source ${letter}, paragraph ${number(paragraph)}`,
  more: (n: number): string => `and ${count(n, PLACE)}`,
  ofSource: (letter: string, named: readonly string[]): string =>
    `The text names ${list(named)} beside it. The words are source ${letter}’s.`,
  ofSpeakers: (names: readonly string[]): string =>
    `The text does not say whose words these are: ${list(names)}, as the source names the speaker.`,
  copyTable: 'Copy as a table',
  copyText: 'Copy as plain text',
  copied: 'Result copied.',
  copyRefused: 'This browser did not let us copy. Copy the result from here:',
  columns: {
    file: 'File',
    words: 'Quotation',
    verdict: 'Verdict',
    where: 'Where',
    differs: 'Notes',
    link: 'Link',
  },
};
