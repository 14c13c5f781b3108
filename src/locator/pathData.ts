import type { Point } from './clip.ts';

/** steps of a path to a CSS px: half a px is finer than any stroke, and whole numbers are short */
export const STEPS = 2;

/** SVG path of lines or closed rings from CSS px, in whole steps of which a px has `scale` */
export function pathData(lines: readonly (readonly Point[])[], closed: boolean, scale = STEPS): string {
  return lines.map((line) => subpath(line, closed, scale)).join('');
}

function subpath(line: readonly Point[], closed: boolean, scale: number): string {
  const steps = line.map(([x, y]) => [Math.round(x * scale) + 0, Math.round(y * scale) + 0] as const);
  const moves = steps.slice(1).flatMap(([x, y], i): [number, number][] => {
    const [x0, y0] = steps[i]!;
    return x === x0 && y === y0 ? [] : [[x - x0, y - y0]];
  });
  // what rounds to nothing is not drawn
  if (moves.length < (closed ? 2 : 1)) return '';
  return `M${pair(steps[0]!)}l${moves.map(pair).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const pair = ([x, y]: readonly [number, number]): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);
