/**
 * The whole site as static files: one page per view that has a path, in each language of the edition. Pure.
 */

import { renderToString } from 'react-dom/server';
import { App } from '../App.tsx';
import { downloadsOf, keepDownloads } from '../atlas/downloads.ts';
import { joinAtlas } from '../atlas/join.ts';
import { editionMark } from '../atlas/languages.ts';
import { labelIn } from '../atlas/names.ts';
import { latestPer } from '../atlas/once.ts';
import { publishedIn } from '../atlas/published.ts';
import { StillLocator, stillOf } from '../ground/locator/StillLocator.tsx';
import { loadCrowds } from '../ground/pins/crowds.ts';
import { stillCss } from '../ground/pins/still.ts';
import { strip } from '../LaterStrip.tsx';
import { layerCss } from '../layout/layerCss.ts';
import { manySources } from '../pages/explore/According.tsx';
import { LISTED } from '../pages/lists/records.ts';
import { recordOf } from '../pages/Panel.tsx';
import type { PageRecord } from '../pages/page.ts';

import { shapesOf } from '../ui/shapes.ts';
import { pagePath, parseAddress } from '../view/address.ts';
import { firstView, toCheck } from '../view/changes.ts';
import { keepPast } from '../view/past.ts';
import { layoutOf } from '../view/shown.ts';
import { allPages, createSite, type Site } from '../view/site.ts';
import type { Store } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { pastFrom } from '../view/withdrawn.ts';
import { LANGUAGES, type Languages, languageOf } from '../words/registry.ts';
import type { Words } from '../words/words.ts';
import { feedOf, feedPath } from './feed.ts';
import { earlyModules, faultStrip, pageHead, panelSheets } from './head.ts';
import { headersFile } from './headers.ts';
import type { SiteInput } from './input.ts';
import { missingHead, missingPanel } from './missing.ts';
import { fingerprint } from './sha256.ts';
import { forRobots } from './siteAddress.ts';
import { type Read, type Watched, watchWords } from './watch.ts';
import { MANIFEST_FILE, webManifest } from './webManifest.ts';
import { formerHead, formerPages, formerPanel } from './withdrawn.ts';

// The build step, which is no module of the bundler's, has them from here.
export { CODE_FILE } from '../make/site.ts';
export { inputOf } from './input.ts';
export { ICONS } from './webManifest.ts';

/** what Vite puts at the end of the head: the app's first script and its stylesheet */
const TEMPLATE_TAGS = /\s*(<link rel="stylesheet"[^>]*>|<script [^>]*><\/script>)/g;

/** still maps that are kept: pages of a place and of its passages do not follow one another */
const STILLS = 64;

/** the modules that Vite names there beside the first script */
const TEMPLATE_MODULES = /\s*<link rel="modulepreload" href="([^"]+)">/g;

/** One of several parts that are rendered at once; `part` from 0. */
export interface Share {
  part: number;
  of: number;
}

/** Whether an earlier build's page stands in the site by now, and need not be rendered. */
export type Take = (path: string, watched: Watched) => Promise<boolean>;

/** how many pages a site has, in all its languages */
export function countPages({ head, chunks }: SiteInput, pages: readonly PageRecord[] = LISTED): number {
  const atlas = joinAtlas(head, chunks);
  return allPages(createSite(atlas, pages)).length * atlas.edition.languages.length;
}

/** Every file that the prerenderer adds to the built site, as path → text. */
export async function renderSite(...given: Parameters<typeof renderFiles>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const [path, text] of renderFiles(...given)) files.set(path, text);
  return files;
}

/**
 * The same one by one, so that not all need be held at once; or those of one share of its pages, the first of which also
 * has what belongs to none.
 * @param pages every page there may be
 * @param spoken every language there may be; throws where the edition has another
 * @param take is asked for each page before it is rendered; with it a page comes with what it was rendered from
 */
