/** A page's frame before any window is known: each window class at its usual size, the sheet half open. */
import type { Atlas } from '../data/atlas.ts';
import type { Frame } from '../locator/projection.ts';
import { classFor, pageCamera, type WindowClass } from '../view/frame.ts';
import type { View } from '../view/view.ts';
import { type Arrangement, arrange } from './arrange.ts';
import { furniture } from './furniture.ts';
import { paddingOf, stageSize } from './padding.ts';

export function usualFrame(atlas: Atlas, view: View, cls: WindowClass): Frame {
  const size = stageSize(classFor(view.page, cls), cls.usual);
  return { camera: pageCamera(atlas, view, cls), size, padding: paddingOf(cls, 'half', size) };
}

export function usualArrangement(atlas: Atlas, view: View, cls: WindowClass): Arrangement {
  const frame = usualFrame(atlas, view, cls);
  return arrange(atlas, view, frame, { obstacles: furniture(cls, frame) });
}
