import { useEffect, useLayoutEffect, useState } from 'react';
import { inTime } from '../atlas/inTime.ts';
import { ONE_FILE } from '../atlas/roots.ts';
import { sameCamera } from '../geometry/camera.ts';
import { type Camera, type Frame, offset } from '../geometry/mercator.ts';
import { useApp } from '../ui/app.ts';
import { reloadPage } from '../ui/reload.ts';
import { useLater } from '../ui/useLater.ts';
import { useTheme } from '../ui/window.ts';
import type { Hatched } from '../view/shown.ts';
import type { MapCamera } from './camera.ts';
import { type GroundTrouble, MapNotice } from './furniture/MapNotice.tsx';
import type { Blocker, MapFiles } from './maplibre/MapCanvas.tsx';

const loadLocator = async () => (await import('./LiveLocator.tsx')).LiveLocator;

/** ms after which code that has not come counts as missing; on slow networks its 300 kB take a while */
const CODE_PATIENCE = 30_000;

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
  /** whether the site could not be reached when the page was to be loaded again */
  const [away, setAway] = useState(false);
  // a key for MapCanvas, so that every attempt makes a new map
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    const asked = loadMap?.();
    asked?.then(
      (loaded) => {
        if (!wanted) return;
        setRoom(loaded);
        setTrouble(null);
      },
      () => undefined,
    );
    // It may come later still, and is taken then.
    if (asked) inTime(asked, CODE_PATIENCE).catch(() => wanted && setTrouble('chunk'));
    return () => {
      wanted = false;
    };
  }, [loadMap]);

  const { shown } = camera;
  const dead = trouble !== null && isDead(trouble);
  const live = drawn && !dead;
  // Until its code is there, and where that cannot be had, the prerendered still map moves as far as it reaches.
  const Locator = useLater(loadLocator, !live && (dead || ONE_FILE || !sameCamera(asked.camera, page)));
  const ground = live ? 'map' : Locator ? 'locator' : 'still';
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
      {ground === 'locator' && Locator && <Locator shown={shown} asked={asked} hatched={hatched} />}
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
        away={away}
        onRetry={async () => {
          // a browser never fetches a failed or damaged module again within one page
          if (trouble === 'chunk') return setAway(!(await reloadPage()));
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
