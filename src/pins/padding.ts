/** What panel and sheet leave of the stage; pins.css says the same numbers as --centre-x and --centre-y. */
import type { Padding, Size } from '../locator/projection.ts';
import type { Stop } from '../view/app.ts';
import { STRIP, STRIP_FROM, type WindowClass } from '../view/frame.ts';

/** CSS px of the sheet at its lowest stop; as much map stays above it at its highest */
export const PEEK = 148;
/** share of the window's height that the sheet takes at its middle stop */
export const HALF = 0.52;
/** CSS px above the map's visible part: room for wordmark and share button, which leave when the sheet is full */
export const TOP = 40;
export const TOP_FULL = 16;

/** height in CSS px of the sheet at a stop */
export const sheetHeight = (stop: Stop, height: number): number =>
  stop === 'peek' ? PEEK : stop === 'half' ? HALF * height : Math.max(PEEK, height - PEEK);

/** the stage in a window, in CSS px: beside the panel and above the timeline strip, or the whole window under the sheet */
export const stageSize = (cls: WindowClass, { width, height }: Size): Size => ({
  width: cls.panel === 'sheet' ? width : width - cls.panel,
  height: cls.strip && height >= STRIP_FROM ? height - STRIP : height,
});

/** @param size of the stage in CSS px */
export function paddingOf(cls: WindowClass, stop: Stop, size: Size): Padding {
  if (cls.panel !== 'sheet') return { top: 0, right: 0, bottom: 0, left: 0 };
  return { top: stop === 'full' ? TOP_FULL : TOP, right: 0, bottom: sheetHeight(stop, size.height), left: 0 };
}
