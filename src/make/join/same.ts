/** Whether two people decided the same. Pure. */
import type { NameDecision, Use } from '../draft.ts';

/** what is the same whatever the order in which its parts were written */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  return [...keys].every((key) => isAlike(left[key], right[key]));
}

/** One place is the same for both, whatever else a gazetteer of another time says of it. */
export const isSameMeaning = (a: NameDecision, b: NameDecision): boolean =>
  a.as === 'place' && b.as === 'place' ? a.place.id === b.place.id : isAlike(a, b);

export const isOpen = (one: NameDecision | Use | undefined): boolean =>
  one === undefined || one.as === 'later';
