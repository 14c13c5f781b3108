import { fileOf, type Inputs, type Text } from '../inputs.ts';
import type { Source } from '../model.ts';
import type { Problem } from '../problem.ts';
import { countBegun, type Span } from '../spans.ts';
import { wordsOf } from '../words.ts';
import type { Law } from './law.ts';

/** How far into a text its opening words may stand, in UTF-16 code units: web pages put a date or a label before them. */
const OPENING = 400;

/** A source describes the text it was read from: its hash, its size, its opening words, and what it states of itself. */
export const textsAsDescribed: Law = {
  needs: [],
  check: ({ sources, texts }: Inputs): Problem[] =>
    sources.flatMap((source) => {
      const text = texts.get(source.id);
      return text ? describe(source, text).map((problem) => ({ file: fileOf(source), ...problem })) : [];
    }),
};

function describe(source: Source, { sha256, text }: Text): Omit<Problem, 'file'>[] {
  const problems: Omit<Problem, 'file'>[] = [];
  if (sha256 !== source.text.sha256)
    problems.push({
      at: 'text.sha256',
      message: `the text ${source.file} has SHA-256 ${sha256}: it is not the text that was read; restore it, or read it again`,
    });
  const measured = { length: text.length, words: countWords(text), paragraphs: countParagraphs(text) };
  for (const key of ['length', 'words', 'paragraphs'] as const)
    if (source.text[key] !== measured[key])
      problems.push({
        at: `text.${key}`,
        message: `is ${source.text[key]}, but the text has ${measured[key]}`,
      });
  const lines = linesOf(text);
  if (JSON.stringify(source.text.lines) !== JSON.stringify(lines))
    problems.push({
      at: 'text.lines',
      message: `are not where the text's paragraphs stand: put ${JSON.stringify(lines)}`,
    });
  const at = text.indexOf(source.incipit);
  if (at < 0 || at > OPENING)
    problems.push({
      at: 'incipit',
      message: `the first ${OPENING} characters of the text do not hold these words: copy the opening words letter for letter`,
    });
  for (const [key, stated] of Object.entries(source.states))
    if (stated !== null && !text.includes(stated))
      problems.push({
        at: `states.${key}`,
        message: `the text nowhere says ${JSON.stringify(stated)}: copy it letter for letter, or put null where it states none`,
      });
  return problems;
}

export const countWords = (text: string): number => wordsOf(text).length;

/** lines that are not blank */
export const countParagraphs = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '').length;

/** the lines of the text asked last: the passages of one text are asked one after the other */
let known: { text: string; lines: readonly Span[] } | undefined;

/** How many lines that are not blank begin at or before an offset, where a character of a line stands. */
export function paragraphAt(text: string, at: number): number {
  if (known?.text !== text) known = { text, lines: linesOf(text).map(([start, end]) => ({ start, end })) };
  return countBegun(known.lines, at);
}

/** [start, end) of each line that is not blank, without the white space around its words */
export const linesOf = (text: string): [number, number][] =>
  [...text.matchAll(/^[^\S\n]*(\S(?:[^\n]*\S)?)/gm)].map(({ 0: whole, 1: words = '', index }) => {
    const start = index + whole.length - words.length;
    return [start, start + words.length];
  });
