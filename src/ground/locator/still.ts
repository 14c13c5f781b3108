/** The one drawing of a prerendered page, which CSS sizes for every window class. No base, no DOM. */

import type { Camera } from '../../geometry/mercator.ts';
import { WINDOW_CLASSES, type WindowClass } from '../../layout/windows.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { pageCamera } from '../camera.ts';

/** CSS px each way from the centre, in the class that the drawing is made for */
export const REACH = { x: 1100, y: 760 };

/** the class whose camera the drawing has */
const drawn = (): WindowClass => WINDOW_CLASSES.find(({ id }) => id === 'wide')!;
export const stillCamera = (atlas: Site, view: View): Camera => pageCamera(atlas, view, drawn());

/** how much larger than drawn the still map is in a window class; all classes of a page share its centre */
export const stillScale = (atlas: Site, view: View, cls: WindowClass): number =>
  2 ** (pageCamera(atlas, view, cls).zoom - stillCamera(atlas, view).zoom);
