/** Where something small stands beside what it belongs to. Pure; CSS px of the window. */

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Size {
  width: number;
  height: number;
}

/** between the two, and to the window's edge */
const GAP = 6;
const EDGE = 8;

/**
 * The upper left corner of a box of this size above an element or, where there is more room, below it, and how high it may
 * be; never over the element.
 */
export function beside(of: Rect, box: Size, window: Size): { left: number; top: number; most: number } {
  const above = of.top - GAP - EDGE;
  const below = window.height - of.bottom - GAP - EDGE;
  const isAbove = box.height <= above || above >= below;
  const most = Math.max(0, isAbove ? above : below);
  const height = Math.min(box.height, most);
  const middle = (of.left + of.right - box.width) / 2;
  return {
    left: Math.round(Math.max(EDGE, Math.min(middle, window.width - box.width - EDGE))),
    top: Math.round(isAbove ? of.top - GAP - height : of.bottom + GAP),
    most,
  };
}
