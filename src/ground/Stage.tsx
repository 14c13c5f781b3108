import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AtlasPlace } from '../../geo/model.ts';
import { type Bounds, cameraForBounds, sameCamera } from '../geometry/camera.ts';
import { type Camera, type Frame, freeSize } from '../geometry/mercator.ts';
import { paddingOf } from '../layout/windows.ts';
import { useApp } from '../ui/app.ts';
import { useSize, useWindowClass } from '../ui/window.ts';
import { stillOn, toCamera } from '../view/changes.ts';
import { chosen } from '../view/reading.ts';
import { hatchedAreas } from '../view/shown.ts';
import { type Signal, useSignal } from '../view/signal.ts';
import { openPlace, openSource } from '../view/site.ts';
import { cameraOf, inSight, pageCamera, splitCamera } from './camera.ts';
import { useFollowing, useHands } from './follow.ts';
import { ClusterList } from './furniture/ClusterList.tsx';
import { EdgeTabs } from './furniture/EdgeTabs.tsx';
import { Furniture } from './furniture/Furniture.tsx';
import { Ground, type LoadMap } from './Ground.tsx';
import { arrange } from './pins/arrange.ts';
import { blockersOf } from './pins/blockers.ts';
import { furniture } from './pins/furniture.ts';
import { Pins } from './pins/Pins.tsx';

/** CSS px from the edge within which an open place is brought back when the sheet moves */
const COVERED = 30;

interface Props {
  /** the frame on screen, many times a second while the map moves */
  shown: Signal<Frame | null>;
  loadMap: LoadMap | null;
  /** once MapLibre's map is there */
  onDrawn: () => void;
}

/** The map side of the page: ground (still map or MapLibre), pins over it, furniture at its edges. */
export function Stage({ shown, loadMap, onDrawn }: Props) {
  const { atlas, view, t, go, open, hovered, following, stop: stopSignal } = useApp();
  const element = useRef<HTMLElement>(null);
  const cls = useWindowClass();
  const size = useSize(element);
  const stop = useSignal(stopSignal);
  const hover = useSignal(hovered);
  // the page that was prerendered, whose still map stands under all that follow
  const [first] = useState(view.page);
  // what the map last came to rest at; until there is a map, the frame the view asks for
  const [rest, setRest] = useState<Frame | null>(null);
  const [credits, setCredits] = useState<readonly string[]>([]);
  const [cluster, setCluster] = useState<readonly AtlasPlace[] | null>(null);
  const padding = useMemo(() => cls && size && paddingOf(cls, stop, size), [cls, stop, size]);
  const target = useMemo(() => cls && cameraOf(atlas, view, cls), [atlas, view, cls]);
  const asked = useMemo(
    () => target && size && padding && { camera: target, size, padding },
    [target, size, padding],
  );
  const frame = rest ?? asked;
  const arrangement = useMemo(
    () => frame && cls && arrange(atlas, view, frame, { obstacles: furniture(cls, frame) }),
    [atlas, view, frame, cls],
  );
  const covered = useMemo(
    () => (arrangement && cls ? blockersOf(arrangement, furniture(cls, arrangement.frame)) : []),
    [arrangement, cls],
  );
  const hatched = useMemo(() => hatchedAreas(atlas, view, hover), [atlas, view, hover]);

  useLayoutEffect(() => {
    if (frame) shown.set(frame);
  }, [frame, shown]);
  useLayoutEffect(() => {
    document.documentElement.dataset.stop = stop;
  }, [stop]);

  // from here on the map is where the reader puts it
  const letGo = () => following.set(false);
  useFollowing(asked);
  useHands(element, letGo);
  const settle = useEffectEvent((camera: Camera) => {
    if (!cls) return;
    letGo();
    const own = sameCamera(camera, pageCamera(atlas, view, cls));
    if (!(target && sameCamera(camera, target)))
      go(
        stillOn(view, (now) => toCamera(now, own ? null : camera)),
        'replace',
      );
  });
  const keepOpenPlaceInSight = useEffectEvent(() => {
    const place = atlas.place(openPlace(atlas, view) ?? '');
    if (!place || !frame || !padding || inSight({ ...frame, padding }, place, COVERED)) return;
    const over = { ...frame.camera, lng: place.point[0], lat: place.point[1] };
    go(
      stillOn(view, (now) => toCamera(now, over)),
      'replace',
    );
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the sheet moves, not when the view does
  useEffect(() => keepOpenPlaceInSight(), [stop]);

  const show = (camera: Camera | null) => {
    letGo();
    go(toCamera(view, camera), 'replace');
  };
  const choose = (id: string) => (openSource(atlas, view) === null ? open(id) : go(chosen(atlas, view, id)));
  const fit = (bounds: Bounds) => frame && show(cameraForBounds(bounds, freeSize(frame)));
  const split = (members: readonly AtlasPlace[]) => {
    const camera = frame && splitCamera(frame, members);
    if (camera) show(camera);
    else setCluster(members);
  };

  return (
    <section className="stage" aria-label={t.stage} ref={element}>
      {asked && cls && (
        <Ground
          asked={asked}
          hatched={hatched}
          blockers={covered}
          loadMap={loadMap}
          page={pageCamera(atlas, { ...view, page: first }, cls)}
          shown={shown}
          onRest={setRest}
          onSettled={settle}
          onPlace={(id, how) => (how === 'hover' ? hovered.set(id) : id && choose(id))}
          onEmpty={() => stopSignal.set('peek')}
          onCredits={setCredits}
          onDrawn={onDrawn}
        />
      )}
      <Pins arrangement={arrangement} shown={shown} onCluster={split} />
      {frame && arrangement && <EdgeTabs frame={frame} arrangement={arrangement} onFit={fit} />}
      {cluster && <ClusterList places={cluster} onClose={() => setCluster(null)} />}
      <Furniture frame={frame} credits={credits} onCamera={show} />
    </section>
  );
}
