/** Stretches of the strip's width in rows, so that none touches another. Pure. */

/** from where to where, as shares (0 to 1) of the width */
export interface Stretch {
  left: number;
  right: number;
}
interface Packed<T> {
  one: T;
  stretch: Stretch;
}

export const apart = (a: Stretch, b: Stretch): boolean => a.right <= b.left || b.right <= a.left;

/**
 * Puts things into rows, each into the lowest row where it touches no other.
 * @param most number of rows; the first is the lowest
 * @returns as `left`, the things for which no row has room
 */
export function pack<T>(
  things: readonly T[],
  stretchOf: (one: T) => Stretch,
  most: number,
): { rows: readonly Packed<T>[][]; left: readonly T[] } {
  const rows: Packed<T>[][] = Array.from({ length: most }, () => []);
  const left: T[] = [];
  for (const one of things) {
    const stretch = stretchOf(one);
    const row = rows.find((all) => all.every((other) => apart(stretch, other.stretch)));
    if (row) row.push({ one, stretch });
    else left.push(one);
  }
  return { rows, left };
}
