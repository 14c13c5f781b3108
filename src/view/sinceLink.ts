import { createSignal } from './signal.ts';

/** how many passages that name a place, or named it, had what done to them, and what was done to the place itself */
export interface Changes {
  added: number;
  recut: number;
  withdrawn: number;
  /** drawn elsewhere, or as another area */
  redrawn: boolean;
  /** something else that is said of it, or of a passage that names it */
  corrected: boolean;
}

/** A sentence on what has changed at some places, by id, since the edition that the address names; empty where nothing has. */
export type SinceLink = (places: readonly string[]) => string;

export const UNCHANGED: SinceLink = () => '';

/** what a notice's `given` begins with where an address names an edition */
export const EDITION = 'edition ';

/** Set while the page says that its link is older: what it says in words, pins bear as a mark. */
export const sinceLink = createSignal(UNCHANGED);
