/**
 * Images of the map, drawn in code. A name states what to draw, so the style stays plain data and needs no
 * sprite.
 */
import { hatchDistance, SYMBOL_SHAPES, type SymbolName } from '../../layout/symbols.ts';

export interface MapImage {
  width: number;
  height: number;
  /** RGBA, not premultiplied */
  data: Uint8ClampedArray<ArrayBuffer>;
  pixelRatio: number;
  /** whether it is a signed distance field, which the layer that draws it colours */
  sdf: boolean;
}

/** Image px to a CSS px. */
const PIXEL_RATIO = 2;

/** The hatch of a symbol, which tiles without a seam: opaque on transparent. @param colour #rrggbb */
export function hatchImage(symbol: SymbolName, colour: string): MapImage {
  const { hatch } = SYMBOL_SHAPES[symbol];
  const side = hatch.tile * PIXEL_RATIO;
  const reach = (hatch.width / 2) * PIXEL_RATIO;
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const away = hatchDistance(hatch, (x + 0.5) / PIXEL_RATIO, (y + 0.5) / PIXEL_RATIO) * PIXEL_RATIO;
      const covered = Math.max(0, Math.min(1, reach + 0.5 - away));
      data.set([...rgb, covered * 255], (y * side + x) * 4);
    }
  return { width: side, height: side, data, pixelRatio: PIXEL_RATIO, sdf: false };
}

/** The dot of a city, as a distance field in MapLibre's terms: 191 at the edge, 32 for each px. */
function dotImage(): MapImage {
  const size = 16;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      data[(y * size + x) * 4 + 3] = 191 + (3 - Math.hypot(x - size / 2 + 0.5, y - size / 2 + 0.5)) * 32;
  return { width: size, height: size, data, pixelRatio: 1.2, sdf: true };
}

/** Sizes of blockers are rounded up to multiples of this, in CSS px, so that many plates share few images. */
const STEP = 8;
/** A transparent icon that keeps labels away from what HTML draws there. One image px for 8 × 8 CSS px. */
const blockerImage = (width: number, height: number): MapImage => ({
  width: width / STEP,
  height: height / STEP,
  data: new Uint8ClampedArray((width / STEP) * (height / STEP) * 4),
  pixelRatio: 1 / STEP,
  sdf: false,
});

export const DOT = 'dot';
export const hatchName = (symbol: SymbolName, colour: string): string => `hatch ${symbol} ${colour}`;
const roundUp = (length: number): number => Math.max(1, Math.min(128, Math.ceil(length / STEP))) * STEP;
export const blockerName = (width: number, height: number): string =>
  `blocker ${roundUp(width)} ${roundUp(height)}`;

const isSymbol = (name: string): name is SymbolName => Object.hasOwn(SYMBOL_SHAPES, name);

/** The image of a name that the functions above have made; null for any other name. */
export function imageNamed(name: string): MapImage | null {
  const [kind, first = '', second = ''] = name.split(' ');
  if (name === DOT) return dotImage();
  if (kind === 'hatch' && isSymbol(first) && /^#[0-9a-f]{6}$/.test(second)) return hatchImage(first, second);
  if (kind === 'blocker' && Number(first) > 0 && Number(second) > 0)
    return blockerImage(Number(first), Number(second));
  return null;
}
