import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { fetchWords } from '../atlas/atlas.ts';
import { inTime } from '../atlas/inTime.ts';
import { useCopying } from '../quote/useCopying.ts';
import { useApp } from '../ui/app.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { applyShortcuts } from '../ui/choices.ts';
import { ReloadNotice } from '../ui/ReloadNotice.tsx';
import { SheetHandle } from '../ui/SheetHandle.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { useWords } from '../ui/useWords.ts';
import { useSignal } from '../view/signal.ts';
import { loadLater } from '../words/later.ts';
import { LaterOffline } from './LaterOffline.tsx';
import { Masthead } from './Masthead.tsx';
import { LaterNotices } from './notices/LaterNotices.tsx';
import type { PageRecord } from './page.ts';
import { Tabs } from './Tabs.tsx';
import { useKeys } from './useKeys.ts';
import { useReading } from './useReading.ts';

const KeysDialog = lazy(() =>
  import('./about/KeysDialog.tsx').then((room) => ({ default: room.KeysDialog })),
);

const NO_WORDS: readonly string[] = [];

/** Everything that is read: a column beside the map, a sheet over it on phones. */
export function Panel({ pages }: { pages: readonly PageRecord[] }) {
  const { atlas, view, t, sheetStop } = useApp();
  const { kind, id } = view.page;
  const record = recordOf(pages, kind);
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const Content = useSignal(record.panel.component);
  const words = record.words?.(atlas, view) ?? NO_WORDS;
  const there = useWords(words) && Content !== null;
  const onScroll = useReading(pages, scroller, there);
  const [keys, setKeys] = useState(false);
  useKeys(
    record,
    useCallback(() => {
      // where the words cannot be had, the boundary says that something is missing
      const show = () => setKeys(true);
      loadLater(t).then(show, show);
    }, [t]),
  );
  useCopying();
  useEffect(applyShortcuts, []);
  return (
    <>
      <SkipLink to={record.heading}>{record.skip(t)}</SkipLink>
      <main
        id="panel"
        className="panel"
        data-page={kind}
        data-width={record.width}
        data-tabs={id === null || undefined}
        data-stop={useSignal(sheetStop)}
        ref={panel}
      >
        <Masthead />
        <SheetHandle sheet={panel} />
        <div className="body" onScroll={onScroll}>
          <div className="scroll" ref={scroller} onScroll={onScroll}>
            <LaterOffline />
            <LaterNotices />
            <div className="page" key={id ?? kind}>
              <Boundary>
                {there && Content ? <Content id={id} /> : <Waiting record={record} words={words} />}
              </Boundary>
            </div>
          </div>
          {record.Foot && <record.Foot />}
        </div>
      </main>
      {keys && (
        <Boundary>
          <Suspense>
            <KeysDialog onClose={() => setKeys(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}

/** The record of an open page. Throws where there is none, which no address leads to. */
export function recordOf(pages: readonly PageRecord[], kind: string): PageRecord {
  const record = pages.find((one) => one.kind === kind);
  if (!record) throw new Error(`no page ${kind} in the registry`);
  return record;
}

/**
 * Stands in place of a page while its file, or the words it quotes, are fetched: its title is there at once. Where that
 * fails, loading the address again shows the prerendered page.
 */
function Waiting({ record, words }: { record: PageRecord; words: readonly string[] }) {
  const { atlas, view, t } = useApp();
  const [failed, setFailed] = useState(false);
  const wanted = words.join(' ');
  useEffect(() => {
    let waiting = true;
    const files = wanted === '' ? [] : wanted.split(' ');
    const came = Promise.all([record.panel.load(t, atlas), fetchWords(atlas, files)]);
    inTime(came).catch(() => waiting && setFailed(true));
    return () => {
      waiting = false;
    };
  }, [atlas, record, t, wanted]);
  return (
    <>
      {(wanted === '' || view.page.id === null) && <Tabs />}
      {wanted !== '' && (
        <h1 className="place-name" tabIndex={-1}>
          {record.title(atlas, view, t)}
        </h1>
      )}
      {failed && <ReloadNotice sentence={t.pageMissing} />}
    </>
  );
}
