import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasExcerpt } from '../../geo/model.ts';
import { Cited } from '../../src/quote/Cited.tsx';
import type { Mark } from '../../src/quote/cut.ts';
import { Quote } from '../../src/quote/Quote.tsx';
import { firstView } from '../../src/view/changes.ts';
import { ecuador, html, LANGS, textsOf, tiny } from '../panel/render.tsx';

const excerpt = tiny.excerpts[0]!;
const offset = fc.integer({ min: -5, max: 90 });
const name: fc.Arbitrary<Mark> = fc.record({ is: fc.constant('name'), span: fc.tuple(offset, offset) });

describe('a quote in the page', () => {
  it('is the stored text, with its markup escaped and its white space kept', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.array(name, { maxLength: 3 }),
        (quote, marks) => {
          const odd: AtlasExcerpt = { ...excerpt, quote: `<b>“${quote}”\n\n & 'so' on` };
          const markup = html(tiny, firstView(tiny, 'en'), <Quote excerpt={odd} marks={marks} />);
          expect(textsOf(markup, 'blockquote')).toEqual([odd.quote]);
        },
      ),
    );
  });
  it('says its language, and whether it opens with its own quotation mark', () => {
    const quoted = (quote: string) =>
      html(tiny, firstView(tiny, 'en'), <Quote excerpt={{ ...excerpt, quote }} marks={[]} />);
    expect(quoted('“So it is”')).toContain('data-open');
    expect(quoted('So it is')).not.toContain('data-open');
    expect(quoted('So it is')).toContain('lang="en" dir="auto"');
  });
});

describe.each(LANGS)('cited words in %s', (lang) => {
  const cites = ecuador.claims.flatMap(({ positions }) => positions.flatMap((position) => position.cites));
  const view = firstView(ecuador, lang);
  const marks = lang === 'es' ? '«»' : '“”';
  it('stand in the marks of the language, unless they bring their own', () => {
    for (const cite of cites) {
      const words = ecuador.excerpt(cite.excerpt)!.quote.slice(cite.start, cite.end);
      const [text] = textsOf(html(ecuador, view, <Cited cite={cite} linked={false} />), 'blockquote');
      expect(text).toContain(words);
      const around = text!.replace(words, () => '').replaceAll(/…\u00a0|\u00a0…/g, '');
      expect(around).toBe(/^["“«]/.test(words) ? '' : marks);
    }
  });
});
