/**
 * The finished map of a draft, in a frame of the workbench: the app that readers have, with data that the workbench hands over. Alone, or in
 * the frame of another site, it shows nothing.
 */
import './preview.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { areasIn } from './atlas/areas.ts';
import { fetchWords } from './atlas/atlas.ts';
import { hasManySources } from './atlas/letters.ts';
import { loadAtlas } from './atlas/load.ts';
import { readAreas } from './atlas/published.ts';
import { siteRoot } from './atlas/roots.ts';
import { StillLocator, stillOf } from './ground/locator/StillLocator.tsx';
import { loadCrowds } from './ground/pins/crowds.ts';
import { stillCss } from './ground/pins/still.ts';
import { strip } from './LaterStrip.tsx';
import { layerCss } from './layout/layerCss.ts';
import { type PreviewFiles, READY } from './make/preview.ts';
import { manySources } from './pages/explore/According.tsx';
import { recordOf } from './pages/Panel.tsx';
import { PAGES } from './pages/registry.ts';
import { applySigns, applyTheme } from './ui/choices.ts';
import { addShapes } from './ui/shapes.ts';
import { parseAddress } from './view/address.ts';
import { createSite } from './view/site.ts';
import { createStore } from './view/store.ts';
import { LANGUAGES, languageOf } from './words/registry.ts';

const ROOT = '/';
const PUBLISHED = /\/data\/([^?#]+)/;

/** From here on published files are those of the draft, and no others. */
function answerFrom({ files }: PreviewFiles): void {
  const { fetch: ask } = globalThis;
  globalThis.fetch = async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    const name = PUBLISHED.exec(new URL(address, document.baseURI).pathname)?.[1];
    if (name === undefined) return ask(asked, init);
    const text = files.get(name);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
}

/** An address bar of the frame's own: the window's belongs to the workbench, and so does its Back. */
function addressBar(): Window {
  const location = { pathname: ROOT, hash: '' };
  const put = (_state: unknown, _title: string, address: string): void => {
    const { pathname, hash } = new URL(address, 'https://draft.invalid/');
    Object.assign(location, { pathname, hash });
  };
  // A cast, because the store asks for no more of a window than this.
  return {
    location,
    history: { pushState: put, replaceState: put },
    addEventListener: () => undefined,
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
  } as unknown as Window;
}

/** No link leads out of the frame: what the app does not answer itself would be an address of the site around it. */
function holdLinks(): void {
  for (const kind of ['click', 'auxclick'])
    document.addEventListener(kind, (event) => {
      if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
    });
}

/** Rules of the draft, which no stylesheet of the site has. */
function style(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

async function show(given: PreviewFiles): Promise<void> {
  answerFrom(given);
  holdLinks();
  const pages = PAGES.filter(({ kind }) => kind !== 'data');
  const site = createSite(await loadAtlas(siteRoot(), given.stamp), pages);
  const lang = site.edition.languages[0];
  const words = await languageOf(LANGUAGES, lang).load();
  const pageView = parseAddress(site, { pathname: ROOT, hash: '' }, ROOT);
  const record = recordOf(pages, pageView.page.kind);
  await Promise.all([
    fetchWords(site, record.words?.(site, pageView) ?? []),
    record.panel.load(words, site),
    strip.load(),
    hasManySources(site) ? manySources.load() : null,
    loadCrowds(site.places),
  ]);
  const areas = areasIn(await readAreas(siteRoot()));
  style(layerCss(site.layers));
  style(stillCss(site, pageView));
  addShapes();
  document.documentElement.lang = lang;
  const [still, app] = ['still', 'app'].map((id) => document.getElementById(id));
  if (!still || !app) throw new Error('the frame has no place for the map');
  createRoot(still).render(<StillLocator atlas={site} areas={areas} {...stillOf(site, pageView)} />);
  createRoot(app).render(
    <StrictMode>
      <App
        pages={pages}
        atlas={site}
        words={words}
        languages={site.edition.languages.map((id) => languageOf(LANGUAGES, id))}
        root={ROOT}
        store={createStore(site, ROOT, addressBar())}
        pageView={pageView}
        loadMap={null}
      />
    </StrictMode>,
  );
  document.documentElement.dataset.live = '';
}

applyTheme();
applySigns();
if (parent !== window) {
  const take = ({ origin, source, data }: MessageEvent<PreviewFiles>): void => {
    if (origin !== location.origin || source !== parent) return;
    removeEventListener('message', take);
    show(data).catch((error: unknown) => {
      console.error(error);
      const told = document.createElement('p');
      told.className = 'preview-fault';
      told.setAttribute('role', 'alert');
      told.textContent = error instanceof Error ? error.message : String(error);
      document.getElementById('app')?.replaceChildren(told);
    });
  };
  addEventListener('message', take);
  parent.postMessage(READY, location.origin);
}
