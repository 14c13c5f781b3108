import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { sameCamera } from '../geometry/camera.ts';
import { type Camera, type Frame, offset } from '../geometry/mercator.ts';
import { useApp } from '../ui/app.ts';
import { useTheme } from '../ui/window.ts';
import type { Hatched } from '../view/shown.ts';
import type { Signal } from '../view/signal.ts';
import { MapNotice } from './furniture/MapNotice.tsx';
import type { Blocker, Trouble } from './maplibre/MapCanvas.tsx';

const LiveLocator = lazy(() => import('./LiveLocator.tsx').then((room) => ({ default: room.LiveLocator })));

export type MapRoom = typeof import('./maplibre/MapCanvas.tsx');
/** fetches the map room */
export type LoadMap = () => Promise<MapRoom>;

interface GroundProps {
  /** the frame the view asks for */
  asked: Frame;
  hatched: readonly Hatched[];
  blockers: readonly Blocker[];
  loadMap: LoadMap | null;
  /** the page's own camera, which the prerendered still map shows */
  page: Camera;
  shown: Signal<Frame | null>;
  onRest: (frame: Frame) => void;
  onSettled: (camera: Camera) => void;
  onPlace: (id: string | null, how: 'hover' | 'click') => void;
  onEmpty: () => void;
  /** who is to be credited for an operator's own background */
  onCredits: (credits: readonly string[]) => void;
  onDrawn: () => void;
}

/** The drawn ground under the pins: first the page's still map, then MapLibre; the still map for good where it cannot run. */
export function Ground({
  asked,
  hatched,
  blockers,
  loadMap,
  page,
  shown,
  onRest,
  onSettled,
  onPlace,
  onEmpty,
  onCredits,
  onDrawn,
}: GroundProps) {
  const { atlas, view, t } = useApp();
  const theme = useTheme();
  const [room, setRoom] = useState<MapRoom | null>(null);
  const [trouble, setTrouble] = useState<Trouble | 'chunk' | null>(null);
  const [drawn, setDrawn] = useState(false);
  // each try is a fresh map
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    loadMap?.().then(
      (loaded) => wanted && setRoom(loaded),
      () => wanted && setTrouble('chunk'),
    );
    return () => {
      wanted = false;
    };
  }, [loadMap]);

  const dead = trouble === 'no-webgl' || trouble === 'worker' || trouble === 'lost' || trouble === 'chunk';
  const ground = drawn && !dead ? 'map' : dead || !sameCamera(asked.camera, page) ? 'locator' : 'still';
  useLayoutEffect(() => {
    document.documentElement.dataset.ground = ground;
  }, [ground]);
  useEffect(() => {
    const follow = () => {
      const frame = shown.get();
      if (frame) moveStill(frame.camera, page);
    };
    follow();
    return ground === 'map' ? undefined : shown.subscribe(follow);
  }, [shown, page, ground]);

  return (
    <>
      {ground === 'locator' && (
        <Suspense>
          <LiveLocator shown={shown} asked={asked} hatched={hatched} />
        </Suspense>
      )}
      {room && !(dead && trouble !== 'lost') && (
        <room.MapCanvas
          key={attempt}
          atlas={atlas}
          view={view}
          camera={asked.camera}
          padding={asked.padding}
          theme={theme}
          hatched={hatched}
          blockers={blockers}
          t={t}
          onFrame={(frame, moving) => {
            shown.set(frame);
            if (!moving) onRest(frame);
          }}
          onSettled={onSettled}
          onDrawn={() => {
            setDrawn(true);
            onDrawn();
          }}
          onTrouble={setTrouble}
          onArea={onPlace}
          onMapClick={onEmpty}
          onCredits={onCredits}
        />
      )}
      <MapNotice
        trouble={trouble}
        onRetry={() => {
          // a browser keeps a script that came damaged as long as the page lives
          if (trouble === 'chunk') return location.reload();
          setTrouble(null);
          setDrawn(false);
          setAttempt(attempt + 1);
        }}
      />
    </>
  );
}

// The page's prerendered still map stands outside React, so that taking the page over costs it nothing.

/** moves the still map from the page's camera to another, as far as its drawing reaches */
export function moveStill(camera: Camera, page: Camera): void {
  const still = document.querySelector<SVGElement>('#still > svg');
  if (!still) return;
  const [dx, dy] = offset(camera, [page.lng, page.lat]);
  const same = Math.hypot(dx, dy) < 0.5 && Math.abs(camera.zoom - page.zoom) < 0.001;
  still.style.transform = same
    ? ''
    : `translate(${dx.toFixed(1)}px, ${dy.toFixed(1)}px) scale(${2 ** (camera.zoom - page.zoom)})`;
}
