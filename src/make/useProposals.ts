/** Looks for names in texts in which nobody has, one after the other, and again when the region changes. */
import { useEffect, useRef, useState } from 'react';
import type { Mention as Found } from '../../geo/propose/model.ts';
import { ask } from './away.ts';
import type { Draft } from './draft.ts';

export interface Proposing {
  done: number;
  of: number;
}

/** @returns how far it is, null while there is nothing to do; why it failed, and another try */
export function useProposals(
  { texts, region }: Draft,
  enabled: boolean,
  found: (found: ReadonlyMap<string, readonly Found[]>) => void,
): { proposing: Proposing | null; failed: string | null; again: () => void } {
  const [proposing, setProposing] = useState<Proposing | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** the region with which each text was read, by its id */
  const read = useRef(new Map<string, string>());
  const key = region.join();
  for (const { id, found } of texts) if (found !== null && !read.current.has(id)) read.current.set(id, key);
  const waiting = texts.filter(({ id, found }) => found === null || read.current.get(id) !== key);
  const latest = useRef({ waiting, found });
  latest.current = { waiting, found };
  const isBusy = waiting.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt runs it again
  useEffect(() => {
    if (!enabled || !isBusy) return setProposing(null);
    let stopped = false;
    const done = new Set<string>();
    const run = async (): Promise<void> => {
      for (;;) {
        // texts that came meanwhile are among them
        const left = latest.current.waiting.filter(({ id }) => !done.has(id));
        const [next] = left;
        if (!next) return;
        setProposing({ done: done.size, of: done.size + left.length });
        const countries = key === '' ? [] : key.split(',');
        const mentions = await ask('propose', { text: next.text, countries });
        if (stopped) return;
        done.add(next.id);
        read.current.set(next.id, key);
        latest.current.found(new Map([[next.id, mentions]]));
      }
    };
    setFailed(null);
    run().catch((error: unknown) => {
      if (stopped) return;
      setProposing(null);
      setFailed(error instanceof Error ? error.message : String(error));
    });
    return () => {
      stopped = true;
    };
  }, [isBusy, key, enabled, attempt]);
  return { proposing, failed, again: () => setAttempt((n) => n + 1) };
}
