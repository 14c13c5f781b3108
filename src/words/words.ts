/** What every language has to say: the strings of English, which were written first. One that is missing does not compile. */
import type { en } from './en/index.ts';
import type { enLater } from './en/later.ts';
import type { enMake } from './en/make.ts';

export type Words = typeof en;
/** the words of pages that are read later (later.ts) */
export type LaterWords = typeof enLater;

/** the words of the workbench (make.ts) */
export type MakeWords = typeof enMake;

/** what a search finds */
export type FoundKind = keyof LaterWords['found']['groups'];
/** why a reader's text is not checked */
export type Refusal = keyof LaterWords['verify']['refused'];
/** what a browser keeps of its reader's choices */
export type Choice = keyof LaterWords['aboutPage']['choices'];
