import type { Atlas } from '../data/atlas.ts';
import type { Hatched } from '../view/shown.ts';
import type { Areas } from './areas.ts';
import { baseFor } from './base.ts';
import { draw } from './drawing.ts';
import { type Frame, visibleCentre } from './projection.ts';
import { Sheet } from './Sheet.tsx';

/** CSS px drawn beyond the frame, so that the strokes along its edge are out of sight */
const MARGIN = 20;

interface Props {
  atlas: Atlas;
  frame: Frame;
  /** null while they are fetched, or where they did not come */
  areas: Areas | null;
  hatched: readonly Hatched[];
}

/** The still map of a frame, drawn in the browser. */
export function Locator({ atlas, frame, areas, hatched }: Props) {
  const { camera, size } = frame;
  const [cx, cy] = visibleCentre(frame);
  const extent = { left: -cx - MARGIN, top: -cy - MARGIN, right: size.width - cx + MARGIN, bottom: size.height - cy + MARGIN };
  const drawing = draw(atlas, baseFor(camera.zoom), areas, hatched, camera, extent);
  return <Sheet id="live" drawing={drawing} view={{ x: -cx, y: -cy, width: size.width, height: size.height }} />;
}
