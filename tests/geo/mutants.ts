import { createHash } from 'node:crypto';
import type { Text } from '../../geo/inputs.ts';
import type { Excerpt, Source } from '../../geo/model.ts';
import { present } from './editions.ts';

/** A source with one excerpt, and its text, after one change that a check must refuse. */
export interface Mutant {
  kind: string;
  source: Source;
  excerpt: Excerpt;
  text: Text;
}

/** Integers below a bound, the same for every run (mulberry32) */
export type Dice = (below: number) => number;
export function createDice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Change = (original: Mutant, dice: Dice, others: readonly Text[]) => Partial<Mutant> | null;

/** A change of the quote's words at one place; null where the place has no such words */
const inQuote =
  (change: (quote: string, at: number, dice: Dice) => string | null): Change =>
  ({ excerpt }, dice) => {
    const quote = change(excerpt.quote, dice(excerpt.quote.length), dice);
    return quote === null ? null : { excerpt: { ...excerpt, quote } };
  };

/** Replaces one of the pattern's matches. */
const swap = (pattern: RegExp, put: (found: string, dice: Dice) => string): Change =>
  inQuote((quote, _, dice) => {
    const found = [...quote.matchAll(pattern)];
    const one = found[dice(found.length || 1)];
    return one
      ? quote.slice(0, one.index) + put(one[0], dice) + quote.slice(one.index + one[0].length)
      : null;
  });

const LETTERS = 'abcdefghijklmnopqrstuvwxyzáéíóúñABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const LOOKALIKE: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  i: 'і',
  A: 'А',
  E: 'Е',
  O: 'О',
  M: 'М',
};
const TWINS: Record<string, string> = { K: '\u212A', ';': '\u037E', '·': '\u0387' };
const oneOf = <T>(list: ArrayLike<T>, dice: Dice): T => present(list[dice(list.length)]);
const at = (quote: string, where: number, put: string, taken = 0): string =>
  quote.slice(0, where) + put + quote.slice(where + taken);

