import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AtlasPlace } from '../../geo/model.ts';
import type { Frame } from '../geometry/mercator.ts';
import type { Surround, WindowClass } from '../layout/windows.ts';
import { afterFrame } from '../ui/afterFrame.ts';
import { type App, useApp } from '../ui/app.ts';
import { ReloadNotice } from '../ui/ReloadNotice.tsx';
import { useLater } from '../ui/useLater.ts';
import { surround } from '../ui/window.ts';
import { toExplore } from '../view/changes.ts';
import { chosen } from '../view/reading.ts';
import { hatchedAreas } from '../view/shown.ts';
import { openPlace } from '../view/site.ts';
import type { View } from '../view/view.ts';
import { type MapCamera, pageCamera } from './camera.ts';
import { splitCamera } from './cameraMoves.ts';
import { cameraToPin } from './cameraToPin.ts';
import { EdgeTabs } from './furniture/EdgeTabs.tsx';
import { Furniture } from './furniture/Furniture.tsx';
import { Ground, type LoadMap } from './Ground.tsx';
import { useHands } from './hands.ts';
import { arrange } from './pins/arrange.ts';
import { aroundOf, blockersOf } from './pins/obstacles.ts';
import { Pins } from './pins/Pins.tsx';
import { usePinFocus } from './pins/usePinFocus.ts';
import { useStillPress } from './stillPress.ts';
import { useSheetStop } from './useSheetStop.ts';

/** Fetched once the map is drawn, or when it is first asked for. */
const loadList = async () => (await import('./furniture/ClusterList.tsx')).ClusterList;

/** All that the map side shows, taken at one moment. */
export interface Seen {
  app: App;
  cls: WindowClass | null;
  hover: string | null;
  asked: Frame | null;
  /** the frame at rest */
  frame: Frame | null;
  around: Surround;
}

export interface SeenStageProps {
  seen: Seen;
  camera: MapCamera;
  /**
   * the page that was prerendered; its still map stays in the document while the reader goes on to other
   * pages
   */
  first: View['page'];
  loadMap: LoadMap | null;
  /** called once MapLibre has drawn its map */
  onDrawn: () => void;
}

/** The parts of the map side, as of one moment. */
export const SeenStage = memo(function SeenStage({ camera, first, loadMap, onDrawn, seen }: SeenStageProps) {
  const { cls, hover, asked, frame, around } = seen;
  const { atlas, view, t, go, inSight, hovered, sheetStop } = useApp();
  const element = useRef<HTMLElement>(null);
  const [moving, setMoving] = useState(false);
  const [credits, setCredits] = useState<readonly string[]>([]);
  const [listed, setListed] = useState<readonly AtlasPlace[] | null>(null);
  const [noList, setNoList] = useState(false);
  const ClusterList = useLater(
    loadList,
    listed !== null,
    useCallback(() => setNoList(true), []),
  );
  const arrangeAt = useMemo(
    () => cls && ((at: Frame) => arrange(atlas, view, at, aroundOf(cls, at, { ...around, moving }))),
    [atlas, view, cls, around, moving],
  );
  const arrangement = useMemo(() => frame && (arrangeAt?.(frame) ?? null), [frame, arrangeAt]);
  const focusPin = usePinFocus(arrangement);
  const blockers = useMemo(
    () =>
      arrangement && cls
        ? blockersOf(arrangement, aroundOf(cls, arrangement.frame, { ...around, moving }).obstacles)
        : [],
    [arrangement, cls, around, moving],
  );
  const hatched = useMemo(() => hatchedAreas(atlas, view, hover), [atlas, view, hover]);
  const page = useMemo(
    () => cls && pageCamera(atlas, { ...view, page: first }, cls),
    [atlas, view, first, cls],
  );

  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => camera.measure({ width: node.clientWidth, height: node.clientHeight }, surround());
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    // the safe areas may change where the stage does not
    addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [camera]);
  useHands(element, camera);
  useSheetStop(camera);

  const split = (members: readonly AtlasPlace[]) => {
    const nearer = frame && splitCamera(frame, members);
    if (nearer) camera.moveTo(nearer);
    else setListed(members);
  };
  const find = (places: readonly string[], named: readonly string[]) => {
    if (frame && arrangeAt) camera.moveTo(cameraToPin(atlas, frame, named, arrangeAt), 'push');
    hovered.set(named[0] ?? null);
    if (places.length > named.length) setListed(places.flatMap((id) => atlas.place(id) ?? []));
  };
  const closeList = () => {
    flushSync(() => setListed(null));
    if (listed?.[0]) focusPin(listed[0].id);
  };
  const open = (id: string) => go(inSight(chosen(atlas, view, id)));
  /** A press on the bare map takes one step back: it lowers the sheet, or closes the open place. */
  const stepBack = () => {
    if (cls?.panel === 'sheet' && sheetStop.get() !== 'peek') sheetStop.set('peek');
    else if (openPlace(atlas, view) !== null) go(toExplore(view, asked?.camera));
  };
  useStillPress(element, (id) => (id === null ? stepBack() : open(id)));

  return (
    <section className="stage" aria-label={t.stage} ref={element}>
      {asked && page && (
        <Ground
          asked={asked}
          camera={camera}
          hatched={hatched}
          blockers={blockers}
          loadMap={loadMap}
          page={page}
          onPlace={(id, how) => (how === 'hover' ? hovered.set(id) : id && open(id))}
          onEmpty={stepBack}
          onCredits={setCredits}
          onDrawn={() =>
            afterFrame(() => {
              loadList().catch(() => undefined);
              onDrawn();
            }).ask()
          }
        />
      )}
      <Pins arrangement={arrangement} shown={camera.shown} onCluster={split} />
      {frame && arrangement && <EdgeTabs arrangement={arrangement} onPress={find} />}
      {listed && ClusterList && <ClusterList places={listed} onClose={closeList} />}
      {noList && <ReloadNotice sentence={t.partFailed} />}
      <Furniture
        frame={frame}
        credits={credits}
        moving={moving}
        onMoving={setMoving}
        onCamera={camera.moveTo}
      />
    </section>
  );
});
