/**
 * The windows the layout knows. A prerendered page must be right before any script runs, so its zoom may depend on the
 * window only through these classes, which are media queries in CSS and matchMedia in the app.
 */
import type { Padding, Size } from '../geometry/mercator.ts';
import { type Stop, sheetHeight, TOP, TOP_FULL } from './sheet.ts';

export interface WindowClass {
  id: 'landscape' | 'phone' | 'tablet' | 'medium' | 'large' | 'low' | 'wide';
  /** media query; the classes are disjoint and cover every window */
  query: string;
  /** zoom steps from the edition's home zoom (made for 1440 x 900) */
  step: number;
  /** CSS px that every window of the class leaves free around the camera's centre */
  free: Size;
  /** a usual window, for arranging pins before the real one is known */
  usual: Size;
  /** panel: a column of this width at the left; sheet: at the foot */
  panel: number | 'sheet';
  /** the timeline strip stands under the map, in windows that are high enough */
  strip: boolean;
}

export const WINDOW_CLASSES: readonly WindowClass[] = [
  {
    id: 'landscape',
    query: '(max-width: 899.98px) and (max-height: 479.98px)',
    step: -1,
    free: { width: 300, height: 260 },
    usual: { width: 844, height: 390 },
    panel: 340,
    strip: false,
  },
  {
    id: 'phone',
    query: '(max-width: 599.98px) and (min-height: 480px)',
    step: -0.7,
    free: { width: 320, height: 300 },
    usual: { width: 390, height: 844 },
    panel: 'sheet',
    strip: false,
  },
  {
    id: 'tablet',
    query: '(min-width: 600px) and (max-width: 899.98px) and (min-height: 480px)',
    step: -0.35,
    free: { width: 540, height: 400 },
    usual: { width: 768, height: 1024 },
    panel: 'sheet',
    strip: false,
  },
  {
    id: 'medium',
    query: '(min-width: 900px) and (max-width: 1199.98px)',
    step: -0.3,
    free: { width: 480, height: 480 },
    usual: { width: 1024, height: 768 },
    panel: 360,
    strip: true,
  },
  {
    id: 'large',
    query: '(min-width: 1800px) and (min-height: 1000px)',
    step: 0.25,
    free: { width: 1200, height: 760 },
    usual: { width: 1920, height: 1080 },
    panel: 408,
    strip: true,
  },
  {
    id: 'low',
    query: '(min-width: 1200px) and (max-height: 859.98px)',
    step: -0.4,
    free: { width: 720, height: 440 },
    usual: { width: 1280, height: 720 },
    panel: 408,
    strip: true,
  },
  {
    id: 'wide',
    query:
      '(min-width: 1200px) and (max-width: 1799.98px) and (min-height: 860px), (min-width: 1800px) and (min-height: 860px) and (max-height: 999.98px)',
    step: 0,
    free: { width: 720, height: 640 },
    usual: { width: 1440, height: 900 },
    panel: 408,
    strip: true,
  },
];

/** CSS px of the panel on pages of questions, where positions stand side by side; claims.css says the same */
const WIDE_PANEL = 680;
/** CSS px of the timeline strip, and of the lowest window that has one; timeline.css says the same */
export const STRIP = 116;
export const STRIP_FROM = 560;
/** how a page is laid out: with a panel wide enough for positions side by side; with the timeline strip, where the class has one */
export interface PageLayout {
  wide: boolean;
  strip: boolean;
}
/** a window class as a page is laid out in it */
export function classFor({ wide, strip }: PageLayout, cls: WindowClass): WindowClass {
  const laid = { ...cls, strip: cls.strip && strip };
  if (!wide || cls.panel === 'sheet' || !cls.strip || cls.id === 'medium') return laid;
  const free = { ...cls.free, width: cls.free.width - (WIDE_PANEL - cls.panel) };
  return { ...laid, panel: WIDE_PANEL, free };
}

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
