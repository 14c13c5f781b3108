/** The address bar as the store of the view: the only code that reads or writes history. */

import { formatAddress, parseAddress } from './address.ts';
import type { Site } from './site.ts';
import { samePage, type View } from './view.ts';

/** a view, or what to make of the one that stands when it is asked */
export type Go = (next: View | ((now: View) => View), how?: 'push' | 'replace') => void;

export interface Store {
  getView(): View;
  go: Go;
  subscribe(listener: () => void): () => void;
}

/** Safari refuses more than 100 history writes in 30 s */
const BETWEEN_WRITES = 400;

/** @param root the site's root path; @param page the window, or a stand-in with the same history and location */
export function createStore(site: Site, root: string, page: Window): Store {
  let view = parseAddress(site, page.location, root);
  let timer = 0;
  let lastWrite = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const address = () => {
    const { pathname, hash } = formatAddress(site, view, root);
    return pathname + hash;
  };
  const write = (how: 'push' | 'replace') => {
    page.clearTimeout(timer);
    timer = 0;
    if (page.location.pathname + page.location.hash === address()) return;
    lastWrite = performance.now();
    try {
      if (how === 'push') page.history.pushState(null, '', address());
      else page.history.replaceState(null, '', address());
    } catch {
      // refused for its rate: the view stands, the next write catches up
    }
  };
  const show = (next: View) => {
    view = next;
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', () => {
    page.clearTimeout(timer);
    timer = 0;
    show(parseAddress(site, page.location, root));
  });
  page.addEventListener('pagehide', () => {
    if (timer) write('replace');
  });
  return {
    getView: () => view,
    go: (change, asked) => {
      const next = typeof change === 'function' ? change(view) : change;
      const stays = samePage(view, next);
      // a look at a page the reader has left meanwhile: the map came to rest, a passage scrolled by
      if (asked === 'replace' && !stays) return;
      const how = asked ?? (stays ? 'replace' : 'push');
      // a pending look belongs to the entry that is about to be left
      if (how === 'push' && timer) write('replace');
      show(next);
      if (how === 'push') return write('push');
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
