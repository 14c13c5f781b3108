/** Images of the map, drawn in code: a name says what to draw, so the style stays a plain value and no sprite is downloaded. */
import type { Layer } from '../../../geo/model.ts';

type Symbol = Layer['symbol'];
export interface MapImage {
  width: number;
  height: number;
  /** RGBA, not premultiplied */
  data: Uint8ClampedArray<ArrayBuffer>;
  pixelRatio: number;
  /** a distance field, coloured by the layer that draws it */
  sdf: boolean;
}

/** device px of a hatch tile; 8 CSS px at two device px each */
const TILE = 16;
const PIXEL_RATIO = 2;
/** device px */
const LINE = 2;
const DOT_RADIUS = 2;

/** distance in device px from a pixel's centre to the middle of the nearest line (or dot) of the repeating pattern */
const distance: Record<Symbol, (x: number, y: number) => number> = {
  triangle: (x, y) => toLine(x + y) / Math.SQRT2,
  fort: (x, y) => toLine(x - y) / Math.SQRT2,
  anchor: (x) => toLine(x - TILE / 2),
  lozenge: (_, y) => toLine(y - TILE / 2),
  tablet: (x, y) => Math.hypot(toLine(x - TILE / 2), toLine(y - TILE / 2)),
};
/** distance to the nearest multiple of the tile */
const toLine = (value: number): number => Math.abs(value - Math.round(value / TILE) * TILE);

/** a hatch that tiles without a seam, opaque on transparent; each symbol has its own direction, so areas read without colour */
export function hatchImage(symbol: Symbol, colour: string): MapImage {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const reach = symbol === 'tablet' ? DOT_RADIUS : LINE / 2;
  const data = new Uint8ClampedArray(TILE * TILE * 4);
  for (let y = 0; y < TILE; y += 1)
    for (let x = 0; x < TILE; x += 1) {
      const covered = Math.max(0, Math.min(1, reach + 0.5 - distance[symbol](x + 0.5, y + 0.5)));
      data.set([r, g, b, covered * 255], (y * TILE + x) * 4);
    }
  return { width: TILE, height: TILE, data, pixelRatio: PIXEL_RATIO, sdf: false };
}

/** the dot of a city, as a distance field of MapLibre's: 191 at the edge, 32 a device px */
export function dotImage(): MapImage {
  const size = 16;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      data[(y * size + x) * 4 + 3] = 191 + (3 - Math.hypot(x - size / 2 + 0.5, y - size / 2 + 0.5)) * 32;
  return { width: size, height: size, data, pixelRatio: 1.2, sdf: true };
}

/** CSS px to which blockers are rounded up, so that many plates share few images */
const STEP = 8;
/** a transparent icon that keeps labels away from what HTML draws there; one pixel an 8 x 8 CSS px */
const blockerImage = (width: number, height: number): MapImage => ({
  width: width / STEP,
  height: height / STEP,
  data: new Uint8ClampedArray((width / STEP) * (height / STEP) * 4),
  pixelRatio: 1 / STEP,
  sdf: false,
});

export const DOT = 'dot';
export const hatchName = (symbol: Symbol, colour: string): string => `hatch ${symbol} ${colour}`;
const roundUp = (length: number): number => Math.max(1, Math.min(128, Math.ceil(length / STEP))) * STEP;
export const blockerName = (width: number, height: number): string =>
  `blocker ${roundUp(width)} ${roundUp(height)}`;

/** the image of a name that the functions above made, or null */
export function imageNamed(name: string): MapImage | null {
  const [kind, first = '', second = ''] = name.split(' ');
  if (name === DOT) return dotImage();
  if (kind === 'hatch' && Object.hasOwn(distance, first) && /^#[0-9a-f]{6}$/.test(second))
    return hatchImage(first as Symbol, second);
  if (kind === 'blocker' && Number(first) > 0 && Number(second) > 0)
    return blockerImage(Number(first), Number(second));
  return null;
}
