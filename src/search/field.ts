/** The search field as other parts of the page reach it. */

import { flushSync } from 'react-dom';
import { SEARCH_ID } from '../ui/anchors.ts';
import type { App } from '../ui/app.ts';
import { windowClass } from '../ui/window.ts';
import { toExplore, withQuery } from '../view/changes.ts';
import { isFirst } from '../view/page.ts';

export const focusSearch = (): void => document.getElementById(SEARCH_ID)?.focus();

/** opens the first page and puts the focus in the search field */
export function openSearch({ view, go }: Pick<App, 'view' | 'go'>): void {
  if (!isFirst(view.page)) flushSync(() => go(toExplore(view, view.camera)));
  focusSearch();
}

/** clears the search; false where there is none */
export function closeSearch({ view, go }: Pick<App, 'view' | 'go'>): boolean {
  if (!isFirst(view.page) || view.query === '') return false;
  go(withQuery(view, ''), 'replace');
  focusSearch();
  return true;
}

/** Raises the phone's sheet to its highest stop, because the keyboard on the screen covers the lower half. */
export function raiseSheet({ sheetStop, searchMemory }: Pick<App, 'sheetStop' | 'searchMemory'>): void {
  if (windowClass().panel !== 'sheet' || sheetStop.get() === 'full') return;
  searchMemory.stopBefore = sheetStop.get();
  sheetStop.set('full');
}

/**
 * Remembers the result that the reader opens, and lowers the sheet to where it was before the search.
 * @param pressed what was pressed: the link of a result, or something in it
 */
export function leave(
  { sheetStop, searchMemory }: Pick<App, 'sheetStop' | 'searchMemory'>,
  pressed: EventTarget | null,
): void {
  const result = pressed instanceof Element ? pressed.closest('a') : null;
  if (result) searchMemory.opened = result.id;
  if (searchMemory.stopBefore !== null && sheetStop.get() === 'full') sheetStop.set(searchMemory.stopBefore);
  searchMemory.stopBefore = null;
}

/** links of the results on the page, in their order */
const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.results a')];

export const firstResult = (): HTMLElement | undefined => links()[0];

/**
 * moves the focus to the next (1) or previous (-1) result; false before the first: the field takes it again
 */
export function stepResult(step: 1 | -1): boolean {
  const all = links();
  const at = all.findIndex((link) => link.contains(document.activeElement));
  const next = all[at + step];
  next?.focus();
  return next !== undefined || step === 1;
}

/** puts the focus on the result that was opened last, when the reader comes back to the search */
export function comeBack({ searchMemory }: Pick<App, 'searchMemory'>): void {
  if (searchMemory.opened !== null) document.getElementById(searchMemory.opened)?.focus();
  searchMemory.opened = null;
}
