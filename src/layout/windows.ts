/**
 * The window classes of the layout. A prerendered page must be right before any script runs, so its zoom may
 * depend on the window only through these classes: CSS has them as media queries, and the app asks
 * matchMedia.
 */
import type { Padding, Size } from '../geometry/mercator.ts';
import { type SheetStop, sheetHeight, TOP, TOP_FULL } from './sheet.ts';
import { STRIP } from './sizes.ts';

type Side = 'width' | 'height';
/** The layout changes at these widths and heights of the window, in CSS px. */
const WIDTH = { small: 390, tablet: 600, column: 900, wide: 1200, large: 1800 };
const HEIGHT = { sheet: 480, low: 520, wide: 860, large: 1000 };

const from = (side: Side, px: number): string => `(min-${side}: ${px}px)`;
const under = (side: Side, px: number): string => `(max-${side}: ${px - 0.02}px)`;
const all = (...conditions: readonly string[]): string => conditions.join(' and ');

const narrow = under('width', WIDTH.column);
const column = from('width', WIDTH.column);
const wide = from('width', WIDTH.wide);
const belowWide = under('width', WIDTH.wide);
const sheet = all(narrow, from('height', HEIGHT.sheet));
const landscape = all(narrow, under('height', HEIGHT.sheet));

/** Media queries that stylesheets use by name, as in `@media (--sheet)`. */
export const MEDIA = {
  /** phones, and tablets held upright */
  narrow,
  /** the panel is a sheet over the map */
  sheet,
  /** phones held sideways: the panel is a column, the map is small */
  landscape,
  /** little height for what is read: a phone held sideways, or the sheet of a very small one */
  low: under('height', HEIGHT.low),
  'small-phone': all(sheet, under('width', WIDTH.small)),
  /** the panel is a full column beside the map */
  column,
  medium: all(column, belowWide),
  'below-wide': belowWide,
  wide,
  /** the timeline strip stands under the map */
  strip: all(column, from('height', STRIP.from)),
} as const satisfies Record<string, string>;

export interface WindowClass {
  id: 'landscape' | 'phone' | 'tablet' | 'medium' | 'large' | 'low' | 'wide';
  /** media query; exactly one class matches any window */
  query: string;
  /** difference from the edition's home zoom, which is made for 1440 × 900 */
  step: number;
  /** CSS px around the camera's centre that are free in every window of the class */
  free: Size;
  /** a typical window, for arranging pins before the real size is known */
  usual: Size;
  /** width in CSS px of the panel at the left, or a sheet at the foot */
  panel: number | 'sheet';
  /** whether the timeline strip stands under the map, in windows that are high enough */
  strip: boolean;
}

/** The class of a usual desktop window, for which the edition states its home camera. */
export const WIDE: WindowClass = {
  id: 'wide',
  query: [
    all(wide, under('width', WIDTH.large), from('height', HEIGHT.wide)),
    all(from('width', WIDTH.large), from('height', HEIGHT.wide), under('height', HEIGHT.large)),
  ].join(', '),
  step: 0,
  free: { width: 720, height: 640 },
  usual: { width: 1440, height: 900 },
  panel: 408,
  strip: true,
};

export const WINDOW_CLASSES: readonly WindowClass[] = [
  {
    id: 'landscape',
    query: landscape,
    step: -1,
    free: { width: 300, height: 260 },
    usual: { width: 844, height: 390 },
    panel: 340,
    strip: false,
  },
  {
    id: 'phone',
    query: all(sheet, under('width', WIDTH.tablet)),
    step: -0.7,
    free: { width: 320, height: 300 },
    usual: { width: 390, height: 844 },
    panel: 'sheet',
    strip: false,
  },
  {
    id: 'tablet',
    query: all(sheet, from('width', WIDTH.tablet)),
    step: -0.35,
    free: { width: 540, height: 400 },
    usual: { width: 768, height: 1024 },
    panel: 'sheet',
    strip: false,
  },
  {
    id: 'medium',
    query: MEDIA.medium,
    step: -0.3,
    free: { width: 480, height: 480 },
    usual: { width: 1024, height: 768 },
    panel: 360,
    strip: true,
  },
  {
    id: 'large',
    query: all(from('width', WIDTH.large), from('height', HEIGHT.large)),
    step: 0.25,
    free: { width: 1200, height: 760 },
    usual: { width: 1920, height: 1080 },
    panel: 408,
    strip: true,
  },
  {
    id: 'low',
    query: all(wide, under('height', HEIGHT.wide)),
    step: -0.4,
    free: { width: 720, height: 440 },
    usual: { width: 1280, height: 720 },
    panel: 408,
    strip: true,
  },
  WIDE,
];

/** Width in CSS px of a panel that shows positions side by side. */
const WIDE_PANEL = 680;
/**
 * What a page asks of the layout: `wide`, a panel for positions side by side; `strip`, the timeline strip,
 * where the class has one.
 */
export interface PageLayout {
  wide: boolean;
  strip: boolean;
}
/** A window class as it is on a page with this layout. */
export function classFor({ wide, strip }: PageLayout, cls: WindowClass): WindowClass {
  const laid = { ...cls, strip: cls.strip && strip };
  if (!wide || cls.panel === 'sheet' || !cls.strip || cls.id === 'medium') return laid;
  const free = { ...cls.free, width: cls.free.width - (WIDE_PANEL - cls.panel) };
  return { ...laid, panel: WIDE_PANEL, free };
}

/**
 * Size of the stage in a window, in CSS px: the window without panel and timeline strip. A sheet lies over
 * the stage.
 */
export const stageSize = (cls: WindowClass, { width, height }: Size): Size => ({
  width: cls.panel === 'sheet' ? width : width - cls.panel,
  height: cls.strip && height >= STRIP.from ? height - STRIP.height : height,
});

/** Whether the class is of phones, or of tablets held upright. */
export const isNarrow = ({ panel, id }: WindowClass): boolean => panel === 'sheet' || id === 'landscape';

/** Room that a reader's device and settings take: safe areas, and larger letters. */
export interface Surround {
  /** CSS px at each side of the window under notch, round corners or home bar; CSS knows them as --safe-top … */
  safe: Padding;
  /** size of text, where 1 is a browser's usual */
  text: number;
}
export const PLAIN: Surround = { safe: { top: 0, right: 0, bottom: 0, left: 0 }, text: 1 };

/**
 * The part of the stage that sheet and safe areas cover, in CSS px. A panel beside the stage covers its left
 * safe area, a timeline strip the lower one.
 */
export function paddingOf(
  cls: WindowClass,
  stop: SheetStop,
  size: Size,
  { safe }: Pick<Surround, 'safe'> = PLAIN,
): Padding {
  if (cls.panel !== 'sheet') return { ...safe, left: 0, bottom: cls.strip ? 0 : safe.bottom };
  return {
    ...safe,
    top: safe.top + (stop === 'full' ? TOP_FULL : TOP),
    bottom: safe.bottom + sheetHeight(stop, size.height, safe),
  };
}
