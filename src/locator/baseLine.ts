/**
 * How base.json writes a line: steps between points as zigzag numbers in base 45, one printable character a digit.
 * Digits below 45 end a number, digits from 45 on are followed by the next higher one; `"` and `\` do not occur.
 */
const RADIX = 45;
const FIRST = 35;
const BACKSLASH = 92;

/**
 * text to whole points: the first a step from `pen`, the rest in strides of `stride` steps
 * (written by geo/basemap/encodeLine.ts)
 */
export function decodeLine(text: string, pen: readonly [number, number], stride: number): [number, number][] {
  const at: [number, number] = [...pen];
  const points: [number, number][] = [];
  let axis: 0 | 1 = 0;
  let value = 0;
  let weight = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0);
    value += (digit % RADIX) * weight;
    weight *= RADIX;
    if (digit >= RADIX) continue;
    at[axis] += (value % 2 === 1 ? -(value + 1) / 2 : value / 2) * (points.length === 0 ? 1 : stride);
    if (axis === 1) points.push([at[0], at[1]]);
    axis = axis === 0 ? 1 : 0;
    value = 0;
    weight = 1;
  }
  return points;
}
