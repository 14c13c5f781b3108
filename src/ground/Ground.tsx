import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { sameCamera } from '../geometry/camera.ts';
import { type Camera, type Frame, offset } from '../geometry/mercator.ts';
import { useApp } from '../ui/app.ts';
import { useTheme } from '../ui/window.ts';
import type { Hatched } from '../view/shown.ts';
import type { MapCamera } from './camera.ts';
import { MapNotice } from './furniture/MapNotice.tsx';
import type { Blocker, MapFiles, Trouble } from './maplibre/MapCanvas.tsx';

const LiveLocator = lazy(() => import('./LiveLocator.tsx').then((room) => ({ default: room.LiveLocator })));

/** the map, and the files of the site that it draws */
export interface MapRoom extends Pick<typeof import('./maplibre/MapCanvas.tsx'), 'MapCanvas'> {
  files: MapFiles;
}
/** fetches the map room */
export type LoadMap = () => Promise<MapRoom>;

interface GroundProps {
  /** the frame the view asks for */
  asked: Frame;
  camera: MapCamera;
  hatched: readonly Hatched[];
  blockers: readonly Blocker[];
  loadMap: LoadMap | null;
  /** the page's own camera, which the prerendered still map shows */
  page: Camera;
  onPlace: (id: string | null, how: 'hover' | 'click') => void;
  onEmpty: () => void;
  /** who is to be credited for an operator's own background */
  onCredits: (credits: readonly string[]) => void;
  onDrawn: () => void;
}

/** The drawn ground under the pins: first the page's still map, then MapLibre; the still map for good where it cannot run. */
export function Ground({
  asked,
  camera,
  hatched,
  blockers,
  loadMap,
  page,
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

  const { shown } = camera;
  const dead = trouble !== null && isDead(trouble);
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
          files={room.files}
          camera={asked.camera}
          padding={asked.padding}
          theme={theme}
          hatched={hatched}
          blockers={blockers}
          t={t}
          onFrame={camera.drew}
          onSettled={camera.settle}
          onDrawn={() => {
            setDrawn(true);
            onDrawn();
          }}
          onTrouble={(next) => {
            setTrouble(next);
            if (next && isDead(next)) camera.leave();
          }}
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
          camera.leave();
          setTrouble(null);
          setDrawn(false);
          setAttempt(attempt + 1);
        }}
      />
    </>
  );
}

/** whether a trouble leaves the page without MapLibre's map */
const isDead = (trouble: Trouble | 'chunk'): boolean =>
  trouble === 'no-webgl' || trouble === 'worker' || trouble === 'lost' || trouble === 'chunk';

// The page's prerendered still map stands outside React, so that taking the page over costs it nothing.

/** moves the still map from the page's camera to another, as far as its drawing reaches */
export function moveStill(camera: Camera, page: Camera): void {
  const still = document.querySelector<SVGElement>('#still > svg');
  if (!still) return;
  const [dx, dy] = offset(camera, [page.lng, page.lat]);
  still.style.transform = sameCamera(camera, page)
    ? ''
    : `translate(${dx.toFixed(1)}px, ${dy.toFixed(1)}px) scale(${2 ** (camera.zoom - page.zoom)})`;
}
