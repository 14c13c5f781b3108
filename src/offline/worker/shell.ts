/** Pages as they come out of the copy. Pure. */

/** what the body of a page holds between the comments of its template (index.html) */
const BODY = /(<div id="(?:shapes"(?: hidden(?:="")?)?|still"|app")>)[\s\S]*?(<\/div>\n)/g;

/** A page that says it came out of the copy, so that its app can ask whether there is a network. */
export const marked = (page: string): string => page.replace('<html ', '<html data-kept ');

/**
 * A page for an address that the copy has no page of: the first page of a language without what is to be read in it, which
 * the app then puts together from the data.
 * @param first the first page of the address's language
 * @param root path of the site's root: the page cannot know how deep it stands
 */
export const shellOf = (first: string, root: string): string =>
  first
    .replace(/ data-root="[^"]*"/, ` data-root="${root}"`)
    .replace(/ data-path="[^"]*"/, '')
    .replaceAll(/(href|src)="(?:\.\/|(?:\.\.\/)+)/g, `$1="${root}`)
    .replaceAll(BODY, '$1$2');
