/** The address bar as the store of the view: the only code that reads or writes history. */

import { shownIn, written } from '../atlas/roots.ts';
import { formatAddress, parseAddress } from './address.ts';
import type { Site } from './site.ts';
import { samePage, type View } from './view.ts';

/**
 * Shows a view, or what a function makes of the current one. `how` is by default push for another page,
 * replace for the same.
 */
export type Go = (next: View | ((now: View) => View), how?: 'push' | 'replace') => void;

export interface Store {
  getView(): View;
  go: Go;
  subscribe(listener: () => void): () => void;
}

/** ms between history writes: Safari refuses more than 100 in 30 s */
const BETWEEN_WRITES = 400;

/**
 * @param root the site's root path; @param page the window, or a stand-in with the same history and location; @param framed
 *   whether another site's page stands around it: then Back is that page's, and every change replaces the last
 */
export function createStore(site: Site, root: string, page: Window, framed = false): Store {
  let view = parseAddress(site, shownIn(page.location), root);
  let timer = 0;
  let lastWrite = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const address = () => written(formatAddress(site, view, root));
  const write = (how: 'push' | 'replace') => {
    page.clearTimeout(timer);
    timer = 0;
    const now = address();
    if (written(shownIn(page.location)) === now) return;
    lastWrite = performance.now();
    try {
      if (how === 'push') page.history.pushState(null, '', now);
      else page.history.replaceState(null, '', now);
    } catch {
      // The browser refused to write so often. The view is shown all the same, and the next write catches up.
    }
  };
  const show = (next: View) => {
    view = next;
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', () => {
    page.clearTimeout(timer);
    timer = 0;
    show(parseAddress(site, shownIn(page.location), root));
  });
  page.addEventListener('pagehide', () => {
    if (timer) write('replace');
  });
  return {
    getView: () => view,
    go: (change, asked) => {
      const next = typeof change === 'function' ? change(view) : change;
      const stays = samePage(view, next);
      // Too late: the map came to rest, or a passage scrolled by, on a page that the reader has left
      // meanwhile.
      if (asked === 'replace' && !stays) return;
      const how = asked ?? (stays ? 'replace' : 'push');
      // A pending change belongs to the history entry that is about to be left, so write it first.
      if (how === 'push' && timer) write('replace');
      show(next);
      if (how === 'push') return write(framed ? 'replace' : 'push');
      if (timer) return;
      timer = page.setTimeout(
        () => write('replace'),
        Math.max(0, lastWrite + BETWEEN_WRITES - performance.now()),
      );
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
