/**
 * The camera and extent of the still map of a prerendered page, which is drawn once and which CSS scales for
 * every window class. The app imports this file for its pins, so it must not import base.ts (35 kB).
 */
import type { Camera } from '../../geometry/mercator.ts';
import { WIDE, type WindowClass } from '../../layout/windows.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { pageCamera } from '../camera.ts';

/**
 * The drawing reaches this far from its centre to each side, in CSS px of the window class that it is drawn
 * for.
 */
export const REACH = { x: 1100, y: 760 };

/** The camera of the drawing: the page's in the window class `wide`. */
export const stillCamera = (atlas: Site, view: View): Camera => pageCamera(atlas, view, WIDE);

/**
 * How much larger than drawn the still map is in a window class. All classes of a page share the same centre.
 */
export const stillScale = (atlas: Site, view: View, cls: WindowClass): number =>
  2 ** (pageCamera(atlas, view, cls).zoom - stillCamera(atlas, view).zoom);
