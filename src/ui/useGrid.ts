import { type FocusEvent, type HTMLAttributes, type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLive } from './window.ts';

export interface Grid {
  /** for the element around all cells */
  grid: Pick<HTMLAttributes<HTMLTableElement>, 'onKeyDown' | 'onFocus'>;
  /** for what takes the focus in a cell; row and column from 0 */
  tabStop(row: number, column: number): { 'data-cell': string; tabIndex: number | undefined };
  /** row and column of the cell that is the tab stop */
  at: readonly [row: number, column: number];
}

const cellOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;

/**
 * Makes a grid of cells one tab stop: the cell that was used last. Arrow keys, Home, End and the page keys move between
 * cells. Without scripts every link is a tab stop.
 * @param first row of the tab stop before any cell was used
 * @param beyond what stands below the last row and shows more of them: keys that lead down from there lead to it
 */
export function useGrid(
  rows: number,
  columns: number,
  first = 1,
  beyond?: RefObject<HTMLElement | null>,
): Grid {
  const live = useLive();
  const [last, setLast] = useState<readonly [number, number]>([first, 0]);
  const at = [Math.min(last[0], rows - 1), Math.min(last[1], columns - 1)] as const;
  const here = at.join();
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const [row, column] = (cellOf(event.target) ?? '').split(',').map(Number);
    const next =
      row === undefined || column === undefined ? null : stepCell([row, column], event.key, rows, columns);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (beyond?.current && leadsBeyond(row, event.key, rows)) return beyond.current.focus();
    const grid = event.currentTarget;
    const cell = () => grid.querySelector<HTMLElement>(`[data-cell="${next.join()}"]`);
    // A grid that draws only the cells in sight draws the tab stop as well.
    if (!cell()) flushSync(() => setLast(next));
    cell()?.focus();
  };
  const enter = ({ target }: FocusEvent<HTMLTableElement>) => {
    const [row, column] = (cellOf(target) ?? '').split(',').map(Number);
    if (row !== undefined && column !== undefined) setLast([row, column]);
  };
  return {
    at,
    grid: { onKeyDown: walk, onFocus: enter },
    tabStop: (row, column) => {
      const cell = [row, column].join();
      return { 'data-cell': cell, tabIndex: live ? (cell === here ? 0 : -1) : undefined };
    },
  };
}

/** whether a key leads down from the last row */
export const leadsBeyond = (row: number | undefined, key: string, rows: number): boolean =>
  row === rows - 1 && (key === 'ArrowDown' || key === 'PageDown');

/** where a key leads from a cell, or null where it means nothing; row 0 is the head */
export function stepCell(
  [row, column]: readonly [number, number],
  key: string,
  rows: number,
  columns: number,
): readonly [number, number] | null {
  const to: Partial<Record<string, readonly [number, number]>> = {
    ArrowUp: [Math.max(0, row - 1), column],
    ArrowDown: [Math.min(rows - 1, row + 1), column],
    ArrowLeft: [row, Math.max(0, column - 1)],
    ArrowRight: [row, Math.min(columns - 1, column + 1)],
    Home: [row, 0],
    End: [row, columns - 1],
    PageUp: [0, column],
    PageDown: [rows - 1, column],
  };
  return to[key] ?? null;
}
