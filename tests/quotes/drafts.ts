/** Drafts made of the passages of the tiny edition and of long made-up ones, each quotation in one of the styles. */
import { createCorpus, type Passage, type SourceNames } from '../../geo/quotes/corpus.ts';
import { type Format, readDraft } from '../../geo/quotes/draft.ts';
import { judgeDraft } from '../../geo/quotes/judge.ts';
import type { Judged } from '../../geo/quotes/verdict.ts';
import { tiny } from '../panel/render.tsx';

/** a number from 0 to below 1, the same in each run */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
export const pick = <T>(random: () => number, from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const SYLLABLES = 'ba co di fe gu la mo nu pe ra si to va ze ñu mé là çö ün st tr'.split(' ');
function madeUp(random: () => number, words: number): string {
  const word = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, SYLLABLES)).join('');
  const joins = [' ', ' ', ' ', ' ', ' ', ', ', ' — ', '; ', '’s ', ' (as 4.5) ', ' 10–12 ', '. The '];
  return `The ${Array.from({ length: words }, () => word() + pick(random, joins)).join('')}end.`;
}

const random = createRandom(7);
const long = Array.from(
  { length: 30 },
  (_, i): Passage => ({
    id: `long-${i}`,
    source: 'long',
    start: i * 2000,
    paragraph: i + 1,
    quote: madeUp(random, 20 + i * 4),
    voices: [],
  }),
);
export const passages: readonly Passage[] = [
  ...tiny.excerpts.map(({ id, source, start, paragraph, quote }) => ({
    id,
    source,
    start,
    paragraph,
    quote,
    voices: [],
  })),
  ...long,
];
const sources: readonly SourceNames[] = [];
export const corpus = createCorpus({ passages, sources, texts: [] });

export interface Wrap {
  name: string;
  format: Format;
  open: string;
  close: string;
  /** how words are written inside */
  write: (words: string) => string;
  /** marks that cannot stand inside without ending the quotation */
  never: RegExp | null;
}
const asIs = (words: string) => words;
const escaped = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('é', '&eacute;')
    .replaceAll('—', '&#8212;');
export const WRAPS: readonly Wrap[] = [
  { name: 'curly', format: 'text', open: '“', close: '”', write: asIs, never: null },
  { name: 'straight', format: 'text', open: '"', close: '"', write: asIs, never: null },
  { name: 'guillemets', format: 'text', open: '«', close: '»', write: asIs, never: null },
  { name: 'French guillemets', format: 'text', open: '«\u202f', close: '\u202f»', write: asIs, never: null },
  { name: 'German', format: 'text', open: '„', close: '“', write: asIs, never: /[“”„]/ },
  { name: 'inverted guillemets', format: 'text', open: '»', close: '«', write: asIs, never: null },
  { name: 'curly single', format: 'text', open: '‘', close: '’', write: asIs, never: null },
  { name: 'straight single', format: 'text', open: "'", close: "'", write: asIs, never: null },
  { name: 'nested', format: 'text', open: '“They wrote: ‘', close: '’ and more”', write: asIs, never: null },
  { name: 'block quote', format: 'markdown', open: '\n\n> ', close: '\n\n', write: asIs, never: null },
  { name: 'curly in Markdown', format: 'markdown', open: '**“', close: '”**', write: asIs, never: null },
  {
    name: 'blockquote',
    format: 'html',
    open: '<blockquote cite="x"><p>',
    close: '</p></blockquote>',
    write: escaped,
    never: null,
  },
  { name: 'q', format: 'html', open: '<q>', close: '</q>', write: escaped, never: null },
  {
    name: 'references',
    format: 'html',
    open: '<p>&ldquo;',
    close: '&rdquo;</p>',
    write: escaped,
    never: null,
  },
];

const BEFORE = [
  'The text says ',
  'It is said that ',
  'Según el texto, ',
  'Nobody’s boats — ',
  '"Something" was said (',
  '',
];
const AFTER = [', they wrote.', ' and so on.', '.', ') and “more”.', '; the boats’ nets.', ''];

export interface Draft {
  text: string;
  format: Format;
  /** [start, end) of the quotation in the draft */
  start: number;
  end: number;
}
export function draftOf(random: () => number, { format, open, close, write }: Wrap, words: string): Draft {
  const before = pick(random, BEFORE);
  const written = write(words);
  const start = before.length + open.length;
  return {
    text: `${before}${open}${written}${close}${pick(random, AFTER)}`,
    format,
    start,
    end: start + written.length,
  };
}
export const judged = (
  { text, format }: Pick<Draft, 'text' | 'format'>,
  against = corpus,
): readonly Judged[] => [...judgeDraft(against, readDraft(text, format))];

/** a part of a passage that begins and ends with whole words */
export function partOf(random: () => number): string {
  const { quote } = pick(random, passages);
  const ends = [...quote.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(
    ({ 0: word, index }) => [index, index + word.length] as const,
  );
  const first = Math.floor(random() * ends.length);
  const last = Math.min(ends.length - 1, first + Math.floor(random() ** 2 * 40));
  if (random() < 0.2) return quote;
  return quote.slice(ends[first]?.[0], ends[last]?.[1]);
}
/** whether words stand somewhere, not inside another word */
export const stands = (words: string): boolean =>
  passages.some(({ quote }) => {
    for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
      const around = [quote.slice(0, at), quote.slice(at + words.length)] as const;
      const parts = /[\p{L}\p{N}\p{M}]$/u.test(around[0]) && /^[\p{L}\p{N}]/u.test(words);
      const partsEnd = /[\p{L}\p{N}\p{M}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(around[1]);
      if (!parts && !partsEnd && !/^\p{M}/u.test(around[1]) && !/^\p{M}/u.test(words)) return true;
    }
    return false;
  });
