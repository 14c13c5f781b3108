/** Sizes that code and CSS share, in CSS px, and what stands over what. CSS gets them as custom properties (css.ts). */

/** the least width and height of what a finger presses */
export const HIT = 44;

/** the timeline strip under the map */
export const STRIP = {
  height: 116,
  /** height of the lowest window that has one */
  from: 560,
  /** height of its head */
  head: 22,
  /** free to the left and right of its drawing */
  side: 24,
  /** the least width of the drawing; narrower windows scroll it */
  least: 740,
  /** from the top of the drawing down to the axis */
  axis: 62,
} as const;

/** what a pin stands for */
export type PinKind = 'point' | 'approximate' | 'area' | 'cluster';

/** a plate and what stands on it */
export const PLATE = {
  /** heights; mini: without letters and name; open: of the open place */
  height: { point: 26, approximate: 26, area: 24, mini: 20, open: 32 },
  /** from the point up to the plate's lower edge: a tip, or the upper half of a dashed ring */
  tip: { point: 6, approximate: 10, area: 0 },
  /** across a layer's mark */
  mark: { full: 15, mini: 12, open: 17 },
  /** between marks, letters and tiles */
  gap: 2,
  /** type size of the letters of sources */
  letters: { full: 14, open: 16 },
  /** type size of a number in the reading of a source */
  ordinal: { full: 14, mini: 12 },
  /** a question's number */
  tile: { least: 16, type: 12, side: 4, gap: 3 },
  /** the disc that says sources differ: its size, and how far it stands out of the upper right corner */
  badge: { size: 18, out: 13 },
} as const;

/** across the disc of a cluster */
export const DISC = 40;

/** a pin's name: type size and line height; capitals of an area are tracked by so many em */
export const NAME = {
  full: { size: 13.5, line: 17 },
  open: { size: 16.5, line: 21 },
  area: { size: 11, open: 12.5, tracking: 0.12 },
  /** between the plate and a name at its side */
  beside: 6,
  /** from the point, or the lower edge of an area's plate or a disc, down to a name below it */
  under: { point: 5, approximate: 11, area: 1, cluster: 1 },
} as const;

/** What stands over what, lowest first; each list counts from 1 in its own part of the page. */
export const ORDER = {
  window: ['pins', 'panel', 'furniture', 'notice', 'strip', 'skip', 'fault'],
  panel: ['bar', 'tabs'],
  pins: ['area-pin', 'pin', 'numbered-pin', 'current-pin', 'hovered-pin', 'open-pin'],
} as const;
