/** Lines in world units, seen through a window of CSS px around a camera: projected, clipped, simplified. */
import type { Camera } from '../view/view.ts';
import { clipLine, clipRing, type Extent, type Point } from './clip.ts';
import { pathData } from './pathData.ts';
import { toWorld, worldSize } from './projection.ts';
import { simplify } from './simplify.ts';

/** square CSS px of the smallest bend that is drawn */
const BEND = 0.6;
const FAINT_BEND = 4;
/** CSS px across, below which an island is not drawn */
const SPECK = 1.5;

/** in world units: x and y in 0..1, y down */
type Line = readonly Point[];
const boxes = new WeakMap<Line, Extent>();
function boxOf(line: Line): Extent {
  const known = boxes.get(line);
  if (known) return known;
  const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  for (const [x, y] of line) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  boxes.set(line, box);
  return box;
}

export interface Window {
  rings(lines: readonly Line[]): string;
  lines(lines: readonly Line[]): string;
  /** fewer bends, in whole CSS px: for faint lines, of which there are many */
  faint(lines: readonly Line[]): string;
}

/** @returns what turns rings and lines into SVG path data, centred on the camera */
export function windowOn(camera: Camera, extent: Extent): Window {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  /** each line in every copy of the world that the window meets, in CSS px from the camera */
  function* seen(lines: readonly Line[]): Generator<readonly Point[]> {
    for (const line of lines) {
      const { left, top, right, bottom } = boxOf(line);
      if (Math.max(right - left, bottom - top) * scale < SPECK || (bottom - cy) * scale < extent.top || (top - cy) * scale > extent.bottom) continue;
      for (const turn of [-1, 0, 1]) {
        const shift = turn - cx;
        if ((right + shift) * scale < extent.left || (left + shift) * scale > extent.right) continue;
        yield line.map(([x, y]): Point => [(x + shift) * scale, (y - cy) * scale]);
      }
    }
  }
  const open = (lines: readonly Line[], bend: number) =>
    [...seen(lines)].flatMap((line) => clipLine(line, extent)).map((line) => simplify(line, bend, false));
  return {
    rings: (lines) =>
      pathData(
        [...seen(lines)].map((ring) => simplify(clipRing(ring, extent), BEND, true)),
        true,
      ),
    lines: (lines) => pathData(open(lines, BEND), false),
    faint: (lines) => pathData(open(lines, FAINT_BEND), false, 1),
  };
}
