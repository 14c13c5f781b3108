/** The whole site as static files: one page per view that has a path, in both languages. Pure. */

import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import type { AtlasExcerpt, AtlasHead } from '../../geo/model.ts';
import { App } from '../App.tsx';
import type { Areas } from '../atlas/areas.ts';
import { type Atlas, createAtlas } from '../atlas/atlas.ts';
import { StillLocator } from '../ground/locator/StillLocator.tsx';
import { stillCss } from '../ground/pins/still.ts';
import { loadLater } from '../pages/later.ts';
import { pagePath, parseAddress } from '../view/address.ts';
import type { Store } from '../view/store.ts';
import { LANGS, type Lang, type Page, type View } from '../view/view.ts';
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
const pagesOf = (atlas: Atlas): Page[] => [
  { kind: 'explore' },
  { kind: 'timeline' },
  { kind: 'about' },
  ...atlas.places.map(({ id }): Page => ({ kind: 'place', id })),
  { kind: 'source', id: null },
  ...atlas.sources.map(({ id }): Page => ({ kind: 'source', id })),
  { kind: 'claims', id: null },
  ...atlas.claims.map(({ id }): Page => ({ kind: 'claims', id })),
];

/** path → text of every file the prerenderer adds to the built site */
export async function renderSite({
  head,
  chunks,
  areas,
  template,
  modules,
}: SiteInput): Promise<Map<string, string>> {
  await loadLater();
  const atlas = createAtlas(
    head,
    chunks.flatMap(({ excerpts }) => excerpts),
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
      <App atlas={atlas} words={WORDS[view.lang]} root={up} store={store} pageView={view} loadMap={null} />,
    );
    const still = renderToString(<StillLocator atlas={atlas} areas={areas} view={view} />);
    /** addresses of the template from this page's folder */
    const placed = (text: string) =>
      text.replaceAll(/(href|src)="\.\//g, `$1="${up}`).replaceAll(' crossorigin', '');
    return placed(template.replaceAll(OWN, ''))
      .replace('<html lang="en" data-root="/"', `<html lang="${view.lang}" data-root="${up}"`)
      .replace(/<title>.*<\/title>/, '')
      .replace('<!--head-->', () =>
        pageHead({ atlas, view, t: WORDS[view.lang], up, stylesheet: cssFile, early, own: placed(own) }),
      )
      .replace('<!--still-->', () => still)
      .replace('<!--app-->', () => app);
  };

  for (const lang of LANGS)
    for (const page of pagesOf(atlas)) {
      const path = pagePath({ lang, page });
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
