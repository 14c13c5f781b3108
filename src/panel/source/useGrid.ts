import { type FocusEvent, type HTMLAttributes, type KeyboardEvent, useState } from 'react';
import { useLive } from '../../ui/useLive.ts';
import { stepCell } from './matrix.ts';

export interface Grid {
  /** for the element around all cells */
  grid: Pick<HTMLAttributes<HTMLTableElement>, 'onKeyDown' | 'onFocus'>;
  /** for what takes the focus in a cell */
  stop(row: number, column: number): { 'data-cell': string; tabIndex: number | undefined };
}

const cellOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;

/**
 * One tab stop for a grid of cells, the last one used; arrow keys, Home, End and the page keys walk. Without scripts every link is a stop.
 * @param first row of the stop at first
 */
export function useGrid(rows: number, columns: number, first = 1): Grid {
  const live = useLive();
  const [last, setLast] = useState<readonly [number, number]>([first, 0]);
  const here = [Math.min(last[0], rows - 1), Math.min(last[1], columns - 1)].join();
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const [row, column] = (cellOf(event.target) ?? '').split(',').map(Number);
    const next = row === undefined || column === undefined ? null : stepCell([row, column], event.key, rows, columns);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.join()}"]`)?.focus();
  };
  const enter = ({ target }: FocusEvent<HTMLTableElement>) => {
    const [row, column] = (cellOf(target) ?? '').split(',').map(Number);
    if (row !== undefined && column !== undefined) setLast([row, column]);
  };
  return {
    grid: { onKeyDown: walk, onFocus: enter },
    stop: (row, column) => {
      const cell = [row, column].join();
      return { 'data-cell': cell, tabIndex: live ? (cell === here ? 0 : -1) : undefined };
    },
  };
}
