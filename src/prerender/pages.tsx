/** The whole site as static files: one page per view that has a path, in each language of the edition. Pure. */

import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import type { AtlasExcerpt, AtlasHead } from '../../geo/model.ts';
import { App } from '../App.tsx';
import type { Areas } from '../atlas/areas.ts';
import { createAtlas } from '../atlas/atlas.ts';
import { StillLocator } from '../ground/locator/StillLocator.tsx';
import { stillCss } from '../ground/pins/still.ts';
import { recordOf } from '../pages/Panel.tsx';
import type { PageRecord } from '../pages/page.ts';
import { PAGES } from '../pages/registry.ts';
import { pagePath, parseAddress } from '../view/address.ts';
import { firstView } from '../view/changes.ts';
import { allPages, createSite } from '../view/site.ts';
import type { Store } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { LANGUAGES, type Languages, languageOf } from '../words/registry.ts';
import type { Words } from '../words/words.ts';
import { earlyModules, type Modules, pageHead } from './head.ts';
import { headersFile } from './headers.ts';

export interface SiteInput {
  head: AtlasHead;
  chunks: readonly { excerpts: AtlasExcerpt[] }[];
  areas: Areas;
  /** the built index.html */
  template: string;
  /** Vite's manifest of the client build */
  modules: Modules;
}

/** what Vite puts at the end of the head: the app's first script and its stylesheet */
const OWN = /\s*(<link rel="stylesheet"[^>]*>|<script [^>]*><\/script>)/g;

/**
 * path → text of every file the prerenderer adds to the built site
 * @param pages every page there may be
 * @param spoken every language there may be; throws where the edition has another
 */
export async function renderSite(
  { head, chunks, areas, template, modules }: SiteInput,
  pages: readonly PageRecord[] = PAGES,
  spoken: Languages = LANGUAGES,
): Promise<Map<string, string>> {
  await Promise.all(pages.map(({ panel }) => panel.load()));
  const atlas = createSite(
    createAtlas(
      head,
      chunks.flatMap(({ excerpts }) => excerpts),
    ),
    pages,
  );
  const ids = atlas.edition.languages;
  const languages = await Promise.all(
    ids.map(async (id) => ({ ...languageOf(spoken, id), words: await languageOf(spoken, id).load() })),
  );
  const files = new Map<string, string>([['_headers', headersFile()]]);
  const early = earlyModules(modules);
  const own = [...template.matchAll(OWN)]
    .map(([, tag]) => tag)
    .sort()
    .join('\n    ');

  /**
   * @param up from the page back to the site's root, relative or "/"
   * @param path the page's own, or null of the page for addresses that do not exist
   */
  const render = (view: View, words: Words, up: string, path: string | null): string => {
    const css = stillCss(atlas, view);
    const cssFile = `assets/still-${fingerprint(css)}.css`;
    files.set(cssFile, css);
    const store: Store = { getView: () => view, go: () => undefined, subscribe: () => () => undefined };
    const app = renderToString(
      <App
        pages={pages}
        atlas={atlas}
        words={words}
        languages={languages}
        root={up}
        store={store}
        pageView={view}
        loadMap={null}
      />,
    );
    const still = renderToString(<StillLocator atlas={atlas} areas={areas} view={view} />);
    /** addresses of the template from this page's folder */
    const placed = (text: string) =>
      text.replaceAll(/(href|src)="\.\//g, `$1="${up}`).replaceAll(' crossorigin', '');
    return placed(template.replaceAll(OWN, ''))
      .replace(
        '<html data-root="/"',
        `<html lang="${view.lang}" data-root="${up}"${path === null ? '' : ` data-path="${path}"`}`,
      )
      .replace(/<title>.*<\/title>/, '')
      .replace('<!--head-->', () =>
        pageHead({
          record: recordOf(pages, view.page.kind),
          atlas,
          view,
          t: words,
          up,
          stylesheet: cssFile,
          early,
          own: placed(own),
        }),
      )
      .replace('<!--still-->', () => still)
      .replace('<!--app-->', () => app);
  };

  for (const { id: lang, words } of languages)
    for (const page of allPages(atlas)) {
      const path = pagePath(atlas, { lang, page });
      const up = '../'.repeat(path.split('/').length - 1) || './';
      files.set(
        `${path}index.html`,
        render(parseAddress(atlas, { pathname: `/${path}`, hash: '' }, '/'), words, up, path),
      );
    }
  const [first] = languages;
  if (first) files.set('404.html', render(firstView(atlas, first.id), first.words, '/', null));
  return files;
}

/** first 8 hex digits of the text's SHA-256, for a file name that changes with its content */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
