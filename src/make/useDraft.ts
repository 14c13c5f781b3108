/** The draft and its history in the page; kept in this browser at every change, by one tab at a time. */
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Mention as Found } from '../../geo/propose/model.ts';
import { type Decision, withFound } from './decide.ts';
import type { Draft } from './draft.ts';
import { begin, type History, replaced, step, undo } from './history.ts';
import { claimDraft, keepDraft, keptDraft } from './keep.ts';

type Action =
  | { kind: 'decide'; decisions: readonly Decision[] }
  | { kind: 'undo' }
  | { kind: 'found'; found: ReadonlyMap<string, readonly Found[]> }
  | { kind: 'restore'; draft: Draft }
  | { kind: 'replace'; draft: Draft };

function reduce(history: History, action: Action): History {
  switch (action.kind) {
    case 'decide':
      return step(history, ...action.decisions);
    case 'undo':
      return undo(history);
    case 'found':
      return { ...history, now: withFound(history.now, action.found) };
    case 'restore':
      return begin(action.draft);
    case 'replace':
      return replaced(history, action.draft);
  }
}

export interface Kept {
  /** false until the draft of an earlier visit was looked for */
  ready: boolean;
  /** whether this tab may write; null until that is known */
  mine: boolean | null;
  /** ms since 1970; null before the first time, or where the browser refuses */
  saved: number | null;
  refused: boolean;
}

/** @param empty the draft of a first visit */
export function useDraft(empty: Draft) {
  const [history, dispatch] = useReducer(reduce, empty, begin);
  const [kept, setKept] = useState<Kept>({ ready: false, mine: null, saved: null, refused: false });
  const takeOver = useRef<() => void>(() => undefined);
  useEffect(() => {
    const restore = async () => {
      const found = await keptDraft();
      if (found) dispatch({ kind: 'restore', draft: found.draft });
      setKept((before) => ({ ...before, ready: true, saved: found?.saved ?? null }));
    };
    // a tab that is given the draft takes up what the other has kept
    takeOver.current = claimDraft((mine) => {
      setKept((before) => ({ ...before, mine }));
      void restore();
    });
  }, []);
  const { now } = history;
  const known = useRef<Draft | null>(null);
  const { ready, mine } = kept;
  useEffect(() => {
    if (!ready || mine !== true) return;
    // what was just read need not be written
    if (known.current === null) {
      known.current = now;
      return;
    }
    if (known.current === now) return;
    known.current = now;
    void keepDraft(now).then((saved) =>
      setKept((before) => ({ ...before, saved: saved ?? before.saved, refused: saved === null })),
    );
  }, [now, ready, mine]);
  return { history, dispatch, kept, takeOver: () => takeOver.current() };
}
