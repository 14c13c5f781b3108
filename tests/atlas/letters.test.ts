import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FEW_SOURCES,
  hasManySources,
  letterOf,
  lettersOf,
  listedLetters,
  spokenLetters,
  writtenLetters,
} from '../../src/atlas/letters.ts';

/** an edition of so many sources, whose ids say nothing of their order */
const edition = (count: number) => ({
  sources: Array.from({ length: count }, (_, i) => ({ id: `text-${(i * 7919) % 10007}` })),
});
const idsAt = ({ sources }: ReturnType<typeof edition>, ...at: number[]) =>
  at.flatMap((i) => sources[i]?.id ?? []);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const five = { sources: [...'abcde'].map((id) => ({ id })) };

describe('the letter of a source', () => {
  it('is its place in the order of the edition, whatever its id', () => {
    expect(five.sources.map(({ id }) => letterOf(five, id))).toEqual(['A', 'B', 'C', 'D', 'E']);
    const many = edition(800);
    expect(idsAt(many, 0, 25, 26, 27, 51, 52, 701, 702).map((id) => letterOf(many, id))).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect(letterOf({ sources: [{ id: 'z' }, { id: 'a' }] }, 'z')).toBe('A');
    expect(letterOf(five, 'x')).toBe('');
  });
  it('is its own: no two sources share one', () => {
    const many = edition(1500);
    expect(new Set(many.sources.map(({ id }) => letterOf(many, id))).size).toBe(1500);
  });
});

describe('letters', () => {
  it('stand in the order of the edition, each once, without unknown ids', () => {
    expect(lettersOf(five, ['d', 'a', 'x', 'd'])).toEqual(['A', 'D']);
    expect(lettersOf({ sources: [{ id: 'b' }, { id: 'a' }] }, ['a', 'b'])).toEqual(['A', 'B']);
  });
  it('of a few sources are written in runs from four, and spoken each', () => {
    expect(
      ['abcde', 'abc', 'bcde', 'abde', 'ace', 'edcba', ''].map((ids) => writtenLetters(five, [...ids])),
    ).toEqual(['A–E', 'ABC', 'B–E', 'ABDE', 'ACE', 'A–E', '']);
    expect(spokenLetters(five, [...'abcde'])).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(listedLetters(five, [...'abcde'])).toBe('A B C D E');
  });
  it('of many sources run on over Z, stand apart, and are told from each other', () => {
    const many = edition(40);
    expect(writtenLetters(many, idsAt(many, ...range(24, 29)))).toBe('Y–AD');
    expect(writtenLetters(many, idsAt(many, 0, 26, 27))).toBe('A AA AB');
    expect(spokenLetters(many, idsAt(many, 0, ...range(2, 39)))).toEqual(['A', 'C–AN']);
    expect(listedLetters(many, idsAt(many, ...range(0, 39)))).toBe('A–AN');
  });
  it('say by their number whether they are of one source', () => {
    const many = edition(40);
    expect(spokenLetters(many, idsAt(many, 7))).toEqual(['H']);
    expect(spokenLetters(many, idsAt(many, ...range(0, 3)))).toEqual(['A', 'B', 'C', 'D']);
    expect(spokenLetters(many, idsAt(many, ...range(0, 39)))).toEqual(['A–AM', 'AN']);
  });
  it('stay short on a plate, and count those they leave out', () => {
    const many = edition(60);
    expect(writtenLetters(many, idsAt(many, ...range(0, 19).map((i) => 2 * i)))).toBe('A C E +17');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.array(fc.nat(699)), (count, at) => {
        const atlas = edition(count);
        const written = writtenLetters(atlas, idsAt(atlas, ...at));
        if (hasManySources(atlas)) expect(written.length).toBeLessThanOrEqual(4 * 8);
        else expect(written.length).toBeLessThanOrEqual(FEW_SOURCES);
      }),
    );
  });
});
