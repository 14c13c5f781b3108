/**
 * The pages that other sites may frame, made of the pages themselves: the same text, still map and pins under /embed/, with
 * the files one folder further up, without the strip, and with a bar that names the source and leads to the full map.
 */
import type { AtlasHead } from '../../geo/model.ts';
import { labelIn } from '../atlas/names.ts';
import { MEDIA } from '../layout/windows.ts';
import { EMBED } from '../share/embed/code.ts';
import { LANGUAGES, languageOf } from '../words/registry.ts';
import type { Words } from '../words/words.ts';
import { escaped } from './head.ts';
import { fingerprint } from './sha256.ts';

/** CSS px of the bar */
const BAR = 36;
/** a frame without room for text beside the map */
const SMALL = '(max-width: 599.98px)';
/** the map's part of such a frame, in percent of what the bar leaves */
const MAP_SHARE = 45;

/**
 * A bar at the bottom of the window, under all of the page. Under a sheet the layout leaves room for it as for a safe area; elsewhere
 * the page is shorter. It is not quite opaque: Chromium without a graphics card would leave out as much of the canvas as an opaque
 * bar hides, and at its wrong end.
 */
const BAR_RULES = `.embed-bar {
    position: fixed; inset: auto 0 0; z-index: var(--z-tabs);
    display: flex; gap: 12px; align-items: center; justify-content: space-between;
    box-sizing: border-box; height: ${BAR}px; padding: 0 12px;
    border-top: 1px solid var(--rule-strong); background: var(--paper); color: var(--ink-2);
    font: var(--t-small); opacity: 0.99
  }
  .embed-bar span { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
  .embed-bar a { flex: none; display: flex; align-items: center; min-height: ${BAR - 1}px; color: var(--ink); font: var(--t-strong) }`;
const BAR_ROOM = `@media screen and ${MEDIA.sheet} {
    :root { --safe-bottom: ${BAR}px }
    .panel[data-tabs] { padding-bottom: var(--safe-bottom) }
  }
  @media screen and ${MEDIA.landscape}, screen and ${MEDIA.column} {
    #app { height: calc(100% - ${BAR}px) }
    #still { bottom: ${BAR}px }
  }`;
const onOneLine = (css: string): string => css.replaceAll(/\n */g, '');

/** The bar alone, for the edition that is one file: under its tabs, for which the same holds. On paper it would stand on every sheet. */
export const barCss = (): string =>
  onOneLine(`@layer components {
  ${BAR_RULES}
  ${BAR_ROOM}
  .tabs { opacity: 0.99 }
  @media print { .embed-bar { display: none } }
}`);

/**
 * The stylesheet that an embedded page has beside the others. A small frame has the map above the text.
 */
const embedCss = (): string =>
  onOneLine(`@layer components {
  .tools, .tabs, .strip, .skip { display: none }
  .body, .scroll { overscroll-behavior: auto }
  ${BAR_RULES}
  .maplibregl-cooperative-gesture-screen {
    position: absolute; inset: 0; z-index: 1;
    display: grid; place-items: center; padding: 1rem; text-align: center;
    background: var(--shade); color: var(--on-ink); font: var(--t-strong);
    opacity: 0; pointer-events: none; transition: opacity 0.3s
  }
  .maplibregl-cooperative-gesture-screen.maplibregl-show { opacity: 1 }
  .maplibregl-mobile-message { display: none }
  @media (hover: none) {
    .maplibregl-desktop-message { display: none }
    .maplibregl-mobile-message { display: block }
  }
  .maplibregl-canvas-container.maplibregl-cooperative-gestures,
  .maplibregl-canvas-container.maplibregl-cooperative-gestures .maplibregl-canvas,
  .pins a { touch-action: pan-x pan-y }
  ${BAR_ROOM}
  @media screen and ${MEDIA.strip} { :root { --strip: 0px } }
  @media screen and ${MEDIA.landscape} and ${SMALL} {
    :root { --panel: 0px }
    #app { grid-template: ${MAP_SHARE}% minmax(0, 1fr) / minmax(0, 1fr) }
    .stage { grid-area: 1 / 1 }
    .panel { grid-area: 2 / 1; border-right: 0; border-top: 1px solid var(--rule-strong) }
    .masthead, .drawer { display: none }
    .scroll { padding-top: 8px }
    #still { bottom: auto; height: calc((100% - ${BAR}px) * ${MAP_SHARE / 100}) }
  }
}`);

