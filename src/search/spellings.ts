/** Names that the texts spell in two ways: one letter apart, beside the same other name, as Kristi and Kristy before Noem. */
import { almostBegins } from './almost.ts';
import { type Token, tokensOf } from './fold.ts';

/** shortest name, in letters, that is taken for another spelling */
const LEAST = 4;
const NONE: ReadonlySet<string> = new Set();

export interface Spellings {
  /** takes the names of a text into account */
  read(text: string): void;
  /** other spellings of a name, folded as it is; none for a word that is no name */
  of(term: string): readonly string[];
}

export function createSpellings(): Spellings {
  /** what stands beside each name */
  const sides = new Map<string, Set<string>>();
  const byLength = new Map<number, string[]>();
  const note = (name: string, side: string) => {
    const known = sides.get(name);
    if (known) {
      known.add(side);
      return;
    }
    sides.set(name, new Set([side]));
    const alike = byLength.get(name.length) ?? [];
    byLength.set(name.length, alike);
    alike.push(name);
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
      const own = sides.get(term);
      if (!own || term.length < LEAST) return [];
      const others: string[] = [];
      // Few names are one letter apart; thousands may stand beside the same other name.
      for (const length of [term.length - 1, term.length, term.length + 1])
        for (const other of byLength.get(length) ?? [])
          if (isOneApart(term, other) && meet(own, sides.get(other) ?? NONE)) others.push(other);
      return others;
    },
  };
}

/** whether two sets have something in common */
function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** whether one letter parts two words, neither of which is the other's beginning, as America is of American */
const isOneApart = (a: string, b: string): boolean =>
  !a.startsWith(b) && !b.startsWith(a) && almostBegins(a, b) && almostBegins(b, a);
