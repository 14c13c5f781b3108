/** Asks for the words of a page before it is opened: when a link to it is pointed at, focused or touched. For large editions. */
import { fetchWords } from './atlas/atlas.ts';
import type { PageRecord } from './pages/page.ts';
import { parseAddress } from './view/address.ts';
import type { Site } from './view/site.ts';

/** events by which a reader shows that a link may be pressed next */
const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const;

/** @param root the site's root path */
export function fetchAhead(site: Site, pages: readonly PageRecord[], root: string): void {
  const ask = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || !link.pathname.startsWith(root)) return;
    const view = parseAddress(site, { pathname: link.pathname, hash: '' }, root);
    const record = pages.find(({ kind }) => kind === view.page.kind);
    // A page that is opened asks again, and says what is missing.
    fetchWords(site, record?.words?.(site, view) ?? []).catch(() => undefined);
  };
  for (const sign of SIGNS) document.addEventListener(sign, ask, { passive: true });
}
