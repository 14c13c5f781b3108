import type { Point } from './clip.ts';

/** steps of a path to a CSS px: half a px is finer than any stroke, and whole numbers are short */
export const STEPS = 2;

/** SVG path of lines or closed rings, in steps, from CSS px */
export function pathData(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines.map((line) => subpath(line, closed)).join('');
}

function subpath(line: readonly Point[], closed: boolean): string {
  const steps = line.map(([x, y]) => [Math.round(x * STEPS) + 0, Math.round(y * STEPS) + 0] as const);
  const moves = steps.slice(1).flatMap(([x, y], i): [number, number][] => {
    const [x0, y0] = steps[i]!;
    return x === x0 && y === y0 ? [] : [[x - x0, y - y0]];
  });
  // what rounds to nothing is not drawn
  if (moves.length < (closed ? 2 : 1)) return '';
  return `M${pair(steps[0]!)}l${moves.map(pair).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const pair = ([x, y]: readonly [number, number]): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);
