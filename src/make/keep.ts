/** The draft in this browser: written at every decision, one tab at a time. Where the browser refuses, the workbench goes on without. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.ts';

interface Kept {
  draft: Draft;
  /** ms since 1970 */
  saved: number;
}
interface Schema extends DBSchema {
  drafts: { key: string; value: Kept };
}

const NAME = 'cartulary.make';
const KEY = 'now';

let opened: Promise<IDBPDatabase<Schema>> | undefined;
const open = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>(NAME, 1, { upgrade: (db) => void db.createObjectStore('drafts') });
  return opened;
};

/** What an earlier visit left; null where there is nothing, or the browser keeps nothing. */
export async function keptDraft(): Promise<Kept | null> {
  try {
    return (await (await open()).get('drafts', KEY)) ?? null;
  } catch {
    return null;
  }
}

/** @returns when it was written; null where the browser refuses, or has no room */
export async function keepDraft(draft: Draft): Promise<number | null> {
  const saved = Date.now();
  try {
    await (await open()).put('drafts', { draft, saved }, KEY);
    return saved;
  } catch {
    return null;
  }
}

/**
 * Calls back once this tab alone may write, and again when another tab takes that over. Without locks in the browser every tab may.
 * @returns takes over from the tab that has it
 */
export function claimDraft(changed: (mine: boolean) => void): () => void {
  const { locks } = navigator;
  if (!locks) {
    changed(true);
    return () => undefined;
  }
  const take = (steal: boolean): void => {
    locks
      .request(NAME, steal ? { steal } : { ifAvailable: true }, (lock) => {
        changed(lock !== null);
        // held until the tab is closed or another takes it
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(() => changed(false));
  };
  take(false);
  return () => take(true);
}
