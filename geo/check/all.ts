import type { Problem } from '../problem.ts';
import type { Inputs } from '../read.ts';
import type { Law } from './law.ts';

export const LAWS: readonly Law[] = [];

/** Every fault of an edition at once: of its files, then of each law whose parts could be read. */
export function checkEdition(inputs: Inputs): Problem[] {
  const kept = LAWS.filter(({ needs }) => needs.every((part) => !inputs.unread.has(part)));
  return [...inputs.problems, ...kept.flatMap((law) => law.check(inputs))];
}
