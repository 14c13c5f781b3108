import type { Areas } from '../../atlas/areas.ts';
import { hatchedAreas } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { baseFor } from './base.ts';
import { DrawingSvg } from './Drawing.tsx';
import { draw } from './draw.ts';
import { REACH, stillCamera } from './still.ts';

/** All that the still map of a view depends on beside the edition; pages that show the same have the same map. */
export const stillOf = (atlas: Site, view: View) => ({
  camera: stillCamera(atlas, view),
  hatched: hatchedAreas(atlas, view, null),
});

interface Props extends ReturnType<typeof stillOf> {
  atlas: Site;
  areas: Areas;
}
/** The still map of a prerendered page, at the page's default camera. Only the prerenderer draws it. */
export function StillLocator({ atlas, areas, camera, hatched }: Props) {
  const { x, y } = REACH;
  const extent = { left: -x, top: -y, right: x, bottom: y };
  const drawing = draw(atlas, baseFor(camera.zoom), areas, hatched, camera, extent);
  return <DrawingSvg id="still" drawing={drawing} view={{ x: -x, y: -y, width: 2 * x, height: 2 * y }} />;
}
