/** The file by which a browser installs the site, one a language (W3C Web Application Manifest). */
import { labelIn } from '../atlas/names.ts';
import { PAPER } from '../layout/palette.ts';
import { pagePath } from '../view/address.ts';
import { firstView, toCheck } from '../view/changes.ts';
import type { Page } from '../view/page.ts';
import type { Site } from '../view/site.ts';
import { laterOf } from '../words/later.ts';
import type { Words } from '../words/words.ts';

export { MANIFEST_FILE } from '../offline/manifestLink.ts';

/** edges of the icons in px, and whether a system may cut them to its own shape */
export const ICONS = [
  { file: '192.png', edge: 192, maskable: false },
  { file: '512.png', edge: 512, maskable: false },
  { file: 'maskable-512.png', edge: 512, maskable: true },
] as const;

/** Addresses in it are relative to it, and it stands in the folder of its language. */
export function webManifest(site: Site, lang: string, t: Words): string {
  const { edition } = site;
  const first = firstView(site, lang);
  const home = pagePath(site, first);
  const up = '../'.repeat(home.split('/').length - 1) || './';
  const { shortcuts } = laterOf(t).offline;
  const to = (page: Page): string => up + pagePath(site, { ...first, page });
  const title = labelIn(edition.title, lang);
  const lists = (['source', 'timeline'] as const).filter((kind) => site.page(kind));
  const names = { source: shortcuts.sources, timeline: shortcuts.timeline };
  return `${JSON.stringify(
    {
      id: up + home,
      name: `${title} · ${t.wordmark}`,
      short_name: t.wordmark,
      description: edition.subtitle[lang],
      lang,
      start_url: up + home,
      scope: up,
      display: 'standalone',
      background_color: PAPER.light,
      theme_color: PAPER.light,
      icons: ICONS.map(({ file, edge, maskable }) => ({
        src: `${up}icons/${file}`,
        sizes: `${edge}x${edge}`,
        type: 'image/png',
        purpose: maskable ? 'maskable' : 'any',
      })),
      shortcuts: [
        { name: shortcuts.map, url: up + home },
        ...lists.map((kind) => ({ name: names[kind], url: to({ kind, id: null }) })),
      ],
      // The service worker takes the text; no host ever sees it.
      share_target: {
        action: up + pagePath(site, toCheck(first)),
        method: 'POST',
        enctype: 'multipart/form-data',
        params: { title: 'title', text: 'text', url: 'url' },
      },
    },
    null,
    2,
  )}\n`;
}
