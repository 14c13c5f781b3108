import { fold } from './fold.ts';
import type { Mention } from './model.ts';

/** Mentions that say the same: one decision for all of them. */
export interface Name extends Omit<Mention, 'start' | 'end'> {
  /** in the text's order; `text`, `kind` and `candidates` of the name are those of the likeliest one, `certain` whether one of them is */
  mentions: readonly Mention[];
}

/** Mentions gathered by what they say and are: names of places first, then the most frequent, then in the text's order. */
export function namesOf(mentions: readonly Mention[]): Name[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${fold(mention.text)} ${mention.candidates[0]?.id}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()]
    .map((group): Name => {
      const best = group.reduce((a, b) => (b.score > a.score ? b : a));
      const { text, kind, score, certain, candidates } = best;
      return { text, kind, score, certain, candidates, mentions: group };
    })
    .sort((a, b) => Number(b.certain) - Number(a.certain) || b.mentions.length - a.mentions.length);
}
