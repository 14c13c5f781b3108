/** The search field as other parts of the page reach it. */

import { flushSync } from 'react-dom';
import { SEARCH_ID } from '../ui/anchors.ts';
import type { App } from '../ui/app.ts';
import { windowClass } from '../ui/window.ts';
import { toExplore, withQuery } from '../view/changes.ts';
import { isFirst } from '../view/page.ts';

export const focusSearch = (): void => document.getElementById(SEARCH_ID)?.focus();

/** brings the reader to the search, from any page */
export function openSearch({ view, go }: Pick<App, 'view' | 'go'>): void {
  if (!isFirst(view.page)) flushSync(() => go(toExplore(view, view.camera)));
  focusSearch();
}

/** takes a search back; false where there is none */
export function closeSearch({ view, go }: Pick<App, 'view' | 'go'>): boolean {
  if (!isFirst(view.page) || view.query === '') return false;
  go(withQuery(view, ''), 'replace');
  focusSearch();
  return true;
}

/** on phones a screen's keyboard takes the lower half: the sheet makes room above it */
export function raiseSheet({ sheetStop, searchMemory }: Pick<App, 'sheetStop' | 'searchMemory'>): void {
  if (windowClass().panel !== 'sheet' || sheetStop.get() === 'full') return;
  searchMemory.stopBefore = sheetStop.get();
  sheetStop.set('full');
}

/** the reader opens a result: the sheet is as it was, for the map belongs to the page that was found */
export function leave(
  { sheetStop, searchMemory }: Pick<App, 'sheetStop' | 'searchMemory'>,
  pressed: EventTarget | null,
): void {
  const result = pressed instanceof Element ? pressed.closest('a') : null;
  if (result) searchMemory.opened = result.id;
  if (searchMemory.stopBefore !== null && sheetStop.get() === 'full') sheetStop.set(searchMemory.stopBefore);
  searchMemory.stopBefore = null;
}

// The results on the page as a keyboard walks through them.
const LINKS = '.results a';
const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(LINKS)];

export const firstResult = (): HTMLElement | undefined => links()[0];

/** moves the focus to the next (1) or previous (-1) result; false before the first, where it belongs to the field again */
export function stepResult(step: 1 | -1): boolean {
  const all = links();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at + step];
  next?.focus();
  return next !== undefined || step === 1;
}

/** puts the focus on the result that was opened last, where its reader comes back to the search that found it */
export function comeBack({ searchMemory }: Pick<App, 'searchMemory'>): void {
  if (searchMemory.opened !== null) document.getElementById(searchMemory.opened)?.focus();
  searchMemory.opened = null;
}
