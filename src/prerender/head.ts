/** What stands in a page's head beside the template: policy, title, description, languages, early requests. */
import type { Atlas } from '../atlas/atlas.ts';
import { letterOf } from '../atlas/letters.ts';
import { methodOf } from '../pages/claims/positions.ts';
import { pageName } from '../pages/pageName.ts';
import { pagePath } from '../view/address.ts';
import { shownPassages } from '../view/shown.ts';
import { isLater, LANGS, openPlace, type View } from '../view/view.ts';
import type { Words } from '../words/en.ts';
import { metaPolicy } from './headers.ts';

/** the part of Vite's manifest we read */
export type Modules = Record<string, { file: string; imports?: string[]; css?: string[]; assets?: string[] }>;

/** modules the app begins with, so that nobody waits for one to name the next */
export function earlyModules(modules: Modules): (view: View) => string[] {
  const closure = (key: string, seen = new Set<string>()): Set<string> => {
    const entry = modules[key];
    if (!entry || seen.has(key)) return seen;
    seen.add(key);
    for (const next of entry.imports ?? []) closure(next, seen);
    return seen;
  };
  return ({ lang, page }) => {
    const entries = ['src/start.tsx', `src/words/${lang}.ts`, 'src/ground/maplibre/early.ts'];
    const keys = [...entries, ...(isLater(page) ? ['src/pages/LaterPage.tsx'] : [])].flatMap((key) => [
      ...closure(key),
    ]);
    return [...new Set(keys)].filter((key) => key !== 'index.html').map((key) => modules[key]!.file);
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** the first words of a text, cut at a space */
const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 1))}…`;

interface Head {
  atlas: Atlas;
  view: View;
  t: Words;
  /** from the page to the site's root */
  up: string;
  /** the page's own stylesheet, from the root */
  stylesheet: string;
  early: (view: View) => string[];
  /** what the built template asks for: the app's stylesheet and its first script */
  own: string;
}

/** what each source says on a page's question, in our summaries; of all questions, how they are set side by side; null on other pages */
function positionsOf(atlas: Atlas, { page, lang }: View, t: Words): string | null {
  if (page.kind !== 'claims') return null;
  const claim = atlas.claims.find(({ id }) => id === page.id);
  if (!claim) return methodOf(atlas, t);
  return claim.positions
    .map(
      ({ source, figure, summary }) =>
        `${letterOf(atlas, source)}: ${[figure?.[lang], summary[lang]].filter(Boolean).join(' – ')}`,
    )
    .join('. ');
}

export function pageHead({ atlas, view, t, up, stylesheet, early, own }: Head): string {
  const { edition } = atlas;
  const id = openPlace(view);
  const title = t.pageTitle(edition.title[view.lang], pageName(atlas, view, t));
  const passage = id === null ? undefined : (shownPassages(atlas, view, id)[0] ?? atlas.passages(id)[0]);
  const description = passage
    ? `“${shorten(passage.excerpt.quote.replaceAll(/\s+/g, ' '), 140)}” (${letterOf(atlas, passage.excerpt.source)} ¶${passage.excerpt.paragraph})`
    : (positionsOf(atlas, view, t) ?? `${edition.subtitle[view.lang]}. ${edition.dek[view.lang]}`);
  return [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    ...LANGS.map(
      (lang) => `<link rel="alternate" hreflang="${lang}" href="${up}${pagePath({ ...view, lang })}">`,
    ),
    // first what the page is painted with
    `<link rel="stylesheet" href="${up}${stylesheet}">`,
    own,
    ...['atlas.json', ...Array.from({ length: atlas.chunks }, (_, i) => `excerpts-${i}.json`)].map(
      (file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${up}data/${file}">`,
    ),
    ...early(view).map((file) => `<link rel="modulepreload" href="${up}${file}">`),
  ].join('\n    ');
}
