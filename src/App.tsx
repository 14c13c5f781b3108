import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { labelIn } from './atlas/names.ts';
import type { Frame } from './geometry/mercator.ts';
import { cameraToSee } from './ground/camera.ts';
import type { LoadMap } from './ground/Ground.tsx';
import { Stage } from './ground/Stage.tsx';
import type { Stop } from './layout/sheet.ts';
import { Panel, recordOf } from './pages/Panel.tsx';
import type { PageRecord } from './pages/page.ts';
import { Strip } from './timeline/Strip.tsx';
import { AppContext, type App as AppDoors, type SearchMemory } from './ui/app.ts';
import { Boundary } from './ui/Boundary.tsx';
import { Status } from './ui/SkipLink.tsx';
import { formatAddress } from './view/address.ts';
import { toPlace } from './view/changes.ts';
import { layoutOf } from './view/shown.ts';
import { createSignal } from './view/signal.ts';
import type { Site } from './view/site.ts';
import type { Store } from './view/store.ts';
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
  /** the view the prerendered page shows: its path without its fragment */
  pageView: View;
  /** fetches the map room; null where no map is wanted (prerendering) */
  loadMap: LoadMap | null;
}

/** Panel and stage around one view. */
export function App({ pages, atlas, words, languages, root, store, pageView, loadMap }: Props) {
  const view = useSyncExternalStore(store.subscribe, store.getView, () => pageView);
  const [signals] = useState(() => ({
    hovered: createSignal<string | null>(null),
    question: createSignal<string | null>(null),
    following: createSignal(true),
    stop: createSignal<Stop>('half'),
    searchMemory: { stopBefore: null, opened: null } as SearchMemory,
    said: createSignal(''),
    shown: createSignal<Frame | null>(null),
  }));
  const doors = useMemo<AppDoors>(
    () => ({
      atlas,
      view,
      t: words,
      tabs: pages.flatMap(({ kind, tab }) =>
        tab && atlas.page(kind) ? { kind, icon: tab.icon, name: tab.name(words), to: tab.to(view) } : [],
      ),
      languages,
      href: (to) => {
        const { pathname, hash } = formatAddress(atlas, to, root);
        return pathname + hash;
      },
      go: store.go,
      open: (placeId, excerptId) => {
        if (signals.stop.get() === 'peek') signals.stop.set('half');
        const frame = signals.shown.get();
        store.go(toPlace(view, placeId, excerptId ?? null, frame && cameraToSee(atlas, frame, placeId)));
      },
      hovered: signals.hovered,
      question: signals.question,
      following: signals.following,
      stop: signals.stop,
      searchMemory: signals.searchMemory,
      announce: signals.said.set,
    }),
    [pages, atlas, view, words, languages, root, store, signals],
  );
  const record = recordOf(pages, view.page.kind);
  useEffect(() => {
    document.title = words.pageTitle(
      labelIn(atlas.edition.title, view.lang),
      record.title(atlas, view, words),
    );
  }, [record, atlas, view, words]);
  return (
    <AppContext value={doors}>
      <Panel pages={pages} />
      <Boundary>
        {/* that the later pages did not come is told by the page that needs them */}
        <Stage shown={signals.shown} loadMap={loadMap} onDrawn={() => loadPanels(pages)} />
      </Boundary>
      <Boundary>{layoutOf(atlas, view).strip && <Strip />}</Boundary>
      <Status said={signals.said} />
    </AppContext>
  );
}

/** The pages that come later, once the map is drawn. A page whose file does not come says so itself when it is opened. */
function loadPanels(pages: readonly PageRecord[]): void {
  for (const { panel } of pages) panel.load().catch(() => undefined);
}
