/** What is said of a quotation of a draft. */
import type { Change, Difference } from './differences.ts';
import type { Style } from './marks.ts';

/** none of them says that something is false */
export const VERDICTS = ['verbatim', 'altered', 'another', 'absent'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** where words stand in a source */
export interface Place {
  /** id of the passage; null in a text that the reader supplied */
  passage: string | null;
  /** id of the source; null for a text that is none of them */
  source: string | null;
  /** name of the reader's text; null in a passage */
  text: string | null;
  /** counts non-blank lines from 1, as passages do */
  paragraph: number;
  /** [start, end) in the source's text, UTF-16 units */
  start: number;
  end: number;
}

/** whose the words are where the draft gives them to another, or to no one: a source, or speakers by their names in the text */
export type Whose =
  | { kind: 'source'; source: string; named: readonly string[] }
  | { kind: 'speakers'; names: readonly string[] };

export interface Judged {
  style: Style;
  words: string;
  /** [start, end) in the draft as it was given, UTF-16 units */
  start: number;
  end: number;
  verdict: Verdict;
  /** everywhere the words stand; of altered ones the nearest; at most MOST_PLACES */
  places: readonly Place[];
  /** places beyond those */
  more: number;
  /** of altered words what differs, word by word; else empty */
  changes: readonly Change[];
  kinds: readonly Difference[];
  whose: Whose | null;
}
