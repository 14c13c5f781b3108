/** What the parts of the workbench may ask of the frame around them. */
import { createContext, useContext } from 'react';
import type { MakeWords, Words as PageWords } from '../words/words.ts';
import type { Decision } from './decide.ts';
import type { Draft } from './draft.ts';
import type { Spot } from './names.ts';

export const STEPS = ['texts', 'region', 'names', 'passages', 'check'] as const;
export type Step = (typeof STEPS)[number];

export interface Bench {
  draft: Draft;
  /** of the page, ISO 639-1 */
  lang: string;
  w: MakeWords;
  t: PageWords;
  /** nothing can be decided, because another tab has the draft */
  readOnly: boolean;
  /** decisions that are one step */
  act(...decisions: readonly Decision[]): void;
  undo(): void;
  go(step: Step): void;
  /** the words that are looked at, shown in their text */
  at: Spot | null;
  show(spot: Spot | null): void;
  /** the corners of an area that is being drawn, as they are typed: presses on the map add to them; null where none is drawn */
  drawing: string | null;
  draw(corners: string | null): void;
  /** key of the event or question that is open among the passages */
  record: string | null;
  openRecord(key: string | null): void;
  /** letter of a text by its id: A, B, C … */
  letter(text: string): string;
  /** says a sentence to assistive technology, and shows it where nothing else does */
  say(sentence: string): void;
  /** zip of all, given to the editor */
  saveFile(): Promise<void>;
  openFile(file: File): Promise<void>;
  /** another's saved file, joined with what is here */
  joinFile(file: File): Promise<void>;
}

export const BenchContext = createContext<Bench | null>(null);
/** throws outside of the frame, which is a mistake in our code */
export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('useBench outside of the workbench');
  return bench;
}