export async function* renderFiles(
  {
    head,
    chunks,
    areas,
    history = null,
    downloads,
    manifest,
    template,
    modules,
    root = '/',
    base = null,
  }: SiteInput,
  pages: readonly PageRecord[] = LISTED,
  spoken: Languages = LANGUAGES,
  { part, of }: Share = { part: 0, of: 1 },
  take?: Take,
): AsyncGenerator<readonly [path: string, text: string, read?: Read]> {
  const atlas = createSite(joinAtlas(head, chunks), pages);
  const published = publishedIn(manifest);
  if (!published) throw new Error('manifest.json does not list what the edition has published');
  keepDownloads(atlas, downloads, published);
  if (history) keepPast(atlas, pastFrom(atlas, history));
  // Its stamp follows any edit, and no page has it.
  const watched =
    take &&
    watchWords({ ...atlas, ...(history && { history: { ...history, stamp: '' } }) }, downloadsOf(atlas));
  const ids = atlas.edition.languages;
  const spokenMark = editionMark(ids);
  const languages = await Promise.all(
    ids.map(async (id) => ({ ...languageOf(spoken, id), words: await languageOf(spoken, id).load() })),
  );
  await Promise.all([
    strip.load(),
    manySources.load(),
    loadCrowds(atlas.places),
    ...languages.flatMap(({ words }) => pages.map(({ panel }) => panel.load(words, atlas))),
  ]);
  const sheets = new Map<string, string>();
  const sent = new Set<string>();
  /** the stylesheets that were asked for since the last time */
  function* newSheets(): Generator<readonly [path: string, text: string]> {
    for (const [file, css] of sheets) {
      if (!sent.has(file)) yield [file, css];
      sent.add(file);
    }
    sheets.clear();
  }
  const early = earlyModules(modules);
  const bare = template.replaceAll(TEMPLATE_TAGS, '');
  const templateTags = [...template.matchAll(TEMPLATE_TAGS)]
    .map(([, tag]) => tag)
    .sort()
    .join('\n    ');

  /** part of the template, with its addresses made relative to the page's folder */
  const placed = (text: string, up: string) =>
    text.replaceAll(/(href|src)="\.\//g, `$1="${up}`).replaceAll(' crossorigin', '');
  const layers = layerCss(atlas.layers);
  /** the pages of what was withdrawn all have the first page's */
  const cssOf = latestPer(
    ({ lang, page }: View) => JSON.stringify([lang, page]),
    (_: Site, view) => `${layers}${stillCss(atlas, view)}`,
  );
  /**
   * Adds the stylesheet that places still map and pins, with the layers' colours, and returns its path from the root. It stands
   * before the app's, where no layer of the cascade may be filled, so its rules are in none.
   */
  const sheetOf = (view: View): string => {
    const css = cssOf(atlas, view);
    const file = `assets/still-${fingerprint(css)}.css`;
    sheets.set(file, css);
    return file;
  };
  /** the still map is the same in every language, and on the pages of a place and of its passages */
  const drawStill = latestPer(
    (still: ReturnType<typeof stillOf>) => JSON.stringify(still),
    (_: Site, still) => renderToString(<StillLocator atlas={atlas} areas={areas} {...still} />),
    STILLS,
  );
  /**
   * @param up from the page back to the site's root: relative, or the path of the root
   * @param mark further attributes of the root element
   */
  const fill = (
    view: View,
    t: Words,
    up: string,
    mark: string,
    head: string,
    app: string,
    still = drawStill(atlas, stillOf(atlas, view)),
  ): string => {
    // The head has named some of the template's modules.
    const page = placed(bare, up).replaceAll(TEMPLATE_MODULES, (tag, file: string) =>
      head.includes(`rel="modulepreload" href="${file}"`) ? '' : tag,
    );
    return page
      .replace('<html data-root="/"', `<html lang="${view.lang}" data-root="${up}" ${spokenMark} ${mark}`)
      .replace(/<title>.*<\/title>/, '')
      .replace('<!--head-->', () => head)
      .replace('<!--fault-->', () => faultStrip(t))
      .replace('<!--shapes-->', () => shapesOf(app))
      .replace('<!--still-->', () => still)
      .replace('<!--app-->', () => app);
  };
  /** @param path the page's own; the app compares it to know whether it may take the page over */
  const render = (view: View, t: Words, up: string, path: string): string => {
    const store: Store = { getView: () => view, go: () => undefined, subscribe: () => () => undefined };
    const app = renderToString(
      <App
        pages={pages}
        atlas={atlas}
        words={t}
        languages={languages}
        root={up}
        store={store}
        pageView={view}
        loadMap={null}
      />,
    );
    const record = recordOf(pages, view.page.kind);
    const head = pageHead({
      record,
      atlas,
      view,
      t,
      published,
      base,
      up,
      still: sheetOf(view),
      panelSheets: panelSheets(modules, view),
      early,
      templateTags: placed(templateTags, up),
    });
    const { wide, strip } = layoutOf(atlas, view);
    const mark = `data-path="${path}"${wide ? ' data-wide' : ''}${strip ? ' data-strip' : ''}`;
    return fill(view, t, up, mark, head, app);
  };
  /** the page for addresses that do not exist: in each language, over the map of the first page */
  const renderMissing = (lang: string, t: Words): string => {
    const view = firstView(atlas, lang);
    const told = languages.map(({ id, words }) => ({
      lang: id,
      t: words,
      title: labelIn(atlas.edition.title, id),
      home: pagePath(atlas, { ...view, lang: id }),
      check: pagePath(atlas, { ...toCheck(view), lang: id }),
    }));
    const head = missingHead(t, root, sheetOf(view), placed(templateTags, root));
    return fill(view, t, root, `data-missing="${atlas.edition.stamp}"`, head, missingPanel(told, root));
  };

  /** the page of something withdrawn: small, because the app shows another in its place */
  const renderFormer = (lang: string, t: Words, path: string, asked: string): string => {
    const up = '../'.repeat(path.split('/').length - 1);
    const view = firstView(atlas, lang);
    const head = formerHead(t, up + sheetOf(view), placed(templateTags, up));
    const panel = formerPanel(atlas, lang, t, asked, up);
    return fill(view, t, up, `data-missing="${atlas.edition.stamp}"`, head, panel, '');
  };

  const all = allPages(atlas);
  for (const [i, page] of all.entries()) {
    if (i % of !== part) continue;
    for (const { id: lang, words } of languages) {
      watched?.begin();
      const path = pagePath(atlas, { lang, page });
      if (watched && (await take?.(`${path}index.html`, watched))) continue;
      const up = '../'.repeat(path.split('/').length - 1) || './';
      const view = parseAddress(atlas, { pathname: `/${path}`, hash: '' }, '/');
      const text = render(view, words, up, path);
      yield watched ? [`${path}index.html`, text, watched.read()] : [`${path}index.html`, text];
      yield* newSheets();
    }
  }
  if (part > 0) return;
  const paths = ids.flatMap((lang) => all.map((page) => `${pagePath(atlas, { lang, page })}index.html`));
  yield ['_headers', headersFile(paths)];
  for (const { id: lang, words } of languages) {
    for (const { asked, page } of formerPages(atlas)) {
      const path = pagePath(atlas, { lang, page });
      yield [`${path}index.html`, renderFormer(lang, words, path, asked)];
    }
    yield [`${pagePath(atlas, firstView(atlas, lang))}${MANIFEST_FILE}`, webManifest(atlas, lang, words)];
    if (history) yield [feedPath(atlas, lang), feedOf(atlas, history.corrections, { lang, words }, base)];
  }
  yield* forRobots(atlas, base);
  const [first] = languages;
  if (first) yield ['404.html', renderMissing(first.id, first.words)];
  yield* newSheets();
}
