/** A draft and what it is held against, so that it can be sent to a worker. Pure. */
import type { Passage, SourceNames, WholeText } from '../../geo/quotes/corpus.ts';
import type { Judged } from '../../geo/quotes/verdict.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { letterOf } from '../atlas/letters.ts';

export interface Draft {
  /** of its file; null for words that were pasted */
  name: string | null;
  text: string;
}
/** all that a worker is told; it can be cloned */
export interface Task {
  drafts: readonly Draft[];
  passages: readonly Passage[];
  sources: readonly SourceNames[];
  /** as their files have them, markup and all */
  texts: readonly WholeText[];
}
export type Row = Judged & { file: string | null };

/** @param texts whole texts that the reader supplies, as their files have them */
export const taskOf = (atlas: Atlas, drafts: readonly Draft[], texts: readonly WholeText[]): Task => ({
  drafts,
  passages: atlas.excerpts.map(({ id, source, start, paragraph, quote, voices = [] }) => ({
    id,
    source,
    start,
    paragraph,
    quote,
    voices,
  })),
  sources: atlas.sources.map(({ id, short, states: { title, author, publisher } }) => ({
    id,
    letter: letterOf(atlas, id),
    names: [short, title, author, publisher].filter((name) => name !== null),
  })),
  texts,
});
