import type { Atlas } from '../data/atlas.ts';
import { hatchedAreas } from '../view/shown.ts';
import type { View } from '../view/view.ts';
import type { Areas } from './areas.ts';
import { baseFor } from './base.ts';
import { draw } from './drawing.ts';
import { Sheet } from './Sheet.tsx';
import { REACH, stillCamera } from './still.ts';

/** The still map of a prerendered page, at the page's own camera. */
export function StillLocator({ atlas, areas, view }: { atlas: Atlas; areas: Areas; view: View }) {
  const camera = stillCamera(atlas, view);
  const { x, y } = REACH;
  const extent = { left: -x, top: -y, right: x, bottom: y };
  const drawing = draw(atlas, baseFor(camera.zoom), areas, hatchedAreas(atlas, view, null), camera, extent);
  return <Sheet id="still" drawing={drawing} view={{ x: -x, y: -y, width: 2 * x, height: 2 * y }} />;
}
