/**
 * The pages at the addresses of things that were withdrawn: each says so, with the day and the reason, and links to what
 * stands in its place. They hold no map; where the app runs, it opens that place over them.
 */

import { toldOf } from '../pages/notices/told.ts';
import { pagePath } from '../view/address.ts';
import { firstView } from '../view/changes.ts';
import type { Page } from '../view/page.ts';
import { pastOf } from '../view/past.ts';
import type { Site } from '../view/site.ts';
import { formerPage, refOf } from '../view/withdrawn.ts';
import { laterOf } from '../words/later.ts';
import type { Words } from '../words/words.ts';
import { escaped } from './head.ts';
import { metaPolicy } from './headers.ts';

/** A withdrawn thing that had a page in this site. */
export interface Former {
  /** as a notice gives it: its kind and id */
  asked: string;
  page: Page;
}

/** Those of the edition; none before its past was opened. */
export const formerPages = (site: Site): readonly Former[] =>
  (pastOf(site)?.history.withdrawn ?? []).flatMap((row) => {
    const page = formerPage(row);
    return page && site.page(page.kind) ? [{ asked: refOf(row), page }] : [];
  });

/**
 * @param still address of a still map's stylesheet, so that pins stand where they belong once the app runs
 * @param templateTags what the built template asks for
 */
export const formerHead = (t: Words, still: string, templateTags: string): string =>
  [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`,
    `<title>${escaped(laterOf(t).past.gone)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="stylesheet" href="${still}">`,
    templateTags,
  ].join('\n    ');

/** The panel of such a page. @param up from the page back to the site's root */
export function formerPanel(site: Site, lang: string, t: Words, asked: string, up: string): string {
  const told = toldOf(site, firstView(site, lang), t, asked);
  if (!told) throw new Error(`nothing is known of what became of ${asked}`);
  const links = told.links.map(({ name, to }) => `<a href="${up}${pagePath(site, to)}">${escaped(name)}</a>`);
  const home = `${up}${pagePath(site, firstView(site, lang))}`;
  return `<main id="panel" class="panel" data-stop="half"><header class="masthead"><a class="wordmark" href="${home}">${escaped(t.wordmark)}</a></header>
<div class="body"><div class="scroll"><div class="page missing"><section><h1>${escaped(laterOf(t).past.gone)}</h1>
${told.sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
<p>${escaped(told.ways)} ${links.join(', ')}</p></section></div></div></div></main>`;
}
