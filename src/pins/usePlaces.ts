import { type RefObject, useLayoutEffect } from 'react';
import { type Frame, offset, visibleCentre } from '../locator/projection.ts';
import type { Signal } from '../view/signal.ts';
import type { Arrangement, Item } from './items.ts';
import { type Look, looksOf, wear } from './looks.ts';

/** CSS px outside the stage beyond which a pin is out of the way of focus and finger */
const FAR = 80;

const sameFrame = (a: Frame, b: Frame): boolean =>
  a === b ||
  (a.camera.lng === b.camera.lng &&
    a.camera.lat === b.camera.lat &&
    a.camera.zoom === b.camera.zoom &&
    visibleCentre(a).join() === visibleCentre(b).join());

/**
 * Keeps the elements of `list` (data-id) where the map is: all looks when the arrangement is new, only positions while
 * the map moves, without rendering. At rest positions are whole px.
 */
export function usePlaces(list: RefObject<HTMLElement | null>, arrangement: Arrangement | null, shown: Signal<Frame | null>): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || !arrangement) return;
    const looks = looksOf(arrangement);
    const items = new Map(arrangement.items.map((item) => [item.id, item]));
    const placed: { style: CSSStyleDeclaration; item: Item; look: Look }[] = [];
    for (const child of element.children) {
      if (!(child instanceof HTMLElement)) continue;
      const id = child.dataset.id ?? '';
      const look = looks.get(id);
      if (look) wear(child, look);
      const item = items.get(id);
      if (item && look) placed.push({ style: child.style, item, look });
    }
    const move = (frame: Frame) => {
      const rest = sameFrame(frame, arrangement.frame);
      const settle = rest ? Math.round : (px: number) => px;
      const [cx, cy] = visibleCentre(frame);
      element.style.left = `${settle(cx)}px`;
      element.style.top = `${settle(cy)}px`;
      for (const { style, item, look } of placed) {
        const [x, y] = rest ? [item.x, item.y] : offset(frame.camera, item.at);
        style.translate = `${settle(x)}px ${settle(y)}px`;
        const far = cx + x < -FAR || cy + y < -FAR || cx + x > frame.size.width + FAR || cy + y > frame.size.height + FAR;
        style.visibility = far ? 'hidden' : (look.visibility ?? '');
      }
    };
    move(shown.get() ?? arrangement.frame);
    return shown.subscribe(() => {
      const frame = shown.get();
      if (frame) move(frame);
    });
  }, [list, arrangement, shown]);
}
