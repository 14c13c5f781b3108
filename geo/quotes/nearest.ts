/** The stretch of the passages and texts that words of a draft are nearest to. Pure. */
import { align, type Step } from './align.ts';
import type { Corpus } from './corpus.ts';
import { areNear, type Piece } from './pieces.ts';

export interface Near {
  document: number;
  steps: readonly Step[];
}

/** places of one word that are looked at: a word that stands everywhere tells nothing */
const MOST_OF_A_WORD = 60;
/** the rarest words of a quotation that are looked for */
const MOST_WORDS = 40;
/** stretches that are compared in full */
const MOST_STRETCHES = 3;
/** pieces from one stretch to the next */
const STRIDE = 16;
/** share of the rare words' weight that must lie on one stretch for it to be compared */
const WORTH = 0.25;
/** share of the words' weight that must be found again */
const ENOUGH = 0.5;
/** share at which no other stretch is looked at */
const CLEAR = 0.9;

/** null where no stretch shares half of the words, by number and by weight, and at least two of them */
export function nearest(corpus: Corpus, draft: readonly Piece[]): Near | null {
  const words = draft.flatMap((piece, index) =>
    piece.kind === 'word' && piece.fold !== '' ? [{ piece, index }] : [],
  );
  if (words.length < 2) return null;
  const weight = (fold: string): number => {
    const times = corpus.words.get(fold)?.length;
    // a word that stands nowhere may be a slip: it weighs as a common one
    return times === undefined ? 2 : Math.log(1 + corpus.size / times);
  };
  const all = words.reduce((sum, { piece }) => sum + weight(piece.fold), 0);
  const known = words
    .map((word) => ({ ...word, places: corpus.words.get(word.piece.fold) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => a.places.length - b.places.length);
  const telling = known.filter(({ places }) => places.length <= MOST_OF_A_WORD);
  const rare = (telling.length > 1 ? telling : known).slice(0, MOST_WORDS);
  const most =
    words.length > rare.length ? rare.reduce((sum, { piece }) => sum + weight(piece.fold), 0) : all;
  const votes = new Map<number, number>();
  for (const { piece, index, places } of rare)
    for (const place of places.slice(0, MOST_OF_A_WORD)) {
      const stretch = Math.max(0, Math.floor((place.piece - index) / STRIDE) + 1000);
      const key = place.document * 2 ** 22 + stretch;
      const worth = weight(piece.fold);
      votes.set(key, (votes.get(key) ?? 0) + worth);
      votes.set(key + 1, (votes.get(key + 1) ?? 0) + worth / 2);
    }
  const gaps = draft.some(({ kind }) => kind === 'ellipsis' || kind === 'insertion');
  const stretches = [...votes]
    .filter(([, worth]) => worth >= WORTH * most)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_STRETCHES);
  const seen = new Set<string>();
  let best: (Near & { share: number }) | null = null;
  for (const [key] of stretches) {
    const document = Math.floor(key / 2 ** 22);
    const { pieces = [] } = corpus.documents[document] ?? {};
    const begin = ((key % 2 ** 22) - 1000) * STRIDE;
    const slack = 2 * STRIDE + Math.ceil(draft.length / 4);
    const short = pieces.length <= 2 * (draft.length + slack);
    const from = short ? 0 : Math.max(0, begin - slack);
    const to = short
      ? pieces.length
      : Math.min(pieces.length, begin + draft.length + slack + (gaps ? 1500 : 0));
    const window = `${document} ${from}`;
    if (seen.has(window)) continue;
    seen.add(window);
    const steps = align(draft, pieces.slice(from, to));
    const share = shareOf(steps, weight);
    if (
      share.matched >= 2 &&
      share.matched >= ENOUGH * share.words &&
      share.weight >= ENOUGH &&
      (!best || share.weight > best.share + 1e-9)
    )
      best = { document, steps, share: share.weight };
    if (best && best.share > CLEAR) break;
  }
  return best;
}

/** how much of the draft's words an alignment finds again, by weight; words inserted in brackets are not counted */
function shareOf(
  steps: readonly Step[],
  weight: (fold: string) => number,
): { matched: number; words: number; weight: number } {
  let [matched, words] = [0, 0];
  let [found, all] = [0, 0];
  for (const { draft, source } of steps) {
    if (draft?.kind !== 'word' || draft.fold === '') continue;
    const worth = weight(draft.fold);
    all += worth;
    words++;
    if (source?.kind !== 'word') continue;
    const same = draft.fold === source.fold;
    if (!same && !areNear(draft.fold, source.fold)) continue;
    matched++;
    found += worth;
  }
  return { matched, words, weight: all === 0 ? 0 : found / all };
}
