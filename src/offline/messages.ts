/** What pages and the service worker say to each other. Each question comes with a port for its answer. */
import type { Why } from './worker/copy.ts';

/** `files`: addresses of all that the page's head asks for, which tell the version that it is of */
export type Ask =
  /** keeps what is missing of the copy, and throws earlier ones away where no page needs them */
  | { ask: 'keep'; files: readonly string[] }
  /** whether this version is another than the page's; asked of one that waits */
  | { ask: 'news'; files: readonly string[] }
  /** the reader wants this version */
  | { ask: 'take' }
  /** the text that another program handed over; it is forgotten once it is given */
  | { ask: 'shared' };

export type Answer =
  | { kept: true; bytes: number; large: boolean; mine: boolean }
  | { kept: false; why: Why }
  | { other: boolean; date: string; withdraws: number }
  | { shared: string | null };

/** the worker asks every page which files it is made of */
export const WHICH = 'cartulary: which files';
