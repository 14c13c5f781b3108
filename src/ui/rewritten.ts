/** What browsers and extensions do to a page that React has written: they translate it, and wrap its texts in elements of their own. */

/** what is left by translators (Google's, Edge's) and by extensions that write into pages before scripts run */
const SIGNS =
  'font, [_msttexthash], [_istranslated], [data-darkreader-inline-color], [data-gramm], [data-lt-installed]';

/** Whether something other than us has changed the page. @param lang the language it was written in */
export function isRewritten(place: Element, lang: string): boolean {
  const { documentElement: page } = document;
  return (
    page.lang !== lang ||
    /\btranslated-(?:ltr|rtl)\b/.test(page.className) ||
    place.querySelector(SIGNS) !== null
  );
}

/** The child of a parent that holds a node; null where none does. */
function holderIn(parent: Node, node: Node): Node | null {
  let holder: Node | null = node;
  while (holder && holder.parentNode !== parent) holder = holder.parentNode;
  return holder;
}

/**
 * Lets React take away and put in nodes that have been wrapped or taken out of its tree meanwhile. Without it the browser
 * throws, and React then takes the whole page away.
 */
export function bearWrappedNodes(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const held = child.parentNode === this ? child : holderIn(this, child);
    if (held) removeChild.call(this, held);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(this, node, before && holderIn(this, before));
    return node;
  };
}
