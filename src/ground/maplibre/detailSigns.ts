/** Signs of airports and harbours: strokes on a 24 grid, drawn as distance fields in MapLibre's terms. */
import type { MapImage } from './symbols.ts';

type Stroke = readonly [x: number, y: number][];
interface Sign {
  strokes: readonly Stroke[];
  /** half the width of a stroke */
  half: number;
}

const arc = (cx: number, cy: number, r: number, from: number, to: number): Stroke =>
  Array.from({ length: 13 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 12) * Math.PI) / 180;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
const SIGNS: Readonly<Record<string, Sign>> = {
  airport: {
    strokes: [
      [
        [12, 3.5],
        [12, 20],
      ],
      [
        [3, 14.5],
        [12, 9],
        [21, 14.5],
      ],
      [
        [8.5, 20.5],
        [12, 18],
        [15.5, 20.5],
      ],
    ],
    half: 1.3,
  },
  harbour: {
    strokes: [
      [
        [12, 7],
        [12, 20.5],
      ],
      [
        [8, 10.5],
        [16, 10.5],
      ],
      arc(12, 5, 2, 0, 360),
      arc(12, 12.5, 8, 10, 170),
    ],
    half: 1.1,
  },
};

const SIZE = 28;
/** CSS px of the drawn sign are two thirds of the grid's */
const PIXEL_RATIO = 2;
const GRID = 24;

/** distance of a point from the segment a–b */
function away(x: number, y: number, [ax, ay]: Stroke[number], [bx, by]: Stroke[number]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const part =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}

/** The image of a sign; null for any other name. */
export function signImage(name: string): MapImage | null {
  const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
  if (!sign) return null;
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  const step = GRID / SIZE;
  for (let row = 0; row < SIZE; row += 1)
    for (let column = 0; column < SIZE; column += 1) {
      const [x, y] = [(column + 0.5) * step, (row + 0.5) * step];
      const distances = sign.strokes.flatMap((stroke) =>
        stroke.slice(1).map((point, at) => away(x, y, stroke[at] ?? point, point)),
      );
      // 191 at the edge, 32 for each px of the image
      data[(row * SIZE + column) * 4 + 3] = 191 + ((sign.half - Math.min(...distances)) / step) * 32;
    }
  return { width: SIZE, height: SIZE, data, pixelRatio: PIXEL_RATIO, sdf: true };
}
