import type { Box } from '../../geometry/box.ts';
import { type Frame, visibleCentre } from '../../geometry/mercator.ts';
import type { WindowClass } from '../../layout/windows.ts';

/** CSS px between the stage's edge and what stands on the map, with room for a finger beside it */
const CORNER = 64;
/** the column of map buttons (on phones one button under the share button); the wordmark of the phone; scale and credit */
const BUTTONS = 196;
const WORDMARK = 120;
const SCALE = { w: 360, h: 34 };
const PHONE_SCALE = { w: 204, h: 40 };

/** What stands on the map beside pins, as boxes in CSS px from the centre of the visible map. */
export function furniture(cls: WindowClass, frame: Frame): readonly Box[] {
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
