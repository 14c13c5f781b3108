/** The ring of a cluster: an arc and a bead per layer, in a box of 52 x 52 with its centre at 0, 0. */
export interface Arc {
  layer: string;
  /** svg path, open; empty for a full circle */
  d: string;
  /** centre of the bead at the arc's middle */
  bead: readonly [number, number];
}

export const RADIUS = 17;
/** radians left open at each end */
const GAP = 0.12;

const at = (angle: number, radius = RADIUS): readonly [number, number] => [
  Number((radius * Math.cos(angle)).toFixed(2)),
  Number((radius * Math.sin(angle)).toFixed(2)),
];

/** clockwise from the top, lengths by count */
export function arcsOf(parts: readonly { layer: string; count: number }[]): readonly Arc[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let start = -Math.PI / 2;
  return parts.map(({ layer, count }) => {
    const turn = (count / total) * 2 * Math.PI;
    const [from, to, middle] = [start + GAP, start + turn - GAP, start + turn / 2];
    start += turn;
    const d = parts.length === 1 ? '' : `M${at(from).join(' ')}A${RADIUS} ${RADIUS} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to).join(' ')}`;
    // a lone bead at the foot would sit on the name
    return { layer, d, bead: at(parts.length === 1 ? -Math.PI / 2 : middle) };
  });
}
