import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../geo/sentences.ts';
import { citedRange, cut, type Mark, type Range, type Span, snippetRange } from '../../src/quote/cut.ts';
import { wordsOf } from '../../src/quote/Quote.tsx';
import { ecuador } from '../panel/render.tsx';

const offset = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -5, max: 90 }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 3.5, 2 ** 40),
);
const span: fc.Arbitrary<Span> = fc.tuple(offset, offset);
const mention = { kind: 'scene', place: 'manta', layer: 'bases', start: 0, end: 5 } as const;
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ is: fc.constantFrom('name', 'site', 'evidence'), span }),
  fc.record({ is: fc.constantFrom('numbered', 'unmapped', 'aside'), span, mention: fc.constant(mention) }),
);
const marks = fc.array(mark, { maxLength: 8 });
const range: fc.Arbitrary<Range> = fc.record({ span, without: fc.constantFrom('sentence', 'words') });
/** no half of a pair, which no page could carry */
const whole = (text: string): boolean => new TextDecoder().decode(new TextEncoder().encode(text)) === text;
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('😀', 'a', '“', ' ', '.', '\n'), maxLength: 60 }),
);
const runs = { numRuns: 1000 };

describe('a quote', () => {
  it('loses and gains no letter, whatever marks it bears', () => {
    fc.assert(
      fc.property(words, marks, (quote, some) => {
        const { pieces, before, after } = cut({ quote }, some);
        expect(pieces.map(({ text }) => text).join('')).toBe(quote);
        expect(pieces.every(({ text }) => text.length > 0 && whole(text))).toBe(true);
        expect([before, after]).toEqual([false, false]);
      }),
      runs,
    );
  });
  it('is cut to a range of its letters and no others', () => {
    fc.assert(
      fc.property(words, marks, range, (quote, some, part) => {
        const { pieces, before, after } = cut({ quote }, some, part);
        const [first] = pieces;
        const text = pieces.map((piece) => piece.text).join('');
        if (first) expect(quote.slice(first.start, first.start + text.length)).toBe(text);
        for (const piece of pieces) expect(quote.startsWith(piece.text, piece.start)).toBe(true);
        const [from, to] = part.span;
        if (whole(quote.slice(0, from)) && whole(quote.slice(0, to)))
          expect(text).toBe(quote.slice(...clamped(part.span)));
        if (first && part.without === 'words')
          expect([before, after]).toEqual([first.start > 0, first.start + text.length < quote.length]);
      }),
      runs,
    );
  });
  it('is marked where a span holds it and nowhere else', () => {
    fc.assert(
      fc.property(words, marks, range, (quote, some, part) => {
        for (const { start, text, marks: here, around } of cut({ quote }, some, part).pieces) {
          // a span inside a surrogate pair begins or ends before the pair
          const holding = some.filter(
            ({ span: [from, to] }) => (from || 0) < start + text.length && to > start,
          );
          for (const { is } of here) expect(holding.map((one) => one.is)).toContain(is);
          for (const one of some)
            if (one.span[0] <= start && start + text.length <= one.span[1])
              expect(here.map(({ is }) => is)).toContain(one.is);
          if (!some.some(({ is }) => is === 'evidence')) expect(around).toBe(false);
          if (here.some(({ is }) => is === 'name' || is === 'evidence')) expect(around).toBe(false);
        }
      }),
      runs,
    );
  });
  it('shows the name first, then sites, and greys only what is outside the evidence', () => {
    const at = 'the port of Manta is open';
    const look = (some: readonly Mark[]) =>
      cut({ quote: at }, some).pieces.map(({ text, marks: [first], around }) => [text, first?.is, around]);
    expect(
      look([
        { is: 'evidence', span: [4, 17] },
        { is: 'site', span: [4, 8] },
        { is: 'name', span: [12, 17] },
      ]),
    ).toEqual([
      ['the ', undefined, true],
      ['port', 'site', false],
      [' of ', 'evidence', false],
      ['Manta', 'name', false],
      [' is open', undefined, true],
    ]);
    expect(
      look([
        { is: 'site', span: [0, 25] },
        { is: 'name', span: [0, 25] },
        { is: 'evidence', span: [2, 3] },
      ]).every(([, is, around]) => is === 'name' && !around),
    ).toBe(true);
    expect(look([])).toEqual([[at, undefined, false]]);
  });
});

/** the words between bars, cut from the whole */
function citedIn(marked: string) {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const span = { start: before.length, end: before.length + inside.length };
  return cut({ quote: before + inside + after }, [], citedRange(span));
}
const ends = (marked: string) => {
  const { before, after } = citedIn(marked);
  return [before, after];
};
/** as String.slice takes it, without negative offsets */
const clamped = ([start, end]: Span): Span => [Math.max(0, start || 0), Math.max(0, end || 0)];

