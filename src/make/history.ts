/** A draft with what it was before each decision: one press takes one back. Pure. */
import { type Decision, decide } from './decide.ts';
import type { Draft } from './draft.ts';

export interface History {
  now: Draft;
  /** earlier ones, the latest last; they share all that did not change */
  past: readonly Draft[];
}

/** Steps that are kept to be taken back. */
const MOST = 500;

export const begin = (draft: Draft): History => ({ now: draft, past: [] });

/** Decisions that belong together as one step. Such as change nothing are none. */
export function step({ now, past }: History, ...decisions: readonly Decision[]): History {
  const next = decisions.reduce(decide, now);
  return next === now ? { now, past } : { now: next, past: [...past, now].slice(-MOST) };
}

/** Another draft in place of this one, as a step: it can be taken back. */
export const replaced = ({ now, past }: History, draft: Draft): History => ({
  now: draft,
  past: [...past, now].slice(-MOST),
});

/**
 * The history one step earlier; the same one where nothing is left. What was proposed meanwhile stays with its text, so that
 * taking back a decision never looks for names again.
 */
export function undo({ now, past }: History): History {
  const before = past.at(-1);
  if (!before) return { now, past };
  const found = new Map(now.texts.map(({ id, found }) => [id, found]));
  const texts = before.texts.map((text) => ({ ...text, found: text.found ?? found.get(text.id) ?? null }));
  return { now: { ...before, texts }, past: past.slice(0, -1) };
}
