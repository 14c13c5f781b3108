import { useState } from 'react';
import { useLive } from './window.ts';

/** So many rows are shown at first; more come by a press. */
export const FIRST_ROWS = 100;
/** So many rows of a list that is too long for a page without scripts stand in it; pages of its own hold all. */
export const PLAIN_ROWS = 25;

/** Rows up to which a list is whole in a page that no script has taken over: of names, of words, of words side by side. */
export const WHOLE = { names: 200, words: 120, pairs: PLAIN_ROWS } as const;

/** Rows that a page which no script has taken over shows: all, where there are at most `whole`. */
export const plainRows = (rows: number, whole: number): number => (rows > whole ? PLAIN_ROWS : rows);

/**
 * How many rows of a long list are shown, and what shows all of them: null where all are.
 * @param plain rows at most of a page that no script has taken over
 * @param wanted index of the row that a link leads to, or -1; where it is beyond the first rows, all are shown from then on
 */
export function useFirst(
  rows: number,
  plain = FIRST_ROWS,
  wanted = -1,
): readonly [shown: number, showAll: (() => void) | null] {
  const [whole, setWhole] = useState(false);
  const live = useLive();
  if (wanted >= FIRST_ROWS && !whole) setWhole(true);
  const most = whole ? rows : live ? FIRST_ROWS : plain;
  return rows <= most ? [rows, null] : [most, () => setWhole(true)];
}
