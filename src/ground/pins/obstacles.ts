/**
 * What else covers the map: furniture, which pins avoid, and pins and furniture, which the map's own labels
 * avoid.
 */
import type { Box } from '../../geometry/box.ts';
import { type Frame, unproject, visibleCentre } from '../../geometry/mercator.ts';
import type { WindowClass } from '../../layout/windows.ts';
import type { Blocker } from '../maplibre/MapCanvas.tsx';
import type { Arrangement } from './plate.ts';

/** CSS px that a button needs from the stage's edge, with room for a finger beside it. */
const CORNER = 64;
/** Height of the column of map buttons. A phone has one button, under the share button. */
const BUTTONS = 196;
/** Width of the phone's wordmark. */
const WORDMARK = 120;
/** Scale and credits. */
const SCALE = { w: 360, h: 34 };
const PHONE_SCALE = { w: 204, h: 40 };

/** The furniture on the map, as boxes in CSS px from the centre of the visible map. */
export function furnitureBoxes(cls: WindowClass, frame: Frame): readonly Box[] {
  const [cx, cy] = visibleCentre(frame);
  const { width, height } = frame.size;
  const boxes: Box[] =
    cls.panel === 'sheet'
      ? [
          { x: 0, y: 0, w: WORDMARK, h: CORNER },
          { x: width - CORNER, y: 0, w: CORNER, h: 2 * CORNER - 12 },
          { x: 0, y: CORNER, ...PHONE_SCALE },
        ]
      : [
          { x: width - CORNER, y: 0, w: CORNER, h: BUTTONS },
          { x: 0, y: height - SCALE.h, w: Math.min(SCALE.w, width / 2), h: SCALE.h },
        ];
  return boxes.map(({ x, y, w, h }) => ({ x: x - cx, y: y - cy, w, h }));
}

/**
 * Boxes of pins and furniture, fixed to positions on the ground so that they move with the map until the next
 * arrangement.
 */
export function blockersOf({ frame, items }: Arrangement, furniture: readonly Box[]): readonly Blocker[] {
  const [cx, cy] = visibleCentre(frame);
  return [...items.flatMap(({ boxes }) => boxes), ...furniture].map(({ x, y, w, h }) => {
    const [lng, lat] = unproject(frame, [cx + x + w / 2, cy + y + h / 2]);
    return { lng, lat, dx: 0, dy: 0, width: w, height: h };
  });
}
