import { useState } from 'react';
import { useLive } from './window.ts';

/** So many rows are shown at first; more come by a press. */
export const FIRST_ROWS = 100;

/**
 * How many rows of a long list are shown, and what shows all of them: null where all are.
 * @param unlessLive the rows of a page that no script has taken over: the first ones too, or all, for readers without scripts
 * @param wanted index of the row that a link leads to, or -1; where it is beyond the first rows, all are shown from then on
 */
export function useFirst(
  rows: number,
  unlessLive: 'first' | 'all' = 'first',
  wanted = -1,
): readonly [shown: number, showAll: (() => void) | null] {
  const [whole, setWhole] = useState(false);
  const live = useLive();
  if (wanted >= FIRST_ROWS && !whole) setWhole(true);
  return whole || rows <= FIRST_ROWS || (!live && unlessLive === 'all')
    ? [rows, null]
    : [FIRST_ROWS, () => setWhole(true)];
}