const CHANGES: Record<string, Change> = {
  'case of one letter': swap(/\p{L}/gu, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  ),
  'one letter replaced': swap(/\p{L}/gu, (_, dice) => oneOf(LETTERS, dice)),
  'one character removed': inQuote((quote, where) => at(quote, where, '', 1)),
  'one letter added': inQuote((quote, where, dice) => at(quote, where, oneOf(LETTERS, dice))),
  'two characters exchanged': inQuote((quote, where) =>
    at(quote, where, (quote[where + 1] ?? '') + quote[where], 2),
  ),
  'curly mark made straight': swap(/[“”‘’]/g, (mark) => ('“”'.includes(mark) ? '"' : "'")),
  'dash replaced': swap(/[-–—]/g, (dash) => (dash === '-' ? '—' : '-')),
  'space replaced': swap(/ /g, (_, dice) => oneOf(['\u00A0', '  ', '\t', '\u2009', '\n', ''], dice)),
  'space at an end': inQuote((quote, where) => (where % 2 ? `${quote} ` : ` ${quote}`)),
  'other normal form': inQuote((quote) =>
    quote.normalize('NFC') === quote ? quote.normalize('NFD') : quote.normalize('NFC'),
  ),
  // these pairs are one character in NFC, and of one length
  'canonical twin': swap(/[K;·]/g, (mark) => TWINS[mark] ?? mark),
  'look-alike letter': swap(/[aeopciAEOM]/g, (letter) => LOOKALIKE[letter] ?? letter),
  'invisible character': inQuote((quote, where, dice) =>
    at(quote, where, oneOf(['\u200B', '\u00AD', '\u2060', '\uFEFF', '\u202E'], dice)),
  ),
  'words of elsewhere': ({ excerpt, text }, dice) => {
    const from = dice(text.text.length);
    return { excerpt: { ...excerpt, quote: text.text.slice(from, from + excerpt.quote.length) } };
  },
  'other occurrence of its first words': ({ excerpt, text }, dice) => {
    const word = excerpt.quote.match(/^\S+/)?.[0] ?? '';
    const starts = [...text.text.matchAll(new RegExp(word.replace(/[^\p{L}]/gu, '.'), 'gu'))].map(
      ({ index }) => index,
    );
    return { excerpt: { ...excerpt, start: starts[dice(starts.length || 1)] ?? 0 } };
  },
  'text of another source': ({ text }, dice, others) => ({
    text: oneOf(
      others.filter((other) => other !== text),
      dice,
    ),
  }),
  'offset by a little': ({ excerpt }, dice) => ({
    excerpt: { ...excerpt, start: excerpt.start + (dice(2) ? 1 : -1) * (1 + dice(9)) },
  }),
  'offset anywhere': ({ excerpt, text }, dice) => ({
    excerpt: { ...excerpt, start: dice(text.text.length) },
  }),
  'cut short': inQuote((quote, where) => (where === 0 ? null : quote.slice(0, where))),
  'begun late': inQuote((quote, where) => (where === 0 ? null : quote.slice(where))),
  'run on': ({ excerpt, text }, dice) => {
    const end = excerpt.start + excerpt.quote.length;
    return { excerpt: { ...excerpt, quote: excerpt.quote + text.text.slice(end, end + 1 + dice(30)) } };
  },
  'prefix changed': ({ excerpt }, dice) =>
    excerpt.prefix === ''
      ? { excerpt: { ...excerpt, prefix: oneOf(LETTERS, dice) } }
      : {
          excerpt: {
            ...excerpt,
            prefix: at(excerpt.prefix, dice(excerpt.prefix.length), oneOf(LETTERS, dice), 1),
          },
        },
  'suffix changed': ({ excerpt }, dice) =>
    excerpt.suffix === ''
      ? { excerpt: { ...excerpt, suffix: oneOf(LETTERS, dice) } }
      : {
          excerpt: {
            ...excerpt,
            suffix: at(excerpt.suffix, dice(excerpt.suffix.length), oneOf(LETTERS, dice), 1),
          },
        },
  'prefix longer than needed': ({ excerpt, text }, dice) => {
    const { start, prefix } = excerpt;
    const most = Math.min(start - prefix.length, 40 - prefix.length);
    if (most === 0) return null;
    const from = start - prefix.length - 1 - dice(most);
    return { excerpt: { ...excerpt, prefix: text.text.slice(from, start) } };
  },
  'suffix longer than needed': ({ excerpt, text }, dice) => {
    const end = excerpt.start + excerpt.quote.length + excerpt.suffix.length;
    const most = Math.min(text.text.length - end, 40 - excerpt.suffix.length);
    if (most === 0) return null;
    const suffix = excerpt.suffix + text.text.slice(end, end + 1 + dice(most));
    return { excerpt: { ...excerpt, suffix } };
  },
  'paragraph changed': ({ excerpt }, dice) => ({ excerpt: { ...excerpt, paragraph: 1 + dice(80) } }),
  'digit of the hash': ({ source }, dice) => {
    const where = dice(64);
    return {
      source: {
        ...source,
        text: { ...source.text, sha256: at(source.text.sha256, where, oneOf('0123456789abcdef', dice), 1) },
      },
    };
  },
  'text tampered with': ({ text }, dice) => {
    const tampered = at(text.text, dice(text.text.length), oneOf(LETTERS, dice), dice(2));
    return { text: { text: tampered, sha256: createHash('sha256').update(tampered).digest('hex') } };
  },
};

export const KINDS = Object.keys(CHANGES);

/** Distinct mutants of an edition's excerpts, kinds and excerpts in turn; a change that changes nothing is no mutant. */
export function* mutantsOf(
  sources: readonly Source[],
  texts: ReadonlyMap<string, Text>,
  many: number,
): Generator<Mutant> {
  const dice = createDice(20260311);
  const others = [...texts.values()];
  const originals = sources.flatMap((source) =>
    source.excerpts.map(
      (excerpt): Mutant => ({ kind: '', source, excerpt, text: present(texts.get(source.id)) }),
    ),
  );
  const seen = new Set<string>();
  // a kind may run out of distinct mutants in a small edition, so turns are bounded
  for (let turn = 0; seen.size < many && turn < many * 20; turn += 1) {
    const original = present(originals[turn % originals.length]);
    const kind = present(KINDS[Math.floor(turn / originals.length) % KINDS.length]);
    const changed = present(CHANGES[kind])(original, dice, others);
    if (changed === null) continue;
    const mutant = { ...original, kind, ...changed };
    if (keyOf(mutant) === keyOf(original) || seen.has(keyOf(mutant))) continue;
    seen.add(keyOf(mutant));
    yield mutant;
  }
}

const keyOf = ({ source, excerpt, text }: Mutant): string =>
  [
    excerpt.id,
    excerpt.start,
    excerpt.quote,
    excerpt.prefix,
    excerpt.suffix,
    excerpt.paragraph,
    source.text.sha256,
    text.sha256,
  ].join('\u0000');
