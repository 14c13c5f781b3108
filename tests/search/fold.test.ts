import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { almostBegins } from '../../src/search/almost.ts';
import { fold, foundIn, isSearch, termsOf, tokensOf } from '../../src/search/fold.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

describe('a folded word', () => {
  it.each([
    ['Galápagos', 'galapago'],
    ['GALÁPAGOS'.normalize('NFD'), 'galapago'],
    ['Nariño', 'narino'],
    ['Ecuador’s', 'ecuador'],
    ["Noboa's", 'noboa'],
    ['bases', 'base'],
    ['U.S.', 'us'],
    ['US', 'us'],
    ['class', 'class'],
    ['İstanbul', 'istanbul'],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('does not change when folded again, nor by case and composition', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(tokensOf(given).filter(({ term }) => fold(term) !== term)).toEqual([]);
        const terms = (of: string) => tokensOf(of).map(({ term }) => term);
        expect(terms(given.normalize('NFD').normalize('NFC'))).toEqual(terms(given.normalize('NFC')));
      }),
    );
  });

  it('stands where its word does', () => {
    fc.assert(
      fc.property(text, (given) => {
        const tokens = tokensOf(given);
        expect(
          tokens.filter(
            ({ start, end, term }, i) =>
              start < (tokens[i - 1]?.end ?? 0) || fold(given.slice(start, end)) !== term,
          ),
        ).toEqual([]);
      }),
    );
    expect(
      foundIn('The U.S. and Ecuador’s bases', new Set(['us', 'base'])).map(({ start, end }) => [start, end]),
    ).toEqual([
      [4, 8],
      [23, 28],
    ]);
  });
});

describe('a query', () => {
  it('is looked for from two letters on', () => {
    expect(['', ' ', 'a', ' a ', 'ma', '..', '한국'].map(isSearch)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('has an end, each word once', () => {
    expect(termsOf('manta Manta MANTA’s pier')).toEqual(['manta', 'pier']);
    expect(termsOf('a b c d e f g h i j k l').length).toBe(8);
    expect(termsOf('́ ̈ .* ( [ “”')).toEqual([]);
    expect(termsOf('x'.repeat(10_000))[0]!.length).toBe(200);
  });
});

describe('one slip', () => {
  /** every word that one slip makes of another */
  function slips(word: string): string[] {
    const made: string[] = [];
    for (let i = 0; i <= word.length; i++) {
      const [head, tail] = [word.slice(0, i), word.slice(i)];
      if (tail) made.push(head + tail.slice(1), `${head}x${tail.slice(1)}`);
      made.push(`${head}x${tail}`);
      if (tail.length > 1) made.push(head + tail[1] + tail[0] + tail.slice(2));
    }
    return made;
  }

  it.each(['guayaquil', 'salinas', 'manta', 'chancay'])(
    'in %s, anywhere in it or in its beginning, is forgiven',
    (word) => {
      for (let n = 4; n <= word.length; n++)
        expect(slips(word.slice(0, n)).filter((typed) => !almostBegins(word, typed))).toEqual([]);
    },
  );

  it('is no more than one', () => {
    const one = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(one, one, (word, typed) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, n) => word.slice(0, n));
        const near = (a: string, b: string) => a === b || slipsOver(a).has(b);
        expect(almostBegins(word, typed)).toBe(beginnings.some((beginning) => near(beginning, typed)));
      }),
      { numRuns: 2000 },
    );
  });
  const seen = new Map<string, ReadonlySet<string>>();
  function slipsOver(word: string): ReadonlySet<string> {
    const made = new Set(seen.get(word));
    if (made.size > 0) return made;
    for (let i = 0; i <= word.length; i++) {
      const [head, tail] = [word.slice(0, i), word.slice(i)];
      for (const letter of ['a', 'b', 'c']) {
        made.add(head + letter + tail);
        if (tail) made.add(head + letter + tail.slice(1));
      }
      if (tail) made.add(head + tail.slice(1));
      if (tail.length > 1) made.add(head + tail[1] + tail[0] + tail.slice(2));
    }
    seen.set(word, made);
    return made;
  }
});
