import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedOnly } from '../../src/atlas/mentions.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { createEngine } from '../../src/search/engine.ts';
import { idOf, KINDS } from '../../src/search/entries.ts';
import { fold, foundIn } from '../../src/search/fold.ts';
import { type Engine, type Found, MOST } from '../../src/search/found.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { firstView, LONGEST_QUERY, withQuery } from '../../src/view/changes.ts';
import { ecuador, LANGS, tiny } from '../panel/render.tsx';

const engines: Record<string, Engine> = {
  en: await createEngine(ecuador, 'en'),
  es: await createEngine(ecuador, 'es'),
};
const ids = ({ hits }: Found, kind: (typeof KINDS)[number]) => hits[kind].map(({ entry }) => idOf(entry));
const bare = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe.each(LANGS)('in %s', (lang) => {
  const engine = engines[lang]!;

  it('every place is found by each of its names, with and without accents and capitals', () => {
    for (const { id, name, alternates } of ecuador.places)
      for (const given of [labelIn(name, 'en'), labelIn(name, 'es'), ...alternates])
        for (const typed of [given, bare(given), given.toUpperCase()])
          expect(ids(engine.find(typed), 'place'), typed).toContain(id);
  });

  it('every passage is found by words of it, and only by all of them', () => {
    for (const { id, quote } of ecuador.excerpts) {
      const words = quote
        .match(/\p{L}{4,}/gu)
        ?.slice(0, 4)
        .join(' ');
      if (!words) continue;
      expect(ids(engine.find(words), 'passage'), words).toContain(id);
      expect(engine.find(`${words} qqqqqq`).total).toBe(0);
    }
  });

  it('every question and event is found by its own words', () => {
    for (const { id, question } of ecuador.claims)
      expect(ids(engine.find(labelIn(question, lang)), 'question'), labelIn(question, lang)).toContain(id);
    for (const { id, title } of ecuador.events)
      expect(ids(engine.find(labelIn(title, lang)), 'event'), labelIn(title, lang)).toContain(id);
  });

  it('a place called as typed stands first', () => {
    for (const name of ['Manta', 'Quito', 'Salinas', 'Guayaquil'])
      expect(ids(engine.find(name), 'place')[0]).toBe(name.toLowerCase());
  });
});

