/** The entries that answer a query, best first. Pure. */
import type { Asking } from './asking.ts';
import { bestOf } from './best.ts';
import { type Entry, type Field, KINDS, type Kind } from './entries.ts';
import { type Found, type Hit, MOST } from './found.ts';
import type { Postings } from './postings.ts';

/** an entry, and its place among those of its kind */
export interface Ranked {
  kind: Kind;
  entry(): Entry;
  order(): number;
}

/** a value for each kind of result */
const each = <T>(value: () => T): Record<Kind, T> =>
  // A cast, because every kind is in the list.
  Object.fromEntries(KINDS.map((kind) => [kind, value()])) as Record<Kind, T>;

/**
 * @param entries by the numbers that the postings know them by
 * @param asking null where nothing answers
 */
export function foundAmong(entries: readonly Ranked[], postings: Postings, asking: Asking | null): Found {
  const { groups, others } = asking ?? { groups: [], others: [] };
  const { ids, scores } = postings.ask(groups.map(({ words }) => words));
  /** words with which an entry answers only because a name is spelled in two ways */
  const otherwise = new Map<number, readonly string[]>();
  for (const word of others)
    for (const id of postings.holding(word)) otherwise.set(id, [...(otherwise.get(id) ?? []), word]);
  const othersIn = (id: number): number => otherwise.get(id)?.length ?? 0;
  // What is spelled as typed comes first.
  const compare = (a: number, b: number): number =>
    othersIn(a) - othersIn(b) ||
    (scores[b] ?? 0) - (scores[a] ?? 0) ||
    (entries[a]?.order() ?? 0) - (entries[b]?.order() ?? 0);
  const best = each(() => bestOf(MOST, compare));
  const counts = each(() => 0);
  for (const id of ids) {
    const kind = entries[id]?.kind;
    if (!kind) continue;
    counts[kind] += 1;
    best[kind].take(id);
  }

  const asked = new Set(groups.flatMap(({ words }) => words.map(({ word }) => word)));
  const terms = new Set<string>();
  const hits = each((): Hit[] => []);
  for (const kind of KINDS)
    for (const id of best[kind].list) {
      const entry = entries[id]?.entry();
      if (!entry) continue;
      const fields = new Set<Field>();
      for (const [field, words] of postings.wordsOf(id))
        for (const word of words)
          if (asked.has(word)) {
            fields.add(field);
            terms.add(word);
          }
      hits[kind].push({ entry, fields, otherwise: new Set(otherwise.get(id)) });
    }
  return {
    hits,
    counts,
    total: ids.length,
    terms,
    similar: groups.some(({ similar }) => similar),
    rest: null,
  };
}
