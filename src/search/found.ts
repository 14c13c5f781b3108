import { type Entry, type Field, KINDS, type Kind } from './entries.ts';

/** most results of a kind that are listed: thousands would help nobody */
export const MOST = 100;

export interface Hit {
  entry: Entry;
  /** which of the entry's words match */
  fields: ReadonlySet<Field>;
}
export interface Found {
  /** best first, equals in the order of the edition; at most as many as are ever listed */
  hits: Readonly<Record<Kind, readonly Hit[]>>;
  /** all that answer, listed or not */
  counts: Readonly<Record<Kind, number>>;
  total: number;
  /** folded words of the hits that answer to the query */
  terms: ReadonlySet<string>;
  /** no word of the edition begins as typed, so one slip was forgiven */
  similar: boolean;
}
export interface Engine {
  find(query: string): Found;
}

/** kinds that hold something, in their order on the page */
export const kindsOf = ({ hits }: Found): readonly Kind[] => KINDS.filter((kind) => hits[kind].length > 0);
