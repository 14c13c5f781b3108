import { useEffect, useState } from 'react';
import { type Areas, areasIn } from '../atlas/areas.ts';
import { publishedAddress, readPublished } from '../atlas/load.ts';
import { type Frame, visibleCentre } from '../geometry/mercator.ts';
import { useApp } from '../ui/app.ts';
import type { Hatched } from '../view/shown.ts';
import { type Readable, useSignal } from '../view/signal.ts';
import type { Site } from '../view/site.ts';
import { baseFor } from './locator/base.ts';
import { Sheet } from './locator/Drawing.tsx';
import { draw } from './locator/draw.ts';

interface LiveLocatorProps {
  shown: Readable<Frame | null>;
  asked: Frame;
  hatched: readonly Hatched[];
}

/** The still map drawn in the browser: at a camera of the reader's own before MapLibre is there, or for good without it. */
export function LiveLocator({ shown, asked, hatched }: LiveLocatorProps) {
  const { atlas } = useApp();
  const frame = useSignal(shown) ?? asked;
  const [areas, setAreas] = useState<Areas | null>(null);
  useEffect(() => {
    let wanted = true;
    readPublished(areasUrl(), 'areas.geojson')
      .then(({ json }) => wanted && setAreas(areasIn(json)))
      // without the areas' outlines the ground is still right
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return <Locator atlas={atlas} frame={frame} areas={areas} hatched={hatched} />;
}

/** CSS px drawn beyond the frame, so that the strokes along its edge are out of sight */
const MARGIN = 20;

interface LocatorProps {
  atlas: Site;
  frame: Frame;
  /** null while they are fetched, or where they did not come */
  areas: Areas | null;
  hatched: readonly Hatched[];
}

/** The still map of a frame, drawn in the browser. */
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
    <Sheet id="live" drawing={drawing} view={{ x: -cx, y: -cy, width: size.width, height: size.height }} />
  );
}

/** Where the published outlines are. */
const root = (): string => new URL(document.documentElement.dataset.root ?? '/', location.href).href;
export const areasUrl = (): string => publishedAddress(root(), 'areas.geojson');
