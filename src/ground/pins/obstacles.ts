/**
 * What else covers the map: furniture, which pins avoid, and pins and furniture, which the map's own labels
 * avoid.
 */
import type { Box } from '../../geometry/box.ts';
import { MAX_ZOOM } from '../../geometry/camera.ts';
import { type Frame, unproject, visibleCentre } from '../../geometry/mercator.ts';
import { TOP } from '../../layout/sheet.ts';
import { isNarrow, PLAIN, type Surround, type WindowClass } from '../../layout/windows.ts';
import type { Blocker } from '../maplibre/MapCanvas.tsx';
import type { Around } from './arrange.ts';
import type { Arrangement } from './arrangement.ts';

/** CSS px that a button needs from the stage's edge, with room for a finger beside it. */
const CORNER = 64;
/** Height of the column of map buttons, and what it is higher by where a narrow window's is unfolded. */
const BUTTONS = 200;
const UNFOLDED = 138;
/** The pad of four ways, beside the buttons. */
const PAD = 140;
/** Width of the phone's wordmark, without its frame, at usual text size. */
const WORDMARK = { frame: 46, words: 82 };
/** Scale and credits in words, at usual text size. */
const SCALE = { w: 392, h: 34 };
/** The sentence at the largest zoom: over scale and credits, in a narrow window beside their button. */
const SENTENCE = { w: 300, h: 18 };

interface Furniture extends Partial<Surround> {
  /** whether the buttons that move the map are unfolded */
  moving?: boolean;
}

/** What stands on the map besides pins, in CSS px from the centre of the visible map. */
export function aroundOf(
  cls: WindowClass,
  frame: Frame,
  { safe = PLAIN.safe, text = 1, moving = false }: Furniture = {},
): Around {
  const [cx, cy] = visibleCentre(frame);
  const { width, height } = frame.size;
  const { padding } = frame;
  const right = width - safe.right;
  const narrow = isNarrow(cls);
  const sheet = cls.panel === 'sheet';
  // a full sheet hides all of it
  if (sheet && padding.top < safe.top + TOP) return { obstacles: notch(frame, safe.top) };
  const top = safe.top + (sheet ? CORNER - 12 : 0);
  const buttons = narrow ? CORNER + (moving ? UNFOLDED : 0) : BUTTONS;
  const nearest = frame.camera.zoom >= MAX_ZOOM ? 1 : 0;
  const credits = (SCALE.h + nearest * SENTENCE.h) * text;
  const boxes: Box[] = [
    { x: right - CORNER, y: 0, w: CORNER + safe.right, h: top + buttons },
    ...(moving ? [{ x: right - CORNER - PAD, y: top, w: PAD, h: PAD + 16 }] : []),
    ...(sheet
      ? [{ x: 0, y: 0, w: safe.left + WORDMARK.frame + WORDMARK.words * text, h: safe.top + CORNER }]
      : []),
    narrow
      ? {
          x: 0,
          y: height - padding.bottom - CORNER,
          w: safe.left + CORNER + nearest * SENTENCE.w * text,
          h: CORNER,
        }
      : {
          x: 0,
          y: height - padding.bottom - credits,
          w: Math.min(SCALE.w * text, width),
          h: credits,
        },
  ];
  return {
    obstacles: [...boxes.map((box) => ({ ...box, x: box.x - cx, y: box.y - cy })), ...notch(frame, safe.top)],
    tabs: narrow ? 'corner' : 'edges',
  };
}

/** The upper safe area, which the free part of the map includes. */
function notch(frame: Frame, high: number): readonly Box[] {
  const [cx, cy] = visibleCentre(frame);
  return high > 0 ? [{ x: -cx, y: -cy, w: frame.size.width, h: high }] : [];
}

/**
 * Boxes of pins and furniture, fixed to positions on the ground so that they move with the map until the next
 * arrangement.
 */
export function blockersOf(
  { frame, items, tabs }: Arrangement,
  furniture: readonly Box[] = [],
): readonly Blocker[] {
  const [cx, cy] = visibleCentre(frame);
  const blocker = ({ x, y, w, h }: Box): Blocker => {
    const [lng, lat] = unproject(frame, [cx + x + w / 2, cy + y + h / 2]);
    return { lng, lat, dx: 0, dy: 0, width: w, height: h };
  };
  return [
    ...items.flatMap((item) => {
      const names = item.kind === 'pin' && item.label !== 'none' ? { names: item.id } : {};
      return item.boxes.map((box) => ({ ...blocker(box), ...names }));
    }),
    ...[...tabs.map(({ box }) => box), ...furniture].map(blocker),
  ];
}