describe('a citation', () => {
  it('says where the sentence goes on', () => {
    expect(ends('|All of it.|')).toEqual([false, false]);
    expect(ends('He said |that it was so| and left.')).toEqual([true, true]);
    expect(ends('|It was defeated| by many.')).toEqual([false, true]);
    expect(ends('It |was defeated|.')).toEqual([true, false]);
    expect(ends('One is. |Two follows|. Three.')).toEqual([false, false]);
    expect(ends('One is.” |Two follows.| Three.')).toEqual([false, false]);
  });
  it('takes a quotation mark or bracket before it for no words, and one after it for the end', () => {
    expect(ends('One. “|We begin|.”')).toEqual([false, false]);
    expect(ends('The commander (|the same body|), launched')).toEqual([true, true]);
  });
  it('takes no abbreviation for the end of a sentence', () => {
    expect(ends('to the U.S. |forces in the area|, he said')).toEqual([true, true]);
    expect(ends('with Gen. |Francis Donovan| in Quito')).toEqual([true, true]);
  });
  it('at an end at which its passage is cut says that the sentence goes on', () => {
    const sides = (
      at: 'start' | 'end' | 'both',
      start: number,
      end: number,
      without: 'sentence' | 'words',
    ) => {
      const less = { at, why: { en: 'A test.' } };
      const { before, after } = cut({ quote: '“One ends. Two is', cut: less }, [], {
        span: [start, end],
        without,
      });
      return [before, after];
    };
    for (const without of ['sentence', 'words'] as const) {
      expect(sides('both', 0, 17, without)).toEqual([true, true]);
      expect(sides('end', 0, 17, without)).toEqual([false, true]);
      expect(sides('start', 1, 17, without)[0]).toBe(true);
    }
    expect(sides('both', 11, 15, 'sentence')).toEqual([false, true]);
    expect(sides('both', 0, 10, 'sentence')).toEqual([true, false]);
    expect(sides('both', 1, 10, 'sentence')).toEqual([true, false]);
  });
  it('of the edition begins and ends where its sources say', () => {
    const cites = [
      ...ecuador.claims.flatMap(({ positions }) => positions.flatMap((position) => position.cites)),
      ...ecuador.events.flatMap((event) => event.cites),
    ];
    expect(cites.length).toBeGreaterThan(100);
    const words = (text: string) => /[\p{L}\p{N}]/u.test(text);
    for (const cite of cites) {
      const { quote, source } = ecuador.excerpt(cite.excerpt)!;
      const sentences = sentencesOf(quote, ecuador.source(source)!.language);
      const begins = sentences.some(
        ({ start }) => start <= cite.start && !words(quote.slice(start, cite.start)),
      );
      const stops = sentences.some(({ end }) => cite.end <= end && !words(quote.slice(cite.end, end)));
      const { before, after } = cut({ quote }, [], citedRange(cite));
      expect([cite, before, after]).toEqual([cite, !begins, !stops]);
    }
  });
});

describe('words that bring their own quotation mark', () => {
  it('are known alike wherever they are shown', () => {
    const opens = (text: string) => {
      const short = { quote: text };
      const all = [
        cut(short),
        cut(short, [], citedRange({ start: 0, end: text.length })),
        cut(short, [], snippetRange(text, 0)),
      ].map((one) => one.opens);
      expect(new Set(all).size).toBe(1);
      return all[0];
    };
    for (const mark of ['"', '“', '”', '„', '«']) expect(opens(`${mark}So it is`)).toBe(true);
    expect(opens(' “So it is”')).toBe(true);
    expect(opens('So “it” is')).toBe(false);
    // an apostrophe, or a name in single marks, is no quotation
    expect(opens('‘Terrorists’ in the country')).toBe(false);
    expect(opens("'Tis so")).toBe(false);
    expect(citedIn('their |“unwavering commitment”| to').opens).toBe(true);
    expect(citedIn('their |unwavering commitment| to').opens).toBe(false);
  });
});

describe('a snippet', () => {
  const snippet = (quote: string, match: number) => {
    const found = cut({ quote }, [], snippetRange(quote, match));
    return { ...found, words: wordsOf(found) };
  };
  const long = fc
    .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }), { maxLength: 90 })
    .map((list) => list.join(' '));
  const any = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );
  it('is a verbatim part that holds the match, and says what it leaves out', () => {
    fc.assert(
      fc.property(fc.oneof(long, any), fc.nat(400), (given, at) => {
        const { words: part, before, after } = snippet(given, Math.min(at, given.length));
        expect(given).toContain(part);
        if (!before && !after) expect(part).toBe(given);
        if (!before) expect(given.startsWith(part)).toBe(true);
        if (!after) expect(given.endsWith(part)).toBe(true);
        expect(part.length).toBeLessThanOrEqual(202);
      }),
    );
  });
  it('cuts at spaces and keeps the matching word whole', () => {
    const given = `${'many words before '.repeat(20)}the MATCH itself ${'and many after '.repeat(20)}`.trim();
    const { words: part, before, after } = snippet(given, given.indexOf('MATCH'));
    expect([before, after]).toEqual([true, true]);
    expect(part).toContain('the MATCH itself');
    expect(given).toContain(` ${part} `);
  });
  it('never halves a character', () => {
    const given = '😀'.repeat(300);
    const halved = Array.from({ length: 600 }, (_, at) => snippet(given, at).words).filter((part) =>
      /\p{Surrogate}/u.test(part),
    );
    expect(halved).toEqual([]);
  });
});
