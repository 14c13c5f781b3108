/** Takes the prerendered page over: data, words, store, then React. MapLibre is fetched meanwhile. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { App } from './App.tsx';
import { fetchWords } from './atlas/atlas.ts';
import { inTime } from './atlas/inTime.ts';
import { languagesOf } from './atlas/languages.ts';
import { hasManySources } from './atlas/letters.ts';
import { loadAtlas } from './atlas/load.ts';
import { DataFault } from './atlas/published.ts';
import { hasFiles, isEmbedded, pathOf, shownIn, siteRoot } from './atlas/roots.ts';
import type { LoadMap } from './ground/Ground.tsx';
import { loadCrowds } from './ground/pins/crowds.ts';
import { strip } from './LaterStrip.tsx';
import { manySources } from './pages/explore/According.tsx';
import { partOf } from './pages/lists/part.tsx';
import { recordOf } from './pages/Panel.tsx';
import { PAGES } from './pages/registry.ts';
import { showFault } from './ui/fault.ts';
import { bearWrappedNodes, isRewritten } from './ui/rewritten.ts';
import { addShapes } from './ui/shapes.ts';
import { windowClass } from './ui/window.ts';
import { formatAddress, langOf, pagePath, parseAddress } from './view/address.ts';
import { withoutNotices } from './view/changes.ts';
import { createSite } from './view/site.ts';
import { createStore } from './view/store.ts';
import { LANGUAGES, languageOf } from './words/registry.ts';
import type { Words } from './words/words.ts';

const { documentElement } = document;
const ids = languagesOf(documentElement);
const root = pathOf(documentElement.dataset.root ?? '/');
// A relative root would mean another folder once the address bar shows another page.
documentElement.dataset.root = root;
if (isEmbedded()) documentElement.dataset.site = pathOf(siteRoot());
/** root of the files, which an embedded page has elsewhere */
const site = siteRoot();
/** ms that the app waits for what it can begin without */
const OPTIONAL = 4000;
const map = import('./ground/maplibre/MapCanvas.tsx');
// The map room reports load errors itself, so ignore them here.
const early = import('./ground/maplibre/early.ts').catch(() => null);
/** The map can open its files itself, so it waits for neither for long. */
const files = inTime(
  early.then((room) => room?.openMapFiles(site)),
  OPTIONAL,
).catch(() => undefined);
Promise.all([early, files, map])
  .then(([room, opened]) => opened && room?.readRest(opened))
  .catch(() => undefined);
const loadMap: LoadMap = async () => {
  const { MapCanvas, createMapFiles } = await map;
  return { MapCanvas, files: (await files) ?? createMapFiles(site) };
};

/** the records of the pages that there are; of long lists too where the app begins with a page of one */
async function pagesAt(pathname: string) {
  const listed = partOf(pathname) && (await inTime(import('./pages/lists/records.ts'))).LISTED;
  return (listed ?? PAGES).filter(({ kind }) => kind !== 'data' || hasFiles());
}
/** the strip, where the window shows one: asked for at once, so that nothing waits for it */
const stripShown = windowClass().strip && !isEmbedded() ? inTime(strip.load(), OPTIONAL) : null;
/** Where it does not come, the page keeps what was prerendered of it, and LaterStrip.tsx says so. */
const stripHere = stripShown?.catch(() => undefined);

/** Shows the prerendered page again where React has removed all of it after an error. */
function giveBack(place: HTMLElement, prerendered: readonly ChildNode[]): void {
  if (place.childElementCount === 0) place.replaceChildren(...prerendered);
  delete documentElement.dataset.live;
  delete documentElement.dataset.ground;
  showFault();
}

async function start(): Promise<void> {
  const here = shownIn(location);
  const lang = langOf(ids, here.pathname, root);
  const languages = ids.map((id) => languageOf(LANGUAGES, id));
  let words: Words | undefined;
  try {
    const spoken = await languageOf(LANGUAGES, lang).load();
    words = spoken;
    const pages = await pagesAt(here.pathname).catch(() => {
      throw new DataFault('missing', 'lists');
    });
    const atlas = createSite(await loadAtlas(site), pages, { strip: !isEmbedded() });
    const asked = parseAddress(atlas, here, root);
    if (asked.notices.length > 0 || recordOf(pages, asked.page.kind).past)
      // Without the past, an address that asks for it is one of something unknown.
      await import('./pages/notices/open.ts')
        .then(({ openPast }) => openPast(atlas, spoken))
        .catch(() => undefined);
    // The view that was prerendered: of the path alone, and without a notice that the path does not exist.
    const pageView = withoutNotices(parseAddress(atlas, { ...here, hash: '' }, root));
    const record = recordOf(pages, pageView.page.kind);
    await fetchWords(atlas, record.words?.(atlas, pageView) ?? []);
    const store = createStore(atlas, root, window, isEmbedded());
    await Promise.all([
      record.panel.load(words, atlas),
      stripHere,
      hasManySources(atlas) ? manySources.load() : null,
      loadCrowds(atlas.places),
    ]).catch(() => {
      throw new DataFault('missing', record.kind);
    });
    const app = (
      <StrictMode>
        <App
          pages={pages}
          atlas={atlas}
          words={words}
          languages={languages}
          root={root}
          store={store}
          pageView={pageView}
          loadMap={loadMap}
        />
      </StrictMode>
    );
    addShapes();
    const place = document.getElementById('app');
    if (!place) throw new Error('The page has no place for the app');
    const prerendered = [...place.childNodes];
    const rewritten = isRewritten(place, lang);
    bearWrappedNodes();
    const options: RootOptions = {
      onUncaughtError: (error) => {
        console.error(error);
        giveBack(place, prerendered);
      },
      // React wraps what it recovered from; the report names what went wrong
      onRecoverableError: (error) => {
        const cause = (error instanceof Error && error.cause) || error;
        if (rewritten) console.warn(cause);
        else reportError(cause);
      },
    };
    // A host may answer an address with another page's file (404.html). React can take over only the page of
    // this view.
    if (documentElement.dataset.path === pagePath(atlas, pageView)) hydrateRoot(place, app, options);
    else {
      place.replaceChildren();
      documentElement.lang = lang;
      createRoot(place, options).render(app);
    }
    documentElement.dataset.live = '';
    if (isEmbedded()) {
      const address = () => formatAddress(atlas, store.getView(), root);
      const { followView } = await import('./share/embed/follow.ts');
      followView(() => Object.values(address()).join(''), store.subscribe);
    }
    if (atlas.arrivals) (await import('./ahead.ts')).fetchAhead(atlas, pages, root);
  } catch (error) {
    if (!(error instanceof DataFault) || !words) throw error;
    showFault({ sentence: words.dataFault[error.kind], tryAgain: words.tryAgain });
  }
}
start().catch((error: unknown) => {
  console.error(error);
  showFault();
});