describe('what is typed', () => {
  const { en } = engines as { en: Engine };

  it('finds beginnings', () => {
    for (let n = 2; n <= 'galapagos'.length; n++)
      expect(ids(en.find('galapagos'.slice(0, n)), 'place')).toContain('galapagos');
  });

  it('finds other forms of a word', () => {
    expect(en.find('base').hits.passage).toEqual(en.find('bases').hits.passage);
    expect(ids(en.find('U.S.'), 'passage')).toEqual(ids(en.find('us'), 'passage'));
  });

  it('means the word where two letters are one', () => {
    for (const { entry } of en.find('us').hits.passage)
      if (entry.kind === 'passage')
        expect(foundIn(entry.excerpt.quote, new Set(['us'])).length).toBeGreaterThan(0);
  });

  it.each(['guayaqil', 'guaayquil', 'gauyaquil', 'salinsa', 'mantta', 'nariñno', 'galpagos'])(
    '%s is forgiven, and said to be',
    (typed) => {
      const found = en.find(typed);
      expect(found.similar).toBe(true);
      expect(found.hits.place).toHaveLength(1);
      expect(en.find(ids(found, 'place')[0]!).similar).toBe(false);
    },
  );

  it('is not guessed at while words begin like it', () => {
    expect(en.find('manta').similar).toBe(false);
    expect(en.find('mant').similar).toBe(false);
  });

  it('finds a name in both of its spellings, first as typed, and says which is the other', () => {
    for (const [typed, other] of [
      ['Kristi Noem', 'kristy'],
      ['kristy noem', 'kristi'],
    ] as const) {
      const found = en.find(typed);
      const spelled = found.hits.passage.map(({ otherwise }) => [...otherwise].join());
      expect(found.similar).toBe(false);
      expect(new Set(spelled)).toEqual(new Set(['', other]));
      expect(spelled).toEqual(spelled.toSorted());
    }
    expect(ids(en.find('Kristi Noem'), 'passage').toSorted()).toEqual(
      ids(en.find('Kristy Noem'), 'passage').toSorted(),
    );
    for (const { id, name } of ecuador.places)
      for (const hit of en.find(labelIn(name, 'en')).hits.passage) expect([...hit.otherwise], id).toEqual([]);
  });

  it('finds those who are quoted, once for each name, with all that is theirs', () => {
    const { voice } = en.find('us southern command').hits;
    expect(voice).toHaveLength(1);
    const { entry } = voice[0]!;
    if (entry.kind !== 'voice') throw new Error(entry.kind);
    expect(entry.names).toEqual(['US Southern Command', 'U.S. Southern Command']);
    const quoting = ecuador.excerpts.filter(({ voices = [] }) =>
      voices.some(({ name }) => entry.names.includes(name)),
    );
    expect(entry.excerpts).toEqual(quoting);
  });

  it('finds what is named but not on the map', () => {
    for (const { id, name } of namedOnly(ecuador))
      expect(ids(en.find(labelIn(name, 'en')), 'unmapped'), labelIn(name, 'en')).toContain(id);
  });

  it('can be anything', () => {
    const hostile = [
      'x'.repeat(10_000),
      'manta '.repeat(2000),
      '.*',
      '(?<',
      '[',
      '\\',
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'מנטה ‮atnam',
      '́'.repeat(99),
      '😀',
      '\ud83d',
      '\0',
      '%',
      '<img src=x>',
    ];
    for (const query of hostile) expect(en.find(query).total, query.slice(0, 20)).toBeGreaterThanOrEqual(0);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (query) => {
        const { hits, counts, total, terms } = en.find(query);
        expect(KINDS.reduce((sum, kind) => sum + counts[kind], 0)).toBe(total);
        expect(KINDS.map((kind) => hits[kind].length)).toEqual(
          KINDS.map((kind) => Math.min(MOST, counts[kind])),
        );
        expect([...terms].filter((term) => fold(term) !== term)).toEqual([]);
      }),
    );
  });

  it('of every hit, says in which of its words', () => {
    const fields = (query: string, id: string) =>
      [...KINDS.flatMap((kind) => en.find(query).hits[kind])]
        .filter(({ entry }) => idOf(entry) === id)
        .flatMap((hit) => [...hit.fields]);
    expect(fields('belgica', 'belgium')).toEqual(['translation']);
    expect(fields('suramerica', 'south-america')).toEqual(['alternate']);
    expect(fields('manta', 'manta')).toContain('name');
  });
});

it('another edition is searched as well', async () => {
  const engine = await createEngine(tiny, 'es');
  expect(ids(engine.find('a coruna'), 'place')).toContain('a-coruna');
});

describe('a query in an address', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 300 }),
        ),
        (typed) => {
          const view = withQuery(firstView(ecuador, 'en'), typed);
          expect(view.query.length).toBeLessThanOrEqual(LONGEST_QUERY);
          const read = parseAddress(ecuador, formatAddress(ecuador, view, '/'), '/');
          // an address of thousands of characters is nobody's
          if (!read.notices.some(({ part }) => part === 'long')) expect(read.query).toBe(view.query);
        },
      ),
    );
  });

  it('is cut without halving a character', () => {
    const typed = `${'x'.repeat(LONGEST_QUERY - 1)}😀`;
    const read = parseAddress(ecuador, { pathname: '/', hash: `#q=${encodeURIComponent(typed)}` }, '/');
    expect(read.query).toBe('x'.repeat(LONGEST_QUERY - 1));
    expect(() => formatAddress(ecuador, read, '/')).not.toThrow();
  });
});
