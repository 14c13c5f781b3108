/** The search field as other parts of the page reach it. */
import { flushSync } from 'react-dom';
import { windowClass } from '../stage/windowClass.ts';
import type { App, Stop } from '../view/app.ts';
import { toExplore, withQuery } from '../view/changes.ts';

export const SEARCH_ID = 'search';

export const focusSearch = (): void => document.getElementById(SEARCH_ID)?.focus();

/** brings the reader to the search, from any page */
export function openSearch({ view, go }: Pick<App, 'view' | 'go'>): void {
  if (view.page.kind !== 'explore') flushSync(() => go(toExplore(view, view.camera)));
  focusSearch();
}

/** takes a search back; false where there is none */
export function closeSearch({ view, go }: Pick<App, 'view' | 'go'>): boolean {
  if (view.page.kind !== 'explore' || view.query === '') return false;
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
