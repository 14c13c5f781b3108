/**
 * The page for addresses that do not exist. A host sends it for any address, so it cannot know how deep it stands: it asks
 * for the site's files from the root it was built for, and where they are not there its script looks for the root.
 * Without the files it is a plain page.
 */
import type { Words } from '../words/words.ts';
import { escaped } from './head.ts';
import { metaPolicy } from './headers.ts';
import { inlineParts } from './inline.ts';

/**
 * @param root path of the site's root, as far as the build knows it
 * @param stylesheet the still map's, from the root
 * @param templateTags what the built template asks for: the app's stylesheet and its first script
 */
export const missingHead = (t: Words, root: string, stylesheet: string, templateTags: string): string =>
  [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(true)}">`,
    `<title>${escaped(t.missing.heading)}</title>`,
    '<meta name="robots" content="noindex">',
    // Must stand before the app's first script, because it listens for that script's failure.
    inlineParts(),
    `<link rel="stylesheet" href="${root}${stylesheet}">`,
    templateTags,
  ].join('\n    ');

interface Told {
  lang: string;
  t: Words;
  /** the edition's title in this language */
  title: string;
  /** path of the first page in this language, from the root */
  home: string;
  /** path of the page that checks a text, from the root */
  check: string;
}

/**
 * The panel of the page: once in each language of the edition, because one file answers for all addresses.
 * @param root path of the site's root, as far as the build knows it
 */
export function missingPanel(told: readonly Told[], root: string): string {
  const sections = told.map(({ lang, t, title, home, check }, i) => {
    const heading = i === 0 ? 'h1' : 'h2';
    const id = `missing-${lang}`;
    return `<section lang="${lang}"><${heading}>${escaped(t.missing.heading)}</${heading}>
<p>${escaped(t.missing.text)}</p>
<p><a data-home href="${root}${home}">${escaped(t.missing.home(title))}</a></p>
<p data-check><a data-home href="${root}${check}">${escaped(t.check.title)}</a></p>
<form role="search" data-home="${home}" hidden><label for="${id}">${escaped(t.search.label)}</label>
<input id="${id}" name="q" type="search"> <button>${escaped(t.missing.find)}</button></form></section>`;
  });
  const wordmark = escaped(told[0]?.t.wordmark ?? '');
  return `<main id="panel" class="panel lost" data-stop="half"><header class="masthead"><a class="wordmark" data-home href="${root}">${wordmark}</a></header>
<div class="body"><div class="scroll"><div class="page missing">${sections.join('\n')}</div></div></div></main>`;
}
