/**
 * How base.json writes a line: steps between points as zigzag numbers in base 45, one printable character a digit.
 * Digits below 45 end a number, digits from 45 on are followed by the next higher one; `"` and `\` do not occur.
 */
const RADIX = 45;
const FIRST = 35;
const BACKSLASH = 92;

function write(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const digit = rest % RADIX;
    rest = (rest - digit) / RADIX;
    const code = FIRST + digit + (rest > 0 ? RADIX : 0);
    text += String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
  } while (rest > 0);
  return text;
}

/** whole points to text: the first as a step from `pen`, the rest in strides of `stride` steps, in which they must come out whole */
export function encodeLine(points: readonly (readonly [number, number])[], pen: readonly [number, number], stride: number): string {
  let [x, y] = pen;
  let unit = 1;
  let text = '';
  for (const [nextX, nextY] of points) {
    text += write((nextX - x) / unit) + write((nextY - y) / unit);
    [x, y] = [nextX, nextY];
    unit = stride;
  }
  return text;
}

/** text to whole points; the inverse of encodeLine */
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