const STRIP = /<!--\$--><section class="strip"[\s\S]*?<\/section><!--\/\$-->/;
/** what stands in a page between the template's comments, in a page whose app begins empty */
const BODY = /(<div id="(?:shapes"(?: hidden(?:="")?)?|still"|app")>)[\s\S]*?(<\/div>\n)/g;

interface Given {
  /** path of the page from the site's root, with a slash at its end; empty for the first page */
  path: string;
  /** name of the edition in the page's language */
  title: string;
  t: Words;
  /** path of the embedded pages' stylesheet, from the site's root */
  sheet: string;
  /** without text and pins, which the app brings: an edition of many pages would have each twice */
  bare: boolean;
}

/** An embedded page of a page's HTML. */
export function embedPage(page: string, { path, title, t, sheet, bare }: Given): string {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const site = `../${up === './' ? '' : up}`;
  const bar = `<footer class="embed-bar"><span>${escaped(title)} · ${escaped(t.wordmark)}</span><a id="full-map" target="_blank" rel="noopener" href="${site}${path}">${escaped(t.fullMap)}</a></footer>`;
  const canonical = page.includes('rel="canonical"') ? '' : `<link rel="canonical" href="${site}${path}">`;
  const moved = page
    .replace(/ data-root="[^"]*"/, (root) => `${root} data-site="${site}"`)
    .replace(' data-strip', '')
    .replaceAll(
      /(href|src)="(?:\.\/|(?:\.\.\/)+)(assets\/|data\/|(?:[\w-]+\/)?(?:corrections\.xml|make\/))/g,
      (_, name: string, folder: string) => `${name}="${site}${folder}`,
    )
    .replace(
      '</head>',
      () =>
        `<meta name="robots" content="noindex">${canonical}<link rel="stylesheet" href="${site}${sheet}"></head>`,
    )
    .replace('</body>', () => `${bar}</body>`);
  return bare ? moved.replace(/ data-path="[^"]*"/, '').replaceAll(BODY, '$1$2') : moved.replace(STRIP, '');
}

/** What makes the embedded pages of an edition. */
export interface Embedder {
  /** the stylesheet that all of them ask for */
  sheet: readonly [path: string, css: string];
  /**
   * whether a file of the site is a page that may be framed; where embedded pages have no text of their own, no link of
   * theirs leads to the pages of long lists
   */
  frames(path: string): boolean;
  /** @param path of a page's file, from the site's root; @param page its HTML */
  frame(path: string, page: string): readonly [path: string, page: string];
}

export async function embedder({ edition, words }: AtlasHead): Promise<Embedder> {
  const spoken = new Map<string, Words>();
  for (const id of edition.languages) spoken.set(id, await languageOf(LANGUAGES, id).load());
  const css = embedCss();
  const sheet = `assets/embed-${fingerprint(css)}.css`;
  const bare = words !== undefined;
  return {
    sheet: [sheet, css],
    frames: (path) => isPage(path) && !(bare && LIST_PART.test(path)),
    frame: (file, page) => {
      const [, language = ''] = /<html lang="([^"]+)"/.exec(page) ?? [];
      const t = spoken.get(language);
      if (!t) throw new Error(`${file} is in ${language}, which the edition does not name`);
      const title = labelIn(edition.title, language);
      const path = file.slice(0, -PAGE.length);
      return [EMBED + file, embedPage(page, { path, title, t, sheet, bare })];
    },
  };
}

const PAGE = 'index.html';
const LIST_PART = /_\d+\/index\.html$/;
const isPage = (path: string): boolean => path === PAGE || path.endsWith(`/${PAGE}`);
