import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { ONE_FILE } from '../atlas/roots.ts';
import { sameCamera } from '../geometry/camera.ts';
import { type Camera, type Frame, offset } from '../geometry/mercator.ts';
import { useApp } from '../ui/app.ts';
import { useTheme } from '../ui/window.ts';
import type { Hatched } from '../view/shown.ts';
import type { MapCamera } from './camera.ts';
import { type GroundTrouble, MapNotice } from './furniture/MapNotice.tsx';
import type { Blocker, MapFiles } from './maplibre/MapCanvas.tsx';

const LiveLocator = lazy(() => import('./LiveLocator.tsx').then((room) => ({ default: room.LiveLocator })));

/** The map's component, and the site's files that it draws. */
interface MapRoom extends Pick<typeof import('./maplibre/MapCanvas.tsx'), 'MapCanvas'> {
  files: MapFiles;
}
/** Loads the code of the map. Rejects where it does not arrive. */
export type LoadMap = () => Promise<MapRoom>;

interface GroundProps {
  /** the frame the view asks for */
  asked: Frame;
  camera: MapCamera;
  hatched: readonly Hatched[];
  blockers: readonly Blocker[];
  loadMap: LoadMap | null;
  /** the camera of the prerendered still map */
  page: Camera;
  onPlace: (id: string | null, how: 'hover' | 'click') => void;
  onEmpty: () => void;
  /** called with the credits of an operator's background */
  onCredits: (credits: readonly string[]) => void;
  onDrawn: () => void;
}

/**
 * The drawn ground under the pins: first the prerendered still map, then MapLibre's map. The still map stays
 * where MapLibre cannot run.
 */
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
  const [trouble, setTrouble] = useState<GroundTrouble | null>(null);
  const [drawn, setDrawn] = useState(false);
  // a key for MapCanvas, so that every attempt makes a new map
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
  const ground =
    drawn && !dead ? 'map' : dead || ONE_FILE || !sameCamera(asked.camera, page) ? 'locator' : 'still';
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
          onCameToRest={camera.cameToRest}
          onDrawn={() => {
            setDrawn(true);
            onDrawn();
          }}
          onTrouble={(next) => {
            setTrouble(next);
            if (next && isDead(next)) camera.leave();
          }}
          // until it is drawn, presses are for the still map in front of it
          onArea={(id, how) => (how === 'hover' || ground === 'map') && onPlace(id, how)}
          onMapClick={() => ground === 'map' && onEmpty()}
          onCredits={onCredits}
        />
      )}
      <MapNotice
        trouble={trouble}
        onRetry={() => {
          // a browser never fetches a failed or damaged module again within one page
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

/** Whether a trouble leaves the page without MapLibre's map. */
const isDead = (trouble: GroundTrouble): boolean =>
  trouble === 'no-webgl' || trouble === 'worker' || trouble === 'lost' || trouble === 'chunk';

/**
 * Moves the prerendered still map from the page's camera to another, as far as its drawing reaches. It stands
 * outside React, so that hydration costs it nothing.
 */
function moveStill(camera: Camera, page: Camera): void {
  const still = document.querySelector<SVGElement>('#still > svg');
  if (!still) return;
  const [dx, dy] = offset(camera, [page.lng, page.lat]);
  still.style.transform = sameCamera(camera, page)
    ? ''
    : `translate(${dx.toFixed(1)}px, ${dy.toFixed(1)}px) scale(${2 ** (camera.zoom - page.zoom)})`;
}
