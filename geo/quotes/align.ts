/** The cheapest way to turn a stretch of a document into the words of a draft, piece by piece. Pure. */
import { areNear, type Piece } from './pieces.ts';

/** a piece of each side: both where they stand for each other, one where the other side has nothing */
export interface Step {
  draft: Piece | null;
  source: Piece | null;
}

const GAP: Readonly<Record<Piece['kind'], number>> = {
  word: 1,
  space: 0.1,
  mark: 0.4,
  invisible: 0.1,
  ellipsis: 0.1,
  insertion: 0.2,
};
const NEVER = Number.POSITIVE_INFINITY;
/** pieces of a draft that are aligned at once; longer ones in several parts */
const PART = 700;

function costOf(draft: Piece, source: Piece): number {
  if (draft.kind === source.kind && draft.raw === source.raw) return 0;
  if (draft.kind === 'insertion') return source.kind === 'word' ? 0.2 : NEVER;
  if (draft.kind !== source.kind) return NEVER;
  if (draft.kind === 'word')
    return draft.fold === source.fold ? 0.2 : areNear(draft.fold, source.fold) ? 0.5 : 0.95;
  if (draft.kind === 'mark') return draft.fold === source.fold ? 0.1 : 0.6;
  return 0.1;
}

const BOTH = 0;
const DRAFT = 1;
const SOURCE = 2;
const JUMP = 3;

/** whole draft against some part of the source: what of the source stands before and after costs nothing */
function alignPart(draft: readonly Piece[], source: readonly Piece[]): readonly Step[] {
  const [n, m] = [draft.length, source.length];
  const width = m + 1;
  const how = new Uint8Array((n + 1) * width);
  /** where an ellipsis began to leave out */
  const jumps = new Map<number, Int32Array>();
  let row = new Float64Array(width);
  for (let i = 1; i <= n; i++) {
    const piece = draft[i - 1];
    if (!piece) break;
    const next = new Float64Array(width);
    const gap = GAP[piece.kind];
    next[0] = (row[0] ?? 0) + gap;
    how[i * width] = DRAFT;
    const jump = piece.kind === 'ellipsis' ? new Int32Array(width) : null;
    if (jump) jumps.set(i, jump);
    let least = row[0] ?? 0;
    let leastAt = 0;
    for (let j = 1; j <= m; j++) {
      const other = source[j - 1];
      if (!other) break;
      let best = (row[j - 1] ?? 0) + costOf(piece, other);
      let way = BOTH;
      const alone = (row[j] ?? 0) + gap;
      if (alone < best) {
        best = alone;
        way = DRAFT;
      }
      const left = (next[j - 1] ?? 0) + GAP[other.kind];
      if (left < best) {
        best = left;
        way = SOURCE;
      }
      if (jump) {
        if ((row[j] ?? 0) < least) {
          least = row[j] ?? 0;
          leastAt = j;
        }
        // a little for each piece, so that as little as possible is left out
        const over = least + 0.1 + Math.min(0.2, (j - leastAt) * 0.001);
        if (over < best) {
          best = over;
          way = JUMP;
          jump[j] = leastAt;
        }
      }
      next[j] = best;
      how[i * width + j] = way;
    }
    row = next;
  }
  let j = 0;
  for (let k = 1; k <= m; k++) if ((row[k] ?? NEVER) < (row[j] ?? NEVER)) j = k;
  const steps: Step[] = [];
  let i = n;
  while (i > 0) {
    const way = j === 0 ? DRAFT : how[i * width + j];
    if (way === BOTH) steps.push({ draft: draft[--i] ?? null, source: source[--j] ?? null });
    else if (way === DRAFT) steps.push({ draft: draft[--i] ?? null, source: null });
    else if (way === SOURCE) steps.push({ draft: null, source: source[--j] ?? null });
    else {
      const from = jumps.get(i)?.[j] ?? j;
      while (j > from) steps.push({ draft: null, source: source[--j] ?? null });
      steps.push({ draft: draft[--i] ?? null, source: null });
    }
  }
  return steps.reverse();
}

/**
 * @param source pieces of a document around where the words are
 * @returns one step for each piece of the draft, and for those of the source between its first and its last
 */
export function align(draft: readonly Piece[], source: readonly Piece[]): readonly Step[] {
  if (draft.length <= PART) return alignPart(draft, source);
  const steps: Step[] = [];
  let from = 0;
  for (let i = 0; i < draft.length; i += PART) {
    const window = source.slice(from, from + 2 * PART);
    const part = alignPart(draft.slice(i, i + PART), window);
    const there = part.flatMap((step) => step.source ?? []);
    const [first, last] = [there[0], there.at(-1)];
    if (first && i > 0)
      for (const piece of window.slice(0, window.indexOf(first))) steps.push({ draft: null, source: piece });
    steps.push(...part);
    if (last) from += window.indexOf(last) + 1;
  }
  return steps;
}
