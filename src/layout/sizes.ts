/** Sizes in CSS px that code and CSS share, and the z-order. CSS reads them as custom properties (css.ts). */

/** Least width and height of a touch target. */
export const HIT = 44;

/** the timeline strip under the map */
export const STRIP = {
  height: 116,
  /** windows lower than this have no strip */
  from: 560,
  /** height of the rows of marks, which stay as they are where letters are larger */
  rows: 48,
  /** free space left and right of the drawing */
  side: 24,
  /** least width of the drawing; narrower windows scroll it */
  least: 740,
} as const;

/** What a pin stands for. */
export type PinKind = 'point' | 'approximate' | 'area' | 'cluster';

/** A pin's plate and its contents. */
export const PLATE = {
  /** heights by kind; mini: a plate without letters and name; open: the plate of the open place */
  height: { point: 26, approximate: 26, area: 24, mini: 20, open: 32 },
  /** from the point up to the plate: the height of the tip, or of the upper half of the dashed ring */
  tip: { point: 6, approximate: 10, area: 0 },
  /** width and height of a layer's mark */
  mark: { full: 15, mini: 12, open: 17 },
  /** between marks, letters and tiles */
  gap: 2,
  /** type size of the letters of sources */
  letters: { full: 14, open: 16 },
  /** type size of a place's number in the reading of a source */
  ordinal: { full: 14, mini: 12 },
  /** the tile with a question's number */
  tile: { least: 16, type: 12, side: 4, gap: 3 },
  /**
   * the badge for differing sources: its diameter, and how far it reaches beyond the plate's right and upper
   * edge
   */
  badge: { size: 18, out: 13 },
} as const;

/** Diameter of a cluster's disc. */
export const DISC = 40;

/** A pin's name: type size, line height, and the letter-spacing (em) of an area's capitals. */
export const NAME = {
  full: { size: 13.5, line: 17 },
  open: { size: 16.5, line: 21 },
  area: { size: 11, open: 12.5, tracking: 0.12 },
  /** gap between the plate and a name beside it */
  beside: 6,
  /** gap above a name below the pin: from the point, or from the lower edge of an area's plate or a disc */
  under: { point: 5, approximate: 11, area: 1, cluster: 1 },
} as const;

/** A tab that names what lies beyond the map: its height, type size, and all its width but the words. */
export const TAB = {
  height: 32,
  type: 12.5,
  frame: 42,
  /** from the edges of the free map, and from its foot */
  side: 12,
  foot: 12,
} as const;

/** Z-order, lowest first. Each list is a stacking context of its own and counts from 1. */
export const ORDER = {
  window: ['pins', 'panel', 'furniture', 'notice', 'strip', 'hint', 'skip', 'fault'],
  panel: ['bar', 'tabs'],
  pins: ['area-pin', 'pin', 'numbered-pin', 'current-pin', 'hovered-pin', 'open-pin'],
} as const;
