/** What a page knows of its copy and of the network. */
import { createSignal } from '../view/signal.ts';
import type { Why } from './worker/copy.ts';

export interface Offline {
  /** null where none can be kept, as over plain http, and nothing is said */
  copy:
    | null
    | { state: 'keeping' }
    | { state: 'kept'; bytes: number; large: boolean }
    | { state: 'not'; why: Why };
  /** whether the page came out of the copy, or is open, without a network */
  away: boolean;
  /** an edition that waits for the reader's word; `date` ISO 8601 */
  next: null | { date: string; withdraws: number };
}

export const offline = createSignal<Offline>({ copy: null, away: false, next: null });

/** Changes a part of what is known. */
export const know = (part: Partial<Offline>): void => offline.set({ ...offline.get(), ...part });
