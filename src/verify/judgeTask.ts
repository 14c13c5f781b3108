/** A draft and what it is held against, and every judgement: the same code in the worker and on the page. Pure. */
import { createCorpus, type Passage, type SourceNames, type WholeText } from '../../geo/quotes/corpus.ts';
import { formatOf, readDraft } from '../../geo/quotes/draft.ts';
import { type Judged, judgeDraft } from '../../geo/quotes/judge.ts';
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
  texts: texts.map((whole) => ({
    ...whole,
    text: readDraft(whole.text, formatOf(whole.name, whole.text)).text,
  })),
});

/** every quotation of every draft, in their order */
export function* judgeTask({ drafts, ...sources }: Task): Generator<Row> {
  const corpus = createCorpus(sources);
  for (const { name, text } of drafts)
    for (const judged of judgeDraft(corpus, readDraft(text, formatOf(name, text))))
      yield { ...judged, file: name };
}
