/**
 * What a page holds beside the template and the app: policy, title, description, languages, early requests,
 * the fault strip.
 */
import { labelIn } from '../atlas/names.ts';
import { HISTORY, MANIFEST, type Published, publishedAddress } from '../atlas/published.ts';
import { partOf } from '../pages/lists/part.tsx';
import type { PageRecord } from '../pages/page.ts';
import { CARD } from '../share/cardSize.ts';
import { pagePath } from '../view/address.ts';
import { isFirst, type Page } from '../view/page.ts';
import type { Site } from '../view/site.ts';
import type { View } from '../view/view.ts';
import type { Words } from '../words/words.ts';
import { cardOf } from './cardPages.ts';
import { feedPath } from './feed.ts';
import { metaPolicy } from './headers.ts';
import { jsonLdOf } from './jsonLd.ts';
import { alternates } from './siteAddress.ts';

/** the part of Vite's manifest we read */
export type Modules = Record<
  string,
  { file: string; imports?: string[]; css?: string[]; assets?: string[]; isDynamicEntry?: boolean }
>;

/** the records of pages of long lists, with what stands around their rows */
const LIST = 'src/pages/lists/records.ts';

/** The panel of a page that comes later: the module named as its folder. None for a page that comes with the app. */
function panelsOf(modules: Modules, { kind, id }: Page): string[] {
  const key = `src/pages/${kind}/${kind.charAt(0).toUpperCase()}${kind.slice(1)}.tsx`;
  const panel = modules[key]?.isDynamicEntry ? [key] : [];
  const listed = partOf(id) !== null || modules[key]?.imports?.includes(LIST);
  return modules[LIST] && listed ? [LIST, ...panel] : panel;
}

/** The stylesheets that come with a page's panel alone, as files from the site's root; none for most pages. */
export const panelSheets = (modules: Modules, { page }: View): string[] =>
  panelsOf(modules, page).flatMap((key) => modules[key]?.css ?? []);

/**
 * The modules that the app begins with. A page asks for all of them at once, instead of waiting for one to name the next.
 * @returns files from the site's root, for a view; throws where the build has no module of a name asked for
 */
export function earlyModules(modules: Modules): (view: View) => string[] {
  const entryOf = (key: string) => {
    const entry = modules[key];
    if (!entry)
      throw new Error(`The built site has no module ${key}: head.ts asks for it under another name`);
    return entry;
  };
  const closure = (key: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of entryOf(key).imports ?? []) closure(next, seen);
    return seen;
  };
  return ({ lang, page }) => {
    const entries = ['src/start.tsx', `src/words/${lang}/index.ts`, 'src/ground/maplibre/early.ts'];
    const keys = [...entries, ...panelsOf(modules, page)].flatMap((key) => [...closure(key)]);
    // Two modules may be built into one file.
    return [...new Set(keys.filter((key) => key !== 'index.html').map((key) => entryOf(key).file))];
  };
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * What a page says when its app does not start (src/ui/fault.ts). It is in the page, because no script may
 * come; readers without scripts do not see it.
 */
export const faultStrip = (t: Words): string =>
  `<noscript><span hidden></span></noscript><div id="fault" class="fault" role="alert" data-nosnippet><p>${escaped(t.unstarted)}</p><a href="" data-away="${escaped(t.away)}">${escaped(t.tryAgain)}</a></div>`;

/** the picture that a chat shows of a link to the page */
function preview(site: Site, view: View, base: string, title: string): readonly string[] {
  const image = `${base}${pagePath(site, { ...view, page: cardOf(site, view.page) })}card.png`;
  return [
    `<meta property="og:image" content="${escaped(image)}">`,
    `<meta property="og:image:width" content="${CARD.width}">`,
    `<meta property="og:image:height" content="${CARD.height}">`,
    `<meta property="og:image:alt" content="${escaped(title)}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** what needs the page's absolute address; nothing where nobody knows it */
function ownAddress(site: Site, view: View, base: string | null, title: string): readonly string[] {
  if (base === null) return [];
  const address = escaped(`${base}${pagePath(site, view)}`);
  const about = jsonLdOf(site, view, base);
  return [
    `<link rel="canonical" href="${address}">`,
    `<meta property="og:url" content="${address}">`,
    `<meta property="og:site_name" content="${escaped(labelIn(site.edition.title, view.lang))}">`,
    ...preview(site, view, base, title),
    // In a script no "<" may stand that could end it.
    ...(about
      ? [`<script type="application/ld+json">${JSON.stringify(about).replaceAll('<', '\\u003c')}</script>`]
      : []),
  ];
}

interface Head {
  record: PageRecord;
  atlas: Site;
  view: View;
  t: Words;
  published: Published;
  /** absolute address of the site's root, with a slash at its end; null where nobody knows it */
  base: string | null;
  /** from the page to the site's root */
  up: string;
  /** stylesheet of the page's still map, from the root */
  still: string;
  /** stylesheets that come with the page's panel, from the root */
  panelSheets: readonly string[];
  early: (view: View) => string[];
  /** what the built template asks for: the app's stylesheet and its first script */
  templateTags: string;
}

/** the published files that the page's app begins with */
const dataFiles = (record: PageRecord, atlas: Site, view: View, published: Published): readonly string[] => [
  MANIFEST,
  'atlas.json',
  ...Array.from({ length: atlas.chunks }, (_, i) => `excerpts-${i}.json`),
  ...(atlas.words ? ['passages.json'] : []),
  ...(record.words?.(atlas, view) ?? []),
  ...(record.past && published.files.has(HISTORY) ? [HISTORY] : []),
];

export function pageHead({
  record,
  atlas,
  view,
  t,
  published,
  base,
  up,
  still,
  panelSheets,
  early,
  templateTags,
}: Head): string {
  const { edition } = atlas;
  const title = t.pageTitle(labelIn(edition.title, view.lang), record.title(atlas, view, t));
  const sheet = (file: string) => `<link rel="stylesheet" href="${up}${file}">`;
  const description =
    record.description(atlas, view, t) ?? `${edition.subtitle[view.lang]}. ${edition.dek[view.lang]}`;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    `<meta property="og:type" content="${isFirst(view.page) ? 'website' : 'article'}">`,
    ...ownAddress(atlas, view, base, title),
    // Programs that read pages want absolute addresses; a browser is content with relative ones.
    ...alternates(atlas, view).map(
      ([lang, path]) => `<link rel="alternate" hreflang="${lang}" href="${base ?? up}${path}">`,
    ),
    ...(record.past && published.files.has(HISTORY)
      ? [`<link rel="alternate" type="application/atom+xml" href="${up}${feedPath(atlas, view.lang)}">`]
      : []),
    // First the stylesheets: without them the page is not painted. That of the app orders the layers of the cascade, so
    // those that fill a layer come after it.
    sheet(still),
    templateTags,
    ...panelSheets.map(sheet),
    ...dataFiles(record, atlas, view, published).map(
      (file) =>
        `<link rel="preload" as="fetch" crossorigin="anonymous" href="${publishedAddress(up, published, file)}">`,
    ),
    ...early(view).map((file) => `<link rel="modulepreload" href="${up}${file}">`),
  ].join('\n    ');
}
