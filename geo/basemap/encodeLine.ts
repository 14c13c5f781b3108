/** Writes lines as src/ground/locator/baseData.ts reads them: zigzag numbers in base 45, one printable character a digit. */
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
export function encodeLine(
  points: readonly (readonly [number, number])[],
  pen: readonly [number, number],
  stride: number,
): string {
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
