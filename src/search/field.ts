/** The search field as other parts of the page reach it. */
import { flushSync } from 'react-dom';
import type { App } from '../view/app.ts';
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
