/** Renders parts of the panel as the prerenderer does, on an edition's own files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build } from '../../geo/build.ts';
import { folderAt } from '../../geo/files.ts';
import type { Inputs } from '../../geo/inputs.ts';
import { readEdition } from '../../geo/read.ts';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { keepDownloads } from '../../src/atlas/downloads.ts';
import { publishedIn } from '../../src/atlas/published.ts';
import { notices } from '../../src/pages/notices/later.ts';
import { PAGES } from '../../src/pages/registry.ts';
import type { SiteInput } from '../../src/prerender/input.ts';
import { type App, AppContext } from '../../src/ui/app.ts';
import { formatAddress } from '../../src/view/address.ts';
import { createSignal } from '../../src/view/signal.ts';
import { createSite, type Site } from '../../src/view/site.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { LANGUAGES, languageOf } from '../../src/words/registry.ts';

/** what the prerenderer is given of an edition's folder, with a template and a manifest of no real build */
export const inputAt = (folder: string): SiteInput =>
  inputOf(readEdition(folderAt(join(import.meta.dirname, '../..', folder))));

export function inputOf({ edition, ...inputs }: Inputs): SiteInput {
  if (!edition) throw new Error('there is no edition');
  const files = build({ ...inputs, edition });
  const json = (name: string) => JSON.parse(String(files.get(name) ?? 'null'));
  const chunks = [...files.keys()].filter((name) => /^excerpts-/.test(name));
  return {
    head: json('atlas.json'),
    chunks: chunks.map(json),
    areas: json('areas.geojson'),
    history: json('history.json'),
    downloads: json('downloads.json'),
    manifest: json('manifest.json'),
    template: readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8'),
    modules: Object.fromEntries(
      [
        'src/start.tsx',
        'src/ground/maplibre/early.ts',
        ...edition.languages.map((id) => `src/words/${id}/index.ts`),
      ].map((key) => [key, { file: `assets/${key.replaceAll('/', '-')}.js` }]),
    ),
  };
}
/** the published edition as a site */
export function siteOf({ head, chunks, downloads, manifest }: SiteInput): Site {
  const site = createSite(
    createAtlas(
      head,
      chunks.flatMap(({ excerpts }) => excerpts),
    ),
    PAGES,
  );
  keepDownloads(site, downloads, publishedIn(manifest) ?? { files: new Map() });
  return site;
}
export const atlasAt = (folder: string): Site => siteOf(inputAt(folder));

export const tinyInput = inputAt('tests/fixtures/tiny');
export const tiny = siteOf(tinyInput);
/** languages of both editions */
export const LANGS = ['en', 'es'] as const;
export const ecuador = atlasAt('geo/ecuador-2026');

await notices.load();
await Promise.all([en, es].flatMap((words) => PAGES.map(({ panel }) => panel.load(words, tiny))));

/** the part's HTML in an app that shows the view and does nothing */
export function html(atlas: Site, view: View, part: ReactNode, pages = PAGES): string {
  const nothing = () => undefined;
  const t = view.lang === 'es' ? es : en;
  const app: App = {
    atlas,
    view,
    t,
    languages: atlas.edition.languages.map((id) => languageOf(LANGUAGES, id)),
    tabs: pages.flatMap(({ kind, tab }) =>
      tab && atlas.page(kind) ? { kind, icon: tab.icon, name: tab.name(t), to: tab.to(view) } : [],
    ),
    href: (to) => Object.values(formatAddress(atlas, to, '/')).join(''),
    go: nothing,
    inSight: (to) => to,
    hovered: createSignal<string | null>(null),
    question: createSignal<string | null>(null),
    foundPlaces: createSignal<ReadonlySet<string>>(new Set()),
    following: createSignal(true),
    follow: () => undefined,
    sheetStop: createSignal<'peek' | 'half' | 'full'>('half'),
    searchMemory: { stopBefore: null, opened: null },
    share: nothing,
    announce: nothing,
  };
  return renderToStaticMarkup(<AppContext value={app}>{part}</AppContext>);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** what a reader's browser makes of the text inside markup */
export const textOf = (markup: string): string =>
  markup.replaceAll(/<[^>]*>/g, '').replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name) => ENTITIES[name]!);
/** texts of all elements of a kind whose start tag holds `having` */
export const textsOf = (markup: string, tag: string, having = ''): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, 'gs'))]
    .filter(([, start]) => start!.includes(having))
    .map(([, , inside]) => textOf(inside!));
