/** The heights, in CSS px, at which the phone's bottom sheet rests. Pure. */

export type SheetStop = 'peek' | 'half' | 'full';

/** CSS px of the sheet at its lowest stop, and of the map above it at its highest stop. */
export const PEEK = 148;
/** Share of the window's height that the sheet takes at its middle stop. */
export const HALF = 0.52;
/**
 * CSS px kept free of pins at the top, for the wordmark and the share button. A full sheet hides both, so it
 * needs only TOP_FULL.
 */
export const TOP = 40;
export const TOP_FULL = 16;

/** Height of the sheet at a stop, in a window `height` CSS px high, above the lower safe area. */
export const sheetHeight = (
  stop: SheetStop,
  height: number,
  safe: { top: number; bottom: number } = { top: 0, bottom: 0 },
): number =>
  stop === 'peek'
    ? PEEK
    : stop === 'half'
      ? HALF * height
      : Math.max(PEEK, height - PEEK - safe.top - safe.bottom);

const ORDER: readonly SheetStop[] = ['peek', 'half', 'full'];
/** A release faster than this, in CSS px a ms, is a flick. */
const FLICK = 0.5;

/** The stop to which a press on the handle leads: one up, and from the highest to the lowest. */
export const nextStop = (stop: SheetStop): SheetStop => ORDER[ORDER.indexOf(stop) + 1] ?? 'peek';

/** The stop above (1) or below (-1); the same stop where there is none. */
export const stepStop = (stop: SheetStop, by: 1 | -1): SheetStop => ORDER[ORDER.indexOf(stop) + by] ?? stop;

/**
 * The stop at which a released sheet comes to rest: the next one in the direction of a flick, otherwise the
 * nearest.
 * @param height of the sheet in CSS px
 * @param velocity CSS px a ms, positive upwards
 */
export function restingStop(height: number, velocity: number, windowHeight: number): SheetStop {
  const at = (stop: SheetStop) => sheetHeight(stop, windowHeight);
  if (velocity > FLICK) return ORDER.find((stop) => at(stop) > height) ?? 'full';
  if (velocity < -FLICK) return ORDER.findLast((stop) => at(stop) < height) ?? 'peek';
  return ORDER.reduce((best, stop) =>
    Math.abs(at(stop) - height) < Math.abs(at(best) - height) ? stop : best,
  );
}
