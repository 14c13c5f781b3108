import { useEffect } from 'react';
import { isForPage, shortcuts } from '../ui/shortcuts.ts';
import { type App, useApp } from '../view/app.ts';
import { toExplore, toggleLayer } from '../view/changes.ts';
import { openPlace } from '../view/view.ts';
import { neighbours } from './neighbours.ts';
import { counts } from './rows.ts';

function act(key: string, { atlas, view, t, go, open, announce }: App): boolean {
  if (key === 'Escape') {
    if (view.page.kind === 'explore') return false;
    go(toExplore(view, view.camera));
    return true;
  }
  if (!shortcuts.get()) return false;
  if (key === 'j' || key === 'k') {
    const { previous, next } = neighbours(atlas, view, t, openPlace(view));
    const to = key === 'j' ? next : previous;
    if (to) open(to);
    return to !== null;
  }
  const layer = /^[1-9]$/.test(key) ? atlas.layers[Number(key) - 1] : undefined;
  if (!layer) return false;
  const next = toggleLayer(atlas, view, layer.id);
  const { places, passages } = counts(atlas, next);
  go(next);
  announce(t.said.list(places, passages));
  return true;
}

/** Keys that work wherever the focus is, fields excepted: Esc, J and K, a digit a layer. */
export function useKeys(): void {
  const app = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isForPage(event) && act(event.key.toLowerCase() === 'escape' ? 'Escape' : event.key.toLowerCase(), app)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [app]);
}
