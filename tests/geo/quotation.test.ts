import { describe, expect, test } from 'vitest';
import { publishedOf, quotationLimited, shareOf, together } from '../../geo/check/quotation.ts';
import type { Source } from '../../geo/model.ts';
import { corpusOf, present, read, tiny } from './editions.ts';

const inputs = read(tiny);
const first = present(inputs.sources[0]);
const text =
  'A Title Here\n\nThe lamp burns. It rains, it pours. The keeper spoke. The lamp burns. Nobody heard him speak.';
const texts = new Map([[first.id, { text, sha256: '' }]]);
const words = text.split(/\s+/).length;
const bare: Source = {
  ...first,
  incipit: 'A Title',
  short: 'A Title',
  states: { title: null, author: null, publisher: null, date: null, address: null },
  text: { ...first.text, words },
  excerpts: [
    { id: 'x', start: 30, quote: 'It rains, it pours.', prefix: '', suffix: '', paragraph: 2, mentions: [] },
  ],
};
const [passage] = bare.excerpts;
const counted = (source: Source) => publishedOf(source, texts).published;

describe('the count of published words', () => {
  test('is of words of the text, each once', () => {
    expect(publishedOf(bare, texts)).toEqual({ words, published: 4 + 2, longest: 4 });
  });

  test('includes title, incipit, prefix, suffix and the names of speakers', () => {
    const one = present(passage);
    expect(counted({ ...bare, incipit: 'A Title Here' })).toBe(4 + 3);
    expect(counted({ ...bare, states: { ...bare.states, title: 'A Title Here' } })).toBe(4 + 3);
    expect(counted({ ...bare, excerpts: [{ ...one, prefix: 'burns. ' }] })).toBe(4 + 2 + 1);
    expect(counted({ ...bare, excerpts: [{ ...one, suffix: ' The k' }] })).toBe(4 + 2 + 2);
    const voices = [{ name: 'The keeper', start: text.indexOf('The keeper'), end: text.indexOf(' spoke') }];
    expect(counted({ ...bare, excerpts: [{ ...one, voices }] })).toBe(4 + 2 + 2);
  });

  test('tells the longest run that nothing interrupts', () => {
    const voices = [{ name: 'The keeper', start: text.indexOf('The keeper'), end: text.indexOf(' spoke') }];
    const whole = { ...bare, excerpts: [{ ...present(passage), voices }] };
    expect(publishedOf(whole, texts).longest).toBe(6);
  });

  test('is no smaller without the text', () => {
    for (const source of [bare, { ...bare, short: 'A Title Here' }, ...inputs.sources]) {
      const at = source === bare || source.short === 'A Title Here' ? texts : inputs.texts;
      const known = publishedOf(source, at);
      const guessed = publishedOf(source, new Map());
      expect(guessed.words).toBe(known.words);
      expect(guessed.published).toBeGreaterThanOrEqual(known.published);
    }
  });

  test('of all together counts words, not texts', () => {
    const all = together([
      { words: 100, published: 40, longest: 9 },
      { words: 300, published: 20, longest: 12 },
    ]);
    expect(all).toEqual({ words: 400, published: 60, longest: 12 });
    expect(shareOf(all)).toBe(0.15);
    expect(shareOf(together([]))).toBe(0);
  });
});

describe('the limits', () => {
  const { edition } = corpusOf(inputs);
  const problems = (quotationLimit: number, quotationLimitTogether: number, source = bare) =>
    quotationLimited
      .check({
        ...inputs,
        edition: { ...edition, quotationLimit, quotationLimitTogether },
        sources: [source],
        texts,
      })
      .map(({ at }) => at);

  test('hold for each text and for all together, to the word', () => {
    const share = 6 / words;
    expect(problems(share, share)).toEqual([]);
    expect(problems(share - 0.001, share)).toEqual(['excerpts']);
    expect(problems(share, share - 0.001)).toEqual(['quotationLimitTogether']);
  });

  test('are passed by a title alone', () => {
    const titled = { ...bare, states: { ...bare.states, title: 'A Title Here' } };
    expect(problems(6 / words, 6 / words, titled)).toEqual(['excerpts', 'quotationLimitTogether']);
  });
});
