import { useEffect, useState } from 'react';
import { type Areas, areasIn } from '../atlas/areas.ts';
import { readAreas } from '../atlas/published.ts';
import { siteRoot } from '../atlas/roots.ts';
import { type Frame, visibleCentre } from '../geometry/mercator.ts';
import { useApp } from '../ui/app.ts';
import type { Hatched } from '../view/shown.ts';
import { type Readable, useSignal } from '../view/signal.ts';
import type { Site } from '../view/site.ts';
import { baseFor } from './locator/base.ts';
import { DrawingSvg } from './locator/Drawing.tsx';
import { draw } from './locator/draw.ts';

interface LiveLocatorProps {
  shown: Readable<Frame | null>;
  asked: Frame;
  hatched: readonly Hatched[];
}

/**
 * Draws the still map in the browser: until MapLibre is loaded, at a camera other than the prerendered one,
 * and wherever MapLibre cannot run.
 */
export function LiveLocator({ shown, asked, hatched }: LiveLocatorProps) {
  const { atlas } = useApp();
  const frame = useSignal(shown) ?? asked;
  const [areas, setAreas] = useState<Areas | null>(null);
  useEffect(() => {
    let wanted = true;
    readAreas(siteRoot())
      .then((json) => wanted && setAreas(areasIn(json)))
      // the map is right without hatched areas, so a failure needs no message
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return <Locator atlas={atlas} frame={frame} areas={areas} hatched={hatched} />;
}

/**
 * CSS px drawn beyond the frame. Clipped rings have strokes along the edge of the drawing, and these must be
 * out of sight.
 */
const MARGIN = 20;

interface LocatorProps {
  atlas: Site;
  frame: Frame;
  /** null while they load, and where loading failed */
  areas: Areas | null;
  hatched: readonly Hatched[];
}

/** The still map of one frame. */
export function Locator({ atlas, frame, areas, hatched }: LocatorProps) {
  const { camera, size } = frame;
  const [cx, cy] = visibleCentre(frame);
  const extent = {
    left: -cx - MARGIN,
    top: -cy - MARGIN,
    right: size.width - cx + MARGIN,
    bottom: size.height - cy + MARGIN,
  };
  const drawing = draw(atlas, baseFor(camera.zoom), areas, hatched, camera, extent);
  return (
    <DrawingSvg
      id="live"
      drawing={drawing}
      view={{ x: -cx, y: -cy, width: size.width, height: size.height }}
    />
  );
}
