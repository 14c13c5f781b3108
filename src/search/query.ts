/** What a reader typed, as terms. Pure. */
import { LONGEST_QUERY } from '../view/changes.ts';
import { tokensOf } from './fold.ts';

/** words of a query beyond which nothing is looked for */
const MOST = 8;
/** letters from which a search begins */
const LEAST = 2;

/** different folded words of a query, in their order; of an endless query its beginning */
export const termsOf = (query: string): readonly string[] =>
  [...new Set(tokensOf(query.slice(0, LONGEST_QUERY)).map(({ term }) => term))].slice(0, MOST);

/** whether a query is long enough to be looked for; signs alone are, so that the reader is told that nothing was found */
export const isSearch = (query: string): boolean => [...query.trim().slice(0, LONGEST_QUERY)].length >= LEAST;
