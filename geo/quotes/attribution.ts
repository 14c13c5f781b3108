/** Whom a draft names around a quotation: sources by letter, title, author or publisher, and speakers. Pure. */
import { countUpTo, type SourceNames } from './corpus.ts';
import { paragraphsOf } from './marks.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';

/** what the draft says around a quotation, without the words of any quotation */
export interface Around {
  /** its sentence; of a block quote the sentence before it and the line after it */
  sentence: string;
  /** its paragraph and the one before */
  paragraph: string;
}

/** units before and after a quotation in which a speaker's name counts */
const FAR = 2000;
const END = /[.!?…]["”»’')\]]*\s+(?=["“«„‘¿¡(]*[\p{Lu}\d])/gu;
/** not the end of a sentence */
const SHORT =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|St|Gen|Col|Lt|Sen|Rep|No|vs|art|p|pp|cf)|\b\p{Lu}|\b(?:U\.S|EE\. UU|a\.m|p\.m))\.\s+$/u;

const hasLetters = (words: string): boolean => /\p{L}/u.test(words);

/** reads what stands around each quotation of one draft */
export function createAround({ text }: Reading, quotations: readonly Quotation[]): (of: Quotation) => Around {
  // words of quotations become blanks of the same length, but for the mark that ends a sentence with them
  let hidden = '';
  let done = 0;
  for (const { start, end, closed } of quotations) {
    if (!closed || start < done) continue;
    hidden += text.slice(done, start) + text.slice(start, end).replaceAll(/[^\n.!?…]|[.!?…](?!$)/g, '\u0001');
    done = end;
  }
  hidden += text.slice(done);
  const paragraphs = paragraphsOf(text);
  const words = (from: number, to: number) => hidden.slice(from, to).replaceAll('\u0001', '');
  const begins = paragraphs.map(({ from }) => from);
  /** index of the paragraph that holds an offset */
  const at = (offset: number): number => Math.max(0, countUpTo(begins, offset) - 1);
  /** by paragraph, offsets at which its further sentences begin */
  const breaks = new Map<number, readonly number[]>();
  const sentencesOf = (index: number): readonly number[] => {
    const known = breaks.get(index);
    if (known) return known;
    const { from, to } = paragraphs[index] ?? { from: 0, to: text.length };
    const found = [...hidden.slice(from, to).matchAll(END)].flatMap(({ 0: whole, index: i }) => {
      const begin = from + i + whole.length;
      return SHORT.test(hidden.slice(Math.max(from, begin - 12), begin)) ? [] : [begin];
    });
    breaks.set(index, found);
    return found;
  };
  return ({ style, start, end }) => {
    const index = at(start);
    const { from, to } = paragraphs[index] ?? { from: 0, to: text.length };
    const last = paragraphs[at(end)]?.to ?? to;
    const before = paragraphs[index - 1];
    const paragraph = words(Math.max(before?.from ?? from, start - FAR), Math.min(last, end + FAR));
    const further = sentencesOf(index);
    const earlier = countUpTo(further, start);
    const sentenceFrom = further[earlier - 1] ?? from;
    const sentenceTo = further[earlier] ?? last;
    let sentence = words(Math.max(sentenceFrom, start - FAR), Math.min(sentenceTo, end + FAR));
    // “The lamp burns all night.” Noboa said: who speaks may stand in what looks like the next sentence
    const after = hidden.slice(sentenceTo, further[earlier + 1] ?? last);
    if (!hasLetters(sentence) && sentenceTo >= end && !after.includes('\u0001')) sentence = after;
    if (style === 'block' || !hasLetters(sentence)) {
      const lead = before ? words(before.from, before.to) : '';
      const next = paragraphs[at(end) + 1];
      const line = next ? words(next.from, next.to) : '';
      const signed = /^\s*(?:[—–―(]|--)/.test(line) ? line : '';
      sentence = `${sentence} ${lead.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? ''} ${signed}`;
    }
    return { sentence, paragraph };
  };
}

export const folded = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const holds = (where: string, words: string): boolean => words !== '' && ` ${where} `.includes(` ${words} `);
const escapeLetter = (letter: string): string => letter.replaceAll(/[^A-Z]/g, '');

/** ids of the sources that words name: "source B", "(B, ¶ 3)", a title, an author, a publisher */
export function sourcesNamed(sources: readonly SourceNames[], words: string): readonly string[] {
  const where = folded(words);
  return sources.flatMap(({ id, letter, names }) => {
    const byLetter = new RegExp(
      `\\b(?:[Ss]ources?|[Ff]uentes?|[Tt]exts?|[Tt]extos?|[Dd]ocuments?|[Dd]ocumentos?|[Aa]rticles?|[Aa]rtículos?)\\s+(?:[A-Z]+\\s*(?:,|and|y|e|&)\\s*)*${escapeLetter(letter)}(?![\\p{L}\\p{N}])|[([]${escapeLetter(letter)}(?:[)\\]]|,?\\s*(?:¶|para|párr|§))`,
      'u',
    );
    const named = names.some((name) => {
      const short = folded(name);
      return short.length >= 3 && holds(where, short);
    });
    return named || byLetter.test(words) ? [id] : [];
  });
}

const SMALL = new Set(
  'the and for from with that this los las del una uno por para con que der die das von und des les une'.split(
    ' ',
  ),
);
/** whether words name a speaker, at least by one of the greater words of the name */
export function namesSpeaker(words: string, name: string): boolean {
  const where = folded(words);
  const great = folded(name)
    .split(' ')
    .filter((word) => word.length >= 4 && !SMALL.has(word));
  return holds(where, folded(name)) || great.some((word) => holds(where, word));
}
