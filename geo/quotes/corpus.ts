/** What a draft is held against: the edition's passages and whole texts a reader has, with an index of their words. Pure. */
import { type Piece, piecesOf } from './pieces.ts';

/** a passage of the edition; offsets are UTF-16 units into its source's text */
export interface Passage {
  id: string;
  source: string;
  start: number;
  paragraph: number;
  quote: string;
  /** whose words it holds where they are not its source's: `of` is [start, end) in the quote, without it all of it */
  voices: readonly { name: string; of?: readonly [number, number] | undefined }[];
}
/** a source as a draft may name it */
export interface SourceNames {
  id: string;
  letter: string;
  /** what it states of itself: title, author, publisher; and its short label */
  names: readonly string[];
}
/** a text that the reader supplies */
export interface WholeText {
  name: string;
  /** the source whose text it is, byte for byte; null where it is none of them */
  source: string | null;
  text: string;
}
export interface Sources {
  passages: readonly Passage[];
  sources: readonly SourceNames[];
  texts: readonly WholeText[];
}

export interface Document {
  passage: Passage | null;
  whole: WholeText | null;
  text: string;
  pieces: readonly Piece[];
  /** offsets of the first character of each line that is not blank */
  lines: readonly number[];
}
/** one word of a document */
export interface Word {
  document: number;
  /** index among the document's pieces */
  piece: number;
}
export interface Corpus extends Sources {
  documents: readonly Document[];
  /** places of each folded word */
  words: ReadonlyMap<string, readonly Word[]>;
  /** how many words there are */
  size: number;
}

export function createCorpus(given: Sources): Corpus {
  const document = (text: string, passage: Passage | null, whole: WholeText | null): Document => ({
    passage,
    whole,
    text,
    pieces: piecesOf(text),
    lines: [...text.matchAll(/^[^\S\n]*(?=\S)/gm)].map(({ 0: space, index }) => index + space.length),
  });
  const documents = [
    ...given.passages.map((passage) => document(passage.quote, passage, null)),
    ...given.texts.map((whole) => document(whole.text, null, whole)),
  ];
  const words = new Map<string, Word[]>();
  let size = 0;
  for (const [document, { pieces }] of documents.entries())
    for (const [piece, { kind, fold }] of pieces.entries()) {
      if (kind !== 'word') continue;
      size++;
      const list = words.get(fold);
      if (list) list.push({ document, piece });
      else words.set(fold, [{ document, piece }]);
    }
  return { ...given, documents, words, size };
}

/** where words stand: a document, and the offset in it */
export interface Standing {
  document: number;
  at: number;
}
const INSIDE = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const before = (text: string, at: number): string =>
  at > 0 ? ([...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '') : '';
const after = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? '';

/** whether a cut at an offset parts no word, and no letter from its accent */
function partsNothing(text: string, at: number): boolean {
  const next = after(text, at);
  if (/^[\p{M}\u200b-\u200d\u2060]/u.test(next)) return false;
  return !(INSIDE.test(before(text, at)) && INSIDE.test(next));
}

/** everywhere the words stand letter for letter, not inside another word; nothing is made alike */
export function standings(corpus: Corpus, words: string, pieces: readonly Piece[]): readonly Standing[] {
  let rarest: { piece: Piece; list: readonly Word[] } | null = null;
  for (const piece of pieces) {
    if (piece.kind !== 'word') continue;
    const list = corpus.words.get(piece.fold);
    if (!list) return [];
    if (!rarest || list.length < rarest.list.length) rarest = { piece, list };
  }
  if (!rarest) return [];
  const { piece, list } = rarest;
  return list.flatMap((word) => {
    const { text = '', pieces: there = [] } = corpus.documents[word.document] ?? {};
    const at = (there[word.piece]?.start ?? 0) - piece.start;
    const stands =
      at >= 0 &&
      text.startsWith(words, at) &&
      partsNothing(text, at) &&
      partsNothing(text, at + words.length);
    return stands ? [{ document: word.document, at }] : [];
  });
}

/** how many of some rising numbers are at most `most` */
export function countUpTo(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
