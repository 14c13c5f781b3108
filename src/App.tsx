import { useCallback, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { labelIn } from './atlas/names.ts';
import { written } from './atlas/roots.ts';
import { createCamera } from './ground/camera.ts';
import type { LoadMap } from './ground/Ground.tsx';
import { Stage } from './ground/Stage.tsx';
import { LaterPrint } from './LaterPrint.tsx';
import { LaterShare } from './LaterShare.tsx';
import { LaterStrip, strip as stripPart } from './LaterStrip.tsx';
import { LaterTranslated } from './LaterTranslated.tsx';
import { LaterWordsOffer } from './LaterWordsOffer.tsx';
import type { SheetStop } from './layout/sheet.ts';
import type { PageLayout } from './layout/windows.ts';
import { filterChange } from './pages/HiddenLine.tsx';
import { HINTS, LaterHints } from './pages/LaterHints.tsx';
import { Panel, recordOf } from './pages/Panel.tsx';
import type { PageRecord } from './pages/page.ts';
import { AfterPanel } from './ui/AfterPanel.tsx';
import { AppContext, type App as AppDoors, NO_PLACES, type SearchMemory, type ShareAsked } from './ui/app.ts';
import { Boundary } from './ui/Boundary.tsx';
import { Status } from './ui/SkipLink.tsx';
import { createSaid } from './ui/said.ts';
import { formatAddress } from './view/address.ts';
import { layoutOf } from './view/shown.ts';
import { createSignal, useSignal } from './view/signal.ts';
import { openPlace, type Site } from './view/site.ts';
import type { Go, Store } from './view/store.ts';
import type { View } from './view/view.ts';
import type { Choosable } from './words/registry.ts';
import type { Words } from './words/words.ts';

interface Props {
  pages: readonly PageRecord[];
  atlas: Site;
  words: Words;
  /** the edition's languages, in its order */
  languages: readonly Choosable[];
  /** the site's root path */
  root: string;
  store: Store;
  /** the view that was prerendered: of the path alone, without a fragment */
  pageView: View;
  /** fetches MapLibre and our code for it; null where no map is wanted (prerendering) */
  loadMap: LoadMap | null;
}

const STRIP = (
  <Boundary>
    <LaterStrip />
  </Boundary>
);

/** The whole page for one view: panel, map, strip and live region. */
export function App({ pages, atlas, words, languages, root, store, pageView, loadMap }: Props) {
  const view = useSyncExternalStore(store.subscribe, store.getView, () => pageView);
  const [app] = useState(() => createApp(atlas, words, store));
  const asked = useSignal(app.camera.asked);
  const [toShare, share] = useState<ShareAsked | null>(null);
  const doors = useMemo<AppDoors>(
    () => ({
      atlas,
      view,
      t: words,
      tabs: pages.flatMap(({ kind, tab }) =>
        tab && atlas.page(kind) ? { kind, icon: tab.icon, name: tab.name(words), to: tab.to(view) } : [],
      ),
      languages,
      href: (to) => written(formatAddress(atlas, to, root)),
      go: app.go,
      // A new function for each frame that is asked for, so that components render their links again.
      inSight: (to) => (asked ? app.camera.inSight(to) : to),
      hovered: app.hovered,
      question: app.question,
      foundPlaces: app.foundPlaces,
      following: app.camera.following,
      follow: app.camera.follow,
      sheetStop: app.sheetStop,
      searchMemory: app.searchMemory,
      share,
      announce: app.said.say,
    }),
    [pages, atlas, view, words, languages, root, app, asked],
  );
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => {
    loadPanels(pages, words, atlas);
    setDrawn(true);
  }, [pages, words, atlas]);
  const record = recordOf(pages, view.page.kind);
  useEffect(() => {
    document.title = words.pageTitle(
      labelIn(atlas.edition.title, view.lang),
      record.title(atlas, view, words),
    );
  }, [record, atlas, view, words]);
  const { wide, strip } = layoutOf(atlas, view);
  useLayoutEffect(() => markRoot({ wide, strip }), [wide, strip]);
  return (
    <>
      <AppContext value={doors}>
        <LaterPrint ready={drawn} />
        <LaterTranslated ready={drawn} />
        <Panel pages={pages} />
      </AppContext>
      <Stage app={doors} camera={app.camera} first={pageView.page} loadMap={loadMap} onDrawn={onDrawn} />
      <AfterPanel app={doors}>{strip ? STRIP : null}</AfterPanel>
      <AppContext value={doors}>
        {/* cards come and go in an element of their own: beside it, the browser would style the whole page again */}
        <div>
          <LaterHints />
          <LaterWordsOffer />
          <LaterShare asked={toShare} onClose={() => share(null)} />
        </div>
        <Status said={app.said} />
      </AppContext>
    </>
  );
}

/** Tells the stylesheet what the page leaves of the window to the map; a prerendered page says it already. */
function markRoot({ wide, strip }: PageLayout): void {
  document.documentElement.toggleAttribute('data-wide', wide);
  document.documentElement.toggleAttribute('data-strip', strip);
}

/**
 * Fetches the pages that come in files of their own. A page whose file is missing says so when it is opened,
 * so ignore that here.
 */
function loadPanels(pages: readonly PageRecord[], words: Words, atlas: Site): void {
  const parts = [stripPart.load(), HINTS.load(), ...pages.map(({ panel }) => panel.load(words, atlas))];
  for (const part of parts) part.catch(() => undefined);
}

/**
 * What one app keeps beside its view: what is hovered, what is said, where the sheet stands, and the one
 * camera.
 */
function createApp(atlas: Site, words: Words, store: Store) {
  const sheetStop = createSignal<SheetStop>('half');
  const said = createSaid();
  const searchMemory: SearchMemory = { stopBefore: null, opened: null };
  const go: Go = (change, how) => {
    const before = store.getView();
    store.go(change, how);
    const now = store.getView();
    const filter = filterChange(atlas, words, before, now);
    if (filter !== null) said.say(filter);
    // Opening a place raises the sheet from its lowest stop; a change to the view of an open one does not.
    if (how === undefined && openPlace(atlas, now) !== null && sheetStop.get() === 'peek')
      sheetStop.set('half');
  };
  return {
    sheetStop,
    said,
    searchMemory,
    go,
    hovered: createSignal<string | null>(null),
    question: createSignal<string | null>(null),
    foundPlaces: createSignal(NO_PLACES),
    camera: createCamera({ atlas, store, sheetStop, onPause: () => said.say(words.sourcePage.paused) }),
  };
}
