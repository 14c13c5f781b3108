/** Names that the texts spell in two ways: one letter apart, beside the same other name, as Kristi and Kristy before Noem. */
import { almostBegins } from './almost.ts';
import { type Token, tokensOf } from './fold.ts';

/** shortest name, in letters, that is taken for another spelling */
const LEAST = 4;

interface Spellings {
  /** takes the names of a text into account */
  read(text: string): void;
  /** other spellings of a name, folded as it is; none for a word that is no name */
  of(term: string): readonly string[];
}

export function createSpellings(): Spellings {
  /** names by what stands beside them, and what stands beside a name */
  const beside = new Map<string, Set<string>>();
  const sides = new Map<string, Set<string>>();
  const note = (term: string, side: string) => {
    beside.set(side, (beside.get(side) ?? new Set()).add(term));
    sides.set(term, (sides.get(term) ?? new Set()).add(side));
  };
  return {
    read: (text) => {
      const isName = ({ start }: Token) => /^\p{Lu}/u.test(text.slice(start, start + 2));
      let before: Token | null = null;
      for (const token of tokensOf(text)) {
        if (before && isName(before) && isName(token) && text.slice(before.end, token.start) === ' ') {
          note(before.term, `_ ${token.term}`);
          note(token.term, `${before.term} _`);
        }
        before = token;
      }
    },
    of: (term) => {
      if (term.length < LEAST) return [];
      const others = new Set<string>();
      for (const side of sides.get(term) ?? [])
        for (const other of beside.get(side) ?? []) if (isOneApart(term, other)) others.add(other);
      return [...others];
    },
  };
}

/** whether one letter parts two words, neither of which is the other's beginning, as America is of American */
const isOneApart = (a: string, b: string): boolean =>
  !a.startsWith(b) && !b.startsWith(a) && almostBegins(a, b) && almostBegins(b, a);
