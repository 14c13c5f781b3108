import { useEffect, useRef, useState } from 'react';
import { useApp } from '../ui/app.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { applyShortcuts } from '../ui/choices.ts';
import { Notice } from '../ui/Notice.tsx';
import { SheetHandle } from '../ui/SheetHandle.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { useSignal } from '../view/signal.ts';
import { isLater, openPlace } from '../view/view.ts';
import { Drawer } from './explore/Drawer.tsx';
import { Explore } from './explore/Explore.tsx';
import { later, loadLater } from './later.ts';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { Place } from './place/Place.tsx';
import { Tabs } from './Tabs.tsx';
import { useKeys } from './useKeys.ts';
import { useReading } from './useReading.ts';

/** ids of the headings that take the focus when their page opens */
const HEADING = {
  explore: 'places',
  place: 'place',
  source: 'source',
  claims: 'claims',
  timeline: 'timeline',
  about: 'about',
} as const;

/** Everything that is read: a column beside the map, a sheet over it on phones. */
export function Panel() {
  const { view, t, stop } = useApp();
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useSignal(later);
  const waits = isLater(view.page) && !room;
  const onScroll = useReading(scroller, !waits);
  useKeys();
  useEffect(applyShortcuts, []);
  const { kind } = view.page;
  const place = openPlace(view);
  return (
    <>
      <SkipLink to={HEADING[kind]}>{t.skip[kind]}</SkipLink>
      <main id="panel" className="panel" data-page={kind} data-stop={useSignal(stop)} ref={panel}>
        <Masthead />
        <SheetHandle sheet={panel} />
        <div className="body" onScroll={onScroll}>
          <div className="scroll" ref={scroller} onScroll={onScroll}>
            <Notices />
            <div className="page" key={'id' in view.page ? (view.page.id ?? kind) : kind}>
              <Boundary>
                {place !== null && <Place id={place} />}
                {kind === 'explore' && <Explore />}
                {isLater(view.page) && (room ? <room.LaterPage page={view.page} /> : <Waiting />)}
              </Boundary>
            </div>
          </div>
          {kind === 'explore' && <Drawer />}
        </div>
      </main>
    </>
  );
}

/** In place of a page whose file is on its way. Where it cannot be had, the address still has a page that needs none. */
export function Waiting() {
  const { t } = useApp();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    loadLater().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <>
      <Tabs />
      {failed && (
        <Notice urgent action={{ name: t.tryAgain, run: () => location.reload() }}>
          <p>{t.pageMissing}</p>
        </Notice>
      )}
    </>
  );
}
