/** The index held against MiniSearch: another program that reckons BM25+ over the same words. */
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { beginningWith } from '../../src/search/asking.ts';
import { createPostings } from '../../src/search/postings.ts';

const word = fc.stringMatching(/^[ab]{1,4}$/);
const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 25 });
const asGiven = (term: string): string => term;

test('the same passages answer to words that begin so, each with the same score', () => {
  fc.assert(
    fc.property(texts, fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), (all, asked) => {
      const postings = createPostings();
      const theirs = new MiniSearch<{ id: number; quote: string; title: string }>({
        fields: ['quote', 'title'],
        tokenize: (text) => text.split(' '),
        processTerm: asGiven,
        searchOptions: {
          boost: { title: 2 },
          prefix: true,
          combineWith: 'AND',
          tokenize: (text) => text.split(' '),
        },
      });
      for (const [id, words] of all.entries()) {
        const title = words.slice(0, 2);
        expect(
          postings.add([
            ['quote', words],
            ['title', title],
          ]),
        ).toBe(id);
        theirs.add({ id, quote: words.join(' '), title: title.join(' ') });
      }
      const expected = new Map(
        theirs.search(asked.join(' ')).map(({ id, score }) => [Number(id), score / asked.length]),
      );
      const { ids, scores } = postings.ask(asked.map((term) => beginningWith(postings.words(), term)));
      expect([...ids].sort()).toEqual([...expected.keys()].sort());
      for (const id of ids) expect(scores[id]).toBeCloseTo(expected.get(id)!, 9);
    }),
  );
});

test('words are in the order of their letters, those that came later too', () => {
  const postings = createPostings();
  postings.add([['quote', ['port', 'quay']]]);
  expect(postings.words()).toEqual(['port', 'quay']);
  postings.add([['name', ['arica', 'port', 'zaruma']]]);
  expect(postings.words()).toEqual(['arica', 'port', 'quay', 'zaruma']);
  expect(postings.holding('port')).toEqual([0, 1]);
  expect(postings.has('arica')).toBe(true);
  expect(postings.has('ari')).toBe(false);
});
