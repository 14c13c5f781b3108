/**
 * The twelve symbols a layer may have. Panel, pins, still map and MapLibre all draw these shapes. Marks are
 * drawn at 12 to 24 CSS px, so silhouettes must differ at 12 px without colour, and hatches must differ in
 * greyscale.
 */
import type { Layer } from '../../geo/model.ts';

export type SymbolName = Layer['symbol'];

/** A square tile that repeats in both directions, with strokes that have round ends. */
interface Hatch {
  /** side of the tile, CSS px */
  tile: number;
  /** width of a stroke, CSS px */
  width: number;
  /**
   * in CSS px from the tile's top left corner, with the strokes that reach in from neighbouring tiles; one of
   * length 0 is a dot
   */
  strokes: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

interface SymbolShape {
  /** filled SVG path on a 24 × 24 grid, fill rule evenodd */
  solid: string;
  /**
   * the stroked SVG path of a layer that is switched off: without the inner cut, and half a stroke (0.8)
   * smaller
   */
  outline: string;
  hatch: Hatch;
}

const lines = (tile: number, ...strokes: Hatch['strokes']): Hatch => ({ tile, width: 1, strokes });
const dots = (tile: number, width: number, ...at: readonly (readonly [number, number])[]): Hatch => ({
  tile,
  width,
  strokes: at.map(([x, y]) => [x, y, x, y]),
});

export const SYMBOL_SHAPES: Record<SymbolName, SymbolShape> = {
  fort: {
    solid:
      'M1.5 1.5 8.6 3.4 9.8 5.6H14.2L15.4 3.4 22.5 1.5 20.6 8.6 18.4 9.8V14.2L20.6 15.4 22.5 22.5 15.4 20.6 14.2 18.4H9.8L8.6 20.6 1.5 22.5 3.4 15.4 5.6 14.2V9.8L3.4 8.6ZM9.9 9.9V14.1H14.1V9.9Z',
    outline:
      'M2.8 2.8 8.5 4.3 9.7 6.6H14.3L15.5 4.3 21.2 2.8 19.7 8.5 17.4 9.7V14.3L19.7 15.5 21.2 21.2 15.5 19.7 14.3 17.4H9.7L8.5 19.7 2.8 21.2 4.3 15.5 6.6 14.3V9.7L4.3 8.5Z',
    hatch: lines(8, [-1, -1, 9, 9], [7, -1, 9, 1], [-1, 7, 1, 9]),
  },
  anchor: {
    solid:
      'M12 1.5A10.5 10.5 0 1 1 12 22.5 10.5 10.5 0 1 1 12 1.5ZM12 4.4A2.2 2.2 0 1 0 12 8.8 2.2 2.2 0 1 0 12 4.4ZM11 8.8V10.2H8.2V12.1H11V17.3C9.1 17 7.8 15.9 7.4 14.3L5.5 14.8C6.2 17.7 8.7 19.4 12 19.4S17.8 17.7 18.5 14.8L16.6 14.3C16.2 15.9 14.9 17 13 17.3V12.1H15.8V10.2H13V8.8Z',
    outline: 'M12 2.5A9.5 9.5 0 1 1 12 21.5 9.5 9.5 0 1 1 12 2.5Z',
    hatch: lines(8, [4, -1, 4, 9]),
  },
  triangle: {
    solid: 'M12 2 23 21.2H1Z',
    outline: 'M12 3.8 21.4 20.2H2.6Z',
    hatch: lines(8, [-1, 9, 9, -1], [-1, 1, 1, -1], [7, 9, 9, 7]),
  },
  lozenge: {
    solid: 'M12 .8 19.4 12 12 23.2 4.6 12ZM11.1 6.4V17.6H12.9V6.4Z',
    outline: 'M12 2.5 18.3 12 12 21.5 5.7 12Z',
    hatch: lines(8, [-1, 4, 9, 4]),
  },
  tablet: {
    solid: 'M1.5 6H22.5V18H1.5ZM3.9 8.4V15.6H20.1V8.4ZM7 11H17V13H7Z',
    outline: 'M2.5 7H21.5V17H2.5Z',
    hatch: dots(8, 2, [4, 4]),
  },
  plus: {
    solid: 'M8 1.5H16V8H22.5V16H16V22.5H8V16H1.5V8H8Z',
    outline: 'M9 2.5H15V9H21.5V15H15V21.5H9V15H2.5V9H9Z',
    hatch: lines(8, [2, 4, 6, 4], [4, 2, 4, 6]),
  },
  square: {
    solid: 'M4 4H20V20H4Z',
    outline: 'M5 5H19V19H5Z',
    hatch: lines(8, [-1, 4, 9, 4], [4, -1, 4, 9]),
  },
  house: {
    solid: 'M12 1 23 11.5H19.8V22.5H4.2V11.5H1ZM9.8 14.5V22.5H14.2V14.5Z',
    outline: 'M12 2.5 20.4 10.5H18.8V21.5H5.2V10.5H3.6Z',
    hatch: lines(8, [-4, 2, 0, 6], [0, 6, 4, 2], [4, 2, 8, 6], [8, 6, 12, 2]),
  },
  dome: {
    solid: 'M1 18A11 11 0 0 1 23 18Z',
    outline: 'M2.4 17A9.6 9.6 0 0 1 21.6 17Z',
    hatch: lines(8, [0.5, 2, 3.5, 2], [4.5, 6, 7.5, 6]),
  },
  flag: {
    solid: 'M3 1.5H6V3H22.5L18 8.7 22.5 14.4H6V22.5H3Z',
    outline: 'M4 2.5H5V4H20.4L16.7 8.7 20.4 13.4H5V21.5H4Z',
    hatch: lines(8, [2, 0.5, 2, 3.5], [6, 4.5, 6, 7.5]),
  },
  hourglass: {
    solid: 'M3.5 1.5H20.5L14 12 20.5 22.5H3.5L10 12Z',
    outline: 'M5.3 2.5H18.7L12.8 12 18.7 21.5H5.3L11.2 12Z',
    hatch: lines(
      12,
      [-1, -1, 13, 13],
      [11, -1, 13, 1],
      [-1, 11, 1, 13],
      [-1, 13, 13, -1],
      [-1, 1, 1, -1],
      [11, 13, 13, 11],
    ),
  },
  leaf: {
    solid: 'M2 22C2 9.5 9.5 2 22 2 22 14.5 14.5 22 2 22ZM6.3 19 16.3 9 15 7.7 5 17.7Z',
    outline: 'M3.1 20.9C3.3 10.3 10.3 3.3 20.9 3.1 20.7 13.7 13.7 20.7 3.1 20.9Z',
    hatch: dots(12, 3.5, [3, 3], [9, 9]),
  },
};

/** SVG path of a hatch's strokes, in CSS px. */
export const hatchPath = ({ strokes }: Hatch): string =>
  strokes
    .map(([x1, y1, x2, y2]) => `M${x1} ${y1}${x1 === x2 && y1 === y2 ? 'h.01' : `L${x2} ${y2}`}`)
    .join('');

/** Distance in CSS px from a point of the tile to the centre line of the nearest stroke. */
export const hatchDistance = ({ strokes }: Hatch, x: number, y: number): number =>
  Math.min(...strokes.map((stroke) => toSegment(x, y, stroke)));

function toSegment(x: number, y: number, [x1, y1, x2, y2]: Hatch['strokes'][number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
