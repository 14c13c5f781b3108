/** Where the phone's bottom sheet rests, in CSS px of height. Pure. */

export type SheetStop = 'peek' | 'half' | 'full';

/** CSS px of the sheet at its lowest stop; as much map stays above it at its highest */
export const PEEK = 148;
/** share of the window's height that the sheet takes at its middle stop */
export const HALF = 0.52;
/** CSS px above the map's visible part: room for wordmark and share button, which leave when the sheet is full */
export const TOP = 40;
export const TOP_FULL = 16;

/** height in CSS px of the sheet at a stop */
export const sheetHeight = (stop: SheetStop, height: number): number =>
  stop === 'peek' ? PEEK : stop === 'half' ? HALF * height : Math.max(PEEK, height - PEEK);

const ORDER: readonly SheetStop[] = ['peek', 'half', 'full'];
/** px/ms beyond which a release is a flick */
const FLICK = 0.5;

/** the stop a press brings: up one, from the top down to the first */
export const nextStop = (stop: SheetStop): SheetStop => ORDER[(ORDER.indexOf(stop) + 1) % ORDER.length]!;

/** one stop up or down, as far as there is one */
export const stepStop = (stop: SheetStop, by: 1 | -1): SheetStop =>
  ORDER[Math.max(0, Math.min(ORDER.length - 1, ORDER.indexOf(stop) + by))]!;

/**
 * Where a released sheet comes to rest: a flick goes on to the next stop, else the nearest takes it.
 * @param velocity px/ms, upwards positive
 */
export function settleStop(height: number, velocity: number, windowHeight: number): SheetStop {
  const at = (stop: SheetStop) => sheetHeight(stop, windowHeight);
  if (velocity > FLICK) return ORDER.find((stop) => at(stop) > height) ?? 'full';
  if (velocity < -FLICK) return ORDER.findLast((stop) => at(stop) < height) ?? 'peek';
  return ORDER.reduce((best, stop) =>
    Math.abs(at(stop) - height) < Math.abs(at(best) - height) ? stop : best,
  );
}
