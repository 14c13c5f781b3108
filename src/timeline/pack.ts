/** Puts stretches into as few rows as keep them apart, first come lowest. Pure. */
export interface Stretch {
  left: number;
  right: number;
}
export interface Packed<T> {
  stretch: T;
  /** 0 is the lowest */
  row: number;
  /** what is free to its right, up to the next stretch of the row or 1 */
  room: number;
}

const apart = (a: Stretch, b: Stretch): boolean => a.right <= b.left || b.right <= a.left;

/** @param taken what already stands in the lowest row; @param most rows; what finds no room is in `left` */
export function pack<T extends Stretch>(
  stretches: readonly T[],
  taken: readonly Stretch[],
  most: number,
): { rows: readonly Packed<T>[]; left: readonly T[] } {
  const rows: Stretch[][] = Array.from({ length: most }, (_, row) => (row === 0 ? [...taken] : []));
  const placed: { stretch: T; row: number }[] = [];
  const left: T[] = [];
  for (const stretch of stretches) {
    const row = rows.findIndex((others) => others.every((other) => apart(stretch, other)));
    if (row < 0) left.push(stretch);
    else {
      rows[row]!.push(stretch);
      placed.push({ stretch, row });
    }
  }
  const room = (stretch: T, row: number): number =>
    Math.min(1, ...rows[row]!.flatMap((other) => (other.left >= stretch.right ? other.left : []))) - stretch.left;
  return { rows: placed.map(({ stretch, row }) => ({ stretch, row, room: room(stretch, row) })), left };
}
