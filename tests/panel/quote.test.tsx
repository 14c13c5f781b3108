import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasExcerpt } from '../../geo/model.ts';
import { Quote } from '../../src/quote/Quote.tsx';
import { cutQuote, type Span } from '../../src/quote/spans.ts';
import { firstView } from '../../src/view/changes.ts';
import { html, textsOf, tiny } from './render.tsx';

const span: fc.Arbitrary<Span> = fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: -5, max: 90 }));
/** no half of a pair, which no page could carry */
const whole = (text: string): boolean => new TextDecoder().decode(new TextEncoder().encode(text)) === text;
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });

describe('a quote', () => {
  it('loses and gains no letter, whatever its spans', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(span, { maxLength: 4 }),
        fc.array(span, { maxLength: 4 }),
        fc.option(span),
        (quote, names, sites, evidence) => {
          const pieces = cutQuote(quote, names, sites, evidence);
          expect(pieces.map(({ text }) => text).join('')).toBe(quote);
          expect(pieces.every(({ text }) => text.length > 0 && whole(text))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the stored text in the page, with its markup escaped and its white space kept', () => {
    const excerpt = tiny.excerpts[0]!;
    fc.assert(
      fc.property(words, fc.array(span, { maxLength: 3 }), (quote, names) => {
        const odd: AtlasExcerpt = { ...excerpt, quote: `<b>“${quote}”\n\n & 'so' on` };
        const markup = html(tiny, firstView(tiny, 'en'), <Quote excerpt={odd} names={names} />);
        expect(textsOf(markup, 'blockquote')).toEqual([odd.quote]);
      }),
    );
  });

  it('marks the name, then sites, and greys only what is outside the evidence', () => {
    expect(cutQuote('the port of Manta is open', [[12, 17]], [[4, 8]], [4, 17])).toEqual([
      { text: 'the ', is: null, around: true },
      { text: 'port', is: 'site', around: false },
      { text: ' of ', is: null, around: false },
      { text: 'Manta', is: 'name', around: false },
      { text: ' is open', is: null, around: true },
    ]);
    expect(
      cutQuote('Manta', [[0, 5]], [[0, 5]], [2, 3]).every(({ is, around }) => is === 'name' && !around),
    ).toBe(true);
    expect(cutQuote('Manta', [])).toEqual([{ text: 'Manta', is: null, around: false }]);
  });

  it('says its language, and whether it opens with its own quotation mark', () => {
    const quoted = (quote: string) =>
      html(tiny, firstView(tiny, 'en'), <Quote excerpt={{ ...tiny.excerpts[0]!, quote }} names={[]} />);
    expect(quoted('“So it is”')).toContain('data-open');
    expect(quoted('So it is')).not.toContain('data-open');
    expect(quoted('So it is')).toContain('lang="en" dir="auto"');
  });
});
