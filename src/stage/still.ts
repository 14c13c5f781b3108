/** The page's prerendered still map stands outside React, so that taking the page over costs it nothing. */
import { offset } from '../locator/projection.ts';
import type { Camera } from '../view/view.ts';

/** moves the still map from the page's camera to another, as far as its drawing reaches */
export function moveStill(camera: Camera, page: Camera): void {
  const still = document.querySelector<SVGElement>('#still > svg');
  if (!still) return;
  const [dx, dy] = offset(camera, [page.lng, page.lat]);
  const same = Math.hypot(dx, dy) < 0.5 && Math.abs(camera.zoom - page.zoom) < 0.001;
  still.style.transform = same ? '' : `translate(${dx.toFixed(1)}px, ${dy.toFixed(1)}px) scale(${2 ** (camera.zoom - page.zoom)})`;
}
