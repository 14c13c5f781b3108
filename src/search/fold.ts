/**
 * Splits texts into words and folds them, so that galapagos finds Galápagos. Pure; offsets are UTF-16 code
 * units of the given text.
 */
import { LONGEST_QUERY } from '../view/changes.ts';

export interface Token {
  start: number;
  end: number;
  /** the word folded */
  term: string;
}

/** "U.S." as one word; else letters, digits and their marks, with a possessive 's */
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|[\p{L}\p{N}\p{M}]+(?:['’]s(?![\p{L}\p{M}]))?/gu;

/**
 * lower case, without accents, possessive and plural s; empty for a word of nothing but marks. Folding twice
 * changes nothing.
 */
export function fold(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
  // bases and base, Galápagos and Galapago: one word; "US", "gas" and "class" keep their s
  return plain.length > 4 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}

/** the words of a text in their order */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const term = fold(word);
    if (term !== '') tokens.push({ start: index, end: index + word.length, term });
  }
  return tokens;
}

/** what names that differ in nothing but signs and capitals have in common */
export const keyOf = (name: string): string =>
  tokensOf(name)
    .map(({ term }) => term)
    .join(' ');

/** the words of a text that are among the terms */
export const foundIn = (text: string, terms: ReadonlySet<string>): readonly Token[] =>
  tokensOf(text).filter(({ term }) => terms.has(term));

/** words of a query that are searched for */
const MOST = 8;
/** shortest query, in letters */
const LEAST = 2;

/** the different folded words of a query, in its order; of a very long query, its first */
export const termsOf = (query: string): readonly string[] =>
  [...new Set(tokensOf(query.slice(0, LONGEST_QUERY)).map(({ term }) => term))].slice(0, MOST);

/**
 * Whether a query is long enough to search for. Signs count as letters, so that the reader is told that they
 * find nothing.
 */
export const isSearch = (query: string): boolean => [...query.trim().slice(0, LONGEST_QUERY)].length >= LEAST;
