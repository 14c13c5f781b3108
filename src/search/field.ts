/** The search field as other parts of the page reach it. */

import { flushSync } from 'react-dom';
import type { Stop } from '../layout/sheet.ts';
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

/** stop of the phone's sheet before the search raised it */
let before: Stop | null = null;

/** on phones a screen's keyboard takes the lower half: the sheet makes room above it */
export function raiseSheet({ stop }: Pick<App, 'stop'>): void {
  if (windowClass().panel !== 'sheet' || stop.get() === 'full') return;
  before = stop.get();
  stop.set('full');
}

/** as it was, for a page that was found: the map belongs to it */
export function lowerSheet({ stop }: Pick<App, 'stop'>): void {
  if (before !== null && stop.get() === 'full') stop.set(before);
  before = null;
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

/** id of the result that was opened last, where the focus goes on when its reader comes back */
let left: string | null = null;
export const leaveFrom = (id: string): void => {
  left = id;
};
/** a new search has no result to come back to */
export const forget = (): void => {
  left = null;
};
export function comeBack(): void {
  if (left !== null) document.getElementById(left)?.focus();
  left = null;
}
