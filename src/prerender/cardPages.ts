import { partOf } from '../pages/lists/part.tsx';
import { FIRST, isFirst, type Page } from '../view/page.ts';
import type { Site } from '../view/site.ts';

/**
 * Whether a page has a card of its own; none of a long list has. In an edition too large to be loaded at once only pages without an id have: a picture
 * for each of its places would cost more than its text.
 */
export const cardPages = (site: Site, { kind, id }: Page): boolean =>
  (id === null || (site.files === null && !partOf(id))) && kind !== 'compare' && kind !== 'check';

/** the page whose card a page is previewed with */
export const cardOf = (site: Site, page: Page): Page =>
  cardPages(site, page) || isFirst(page) ? page : FIRST;
