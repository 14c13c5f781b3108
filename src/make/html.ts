/** The article of a web page as text, read from a document that is never shown: no script runs, nothing is loaded. */
import { Readability } from '@mozilla/readability';
import { type Extracted, plain } from './decode.ts';
import { inertly } from './inert.ts';

const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figure,figcaption,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tr,ul'.split(
    ',',
  );
const UNREAD = new Set('script,style,noscript,template,iframe,object,svg,form,button,select'.split(','));

export const articleOf = (markup: string): Extracted =>
  inertly(() => articleIn(new DOMParser().parseFromString(withoutHandlers(markup), 'text/html')));

const TAG = /<[a-z](?:[^>"']|"[^"]{0,20000}"|'[^']{0,20000}'){0,2000}>/gi;
const HANDLER = /"[^"]*"|'[^']*'|(?<=[\s/"'])on(?=[a-z]+\s*=)/gi;

/** Names handlers otherwise: they would not run in such a document, but the page's policy reports each, in the parser already. */
const withoutHandlers = (markup: string): string =>
  markup.replace(TAG, (tag) => tag.replace(HANDLER, (part) => (/^on$/i.test(part) ? 'data-on' : part)));

function articleIn(page: Document): Extracted {
  // Readability copies attributes from element to element
  for (const element of page.querySelectorAll('[style]')) element.removeAttribute('style');
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) =>
        page.querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content'),
      )
      .find((content) => content?.trim())
      ?.trim();
  const said = {
    title: meta('og:title') ?? page.querySelector('title')?.textContent?.trim(),
    author: meta('author', 'article:author'),
    publisher: meta('og:site_name'),
    date: meta('article:published_time', 'date')?.slice(0, 10),
  };
  const whole = textOf(page.body);
  const heading = page.querySelector('h1')?.textContent?.trim();
  // it takes the document apart
  const article = new Readability(page, { serializer: (node) => node }).parse();
  const found = article?.content ? textOf(article.content) : '';
  const body = found.trim() === '' ? whole : found;
  const text = heading && !body.includes(heading) ? `${heading}\n\n${body}` : body;
  const stated = Object.fromEntries(Object.entries(said).filter(([, words]) => words));
  return { text: plain(text), stated };
}

/** The words of a node, with an empty line between blocks, as they would stand on a page. */
function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (one: Node): void => {
    if (one.nodeType === Node.TEXT_NODE) parts.push((one.nodeValue ?? '').replaceAll(/[ \t\r\n\f]+/g, ' '));
    if (one.nodeType !== Node.ELEMENT_NODE) return;
    const name = one.nodeName.toLowerCase();
    if (UNREAD.has(name)) return;
    const isBlock = BLOCKS.includes(name);
    if (isBlock) parts.push('\n\n');
    if (name === 'br') parts.push('\n');
    for (const child of one.childNodes) visit(child);
    if (isBlock) parts.push('\n\n');
  };
  visit(node);
  return parts
    .join('')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
