/** Renders parts of the panel as the prerenderer does, on an edition's own files. */
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build } from '../../geo/build.ts';
import { folderAt } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { type Atlas, createAtlas } from '../../src/atlas/atlas.ts';
import { loadLater } from '../../src/pages/later.ts';
import { type App, AppContext } from '../../src/ui/app.ts';
import { formatAddress } from '../../src/view/address.ts';
import { createSignal } from '../../src/view/signal.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en.ts';
import { es } from '../../src/words/es.ts';

/** the published atlas of an edition's folder */
export function atlasAt(folder: string): Atlas {
  const { edition, ...inputs } = readEdition(folderAt(join(import.meta.dirname, '../..', folder)));
  const files = build({ ...inputs, edition: edition! });
  const json = (name: string) => JSON.parse(files.get(name)!);
  const names = [...files.keys()].filter((name) => /^excerpts-/.test(name));
  return createAtlas(
    json('atlas.json'),
    names.flatMap((name) => json(name).excerpts),
  );
}

export const tiny = atlasAt('tests/fixtures/tiny');
export const ecuador = atlasAt('geo/ecuador-2026');

await loadLater();

/** the part's HTML in an app that shows the view and does nothing */
export function html(atlas: Atlas, view: View, part: ReactNode): string {
  const nothing = () => undefined;
  const app: App = {
    atlas,
    view,
    t: view.lang === 'es' ? es : en,
    href: (to) => Object.values(formatAddress(atlas, to, '/')).join(''),
    go: nothing,
    open: nothing,
    hovered: createSignal<string | null>(null),
    question: createSignal<string | null>(null),
    following: createSignal(true),
    stop: createSignal<'peek' | 'half' | 'full'>('half'),
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
