import { useEffect } from 'react';
import { closeSearch, openSearch } from '../search/field.ts';
import { type App, useApp } from '../ui/app.ts';
import { isForPage, shortcuts } from '../ui/choices.ts';
import { toggleLayer, toPlace, withExcerpt, withWhen } from '../view/changes.ts';
import { stepPassage } from '../view/reading.ts';
import { obeysFilter } from '../view/shown.ts';
import { openPlace, openSource } from '../view/site.ts';
import { neighbours } from './explore/rows.ts';
import type { PageRecord } from './page.ts';

/** does what a key means; false where it means nothing */
function act(key: string, app: App, page: PageRecord, showKeys: () => void): boolean {
  const { atlas, view, t, go, inSight } = app;
  if (key === 'Escape' && closeSearch(app)) return true;
  if (key === 'Escape' && view.when && obeysFilter(atlas, view)) {
    go(withWhen(view, null));
    return true;
  }
  if (key === 'Escape') {
    const up = page.up(view);
    if (up) go(up);
    return up !== null;
  }
  if (!shortcuts.get()) return false;
  if (key === '/') {
    openSearch(app);
    return true;
  }
  if (key === '?') {
    showKeys();
    return true;
  }
  if ((key === 'j' || key === 'k') && openSource(atlas, view) !== null) {
    const to = stepPassage(atlas, view, key === 'j' ? 1 : -1);
    if (to) go(inSight(withExcerpt(view, to)), 'replace');
    return to !== null;
  }
  if (key === 'j' || key === 'k') {
    const { previous, next } = neighbours(atlas, view, t, openPlace(atlas, view));
    const to = key === 'j' ? next : previous;
    if (to) go(inSight(toPlace(view, to)));
    return to !== null;
  }
  const layer = /^[1-9]$/.test(key) ? atlas.layers[Number(key) - 1] : undefined;
  if (!layer) return false;
  go(toggleLayer(atlas, view, layer.id));
  return true;
}

/**
 * Keys that work wherever the focus is, except in fields: Esc, / for the search, J and K for next and
 * previous, a digit for each layer, ? for the list of keys. Those of the map stand in ground/furniture/mapKeys.ts.
 */
export function useKeys(page: PageRecord, showKeys: () => void): void {
  const app = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        isForPage(event) &&
        act(event.key.toLowerCase() === 'escape' ? 'Escape' : event.key.toLowerCase(), app, page, showKeys)
      )
        event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [app, page, showKeys]);
}
