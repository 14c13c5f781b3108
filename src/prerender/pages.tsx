/** The whole site as static files: one page per view that has a path, in both languages. Pure. */

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
import { allPages, createSite } from '../view/site.ts';
import type { Store } from '../view/store.ts';
import { LANGS, type Lang, type View } from '../view/view.ts';
import { en, type Words } from '../words/en.ts';
import { es } from '../words/es.ts';
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

const WORDS: Record<Lang, Words> = { en, es };

/**
 * path → text of every file the prerenderer adds to the built site
 * @param pages every page there may be
 */
export async function renderSite(
  { head, chunks, areas, template, modules }: SiteInput,
  pages: readonly PageRecord[] = PAGES,
): Promise<Map<string, string>> {
  await Promise.all(pages.map(({ panel }) => panel.load()));
  const atlas = createSite(
    createAtlas(
      head,
      chunks.flatMap(({ excerpts }) => excerpts),
    ),
    pages,
  );
  const files = new Map<string, string>([['_headers', headersFile()]]);
  const early = earlyModules(modules);
  const own = [...template.matchAll(OWN)]
    .map(([, tag]) => tag)
    .sort()
    .join('\n    ');

  /** @param up from the page back to the site's root, relative or "/" */
  const render = (view: View, up: string): string => {
    const css = stillCss(atlas, view);
    const cssFile = `assets/still-${fingerprint(css)}.css`;
    files.set(cssFile, css);
    const store: Store = { getView: () => view, go: () => undefined, subscribe: () => () => undefined };
    const app = renderToString(
      <App
        pages={pages}
        atlas={atlas}
        words={WORDS[view.lang]}
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
      .replace('<html lang="en" data-root="/"', `<html lang="${view.lang}" data-root="${up}"`)
      .replace(/<title>.*<\/title>/, '')
      .replace('<!--head-->', () =>
        pageHead({
          record: recordOf(pages, view.page.kind),
          atlas,
          view,
          t: WORDS[view.lang],
          up,
          stylesheet: cssFile,
          early,
          own: placed(own),
        }),
      )
      .replace('<!--still-->', () => still)
      .replace('<!--app-->', () => app);
  };

  for (const lang of LANGS)
    for (const page of allPages(atlas)) {
      const path = pagePath(atlas, { lang, page });
      const up = '../'.repeat(path.split('/').length - 1) || './';
      files.set(
        `${path}index.html`,
        render(parseAddress(atlas, { pathname: `/${path}`, hash: '' }, '/'), up),
      );
    }
  files.set('404.html', render(parseAddress(atlas, { pathname: '/', hash: '' }, '/'), '/'));
  return files;
}

/** first 8 hex digits of the text's SHA-256, for a file name that changes with its content */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
