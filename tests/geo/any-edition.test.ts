import { describe, expect, it, vi } from 'vitest';
import { build } from '../../geo/build.ts';
import { cutsWord } from '../../geo/check/span.ts';
import { type Large, largeEdition } from '../fixtures/large.ts';
import { check, corpusOf, type Files, present, read, textOf, tiny } from './editions.ts';

vi.setConfig({ testTimeout: 120_000 });

/** the files of the tiny edition, one of its JSON files rewritten */
function tinyWith(
  file: string,
  change: (value: { features: { properties: { name: object; alternates: string[] } }[] }) => void,
): Files {
  const value = JSON.parse(textOf(tiny, file));
  change(value);
  return new Map([...tiny, [file, JSON.stringify(value)]]);
}

describe('any honest edition holds the laws and is published:', () => {
  const wishes: [string, Large][] = [
    ['one without events', { places: 20, events: 0 }],
    ['one without claims', { places: 20, claims: 0 }],
    ['one source', { places: 20, sources: 1 }],
    ['one place', { places: 1 }],
    ['one place of one source', { places: 1, sources: 1 }],
    ['one layer', { places: 20, layers: 1 }],
    ['six layers', { places: 20, layers: 6 }],
    ['nine layers', { places: 20, layers: 9 }],
    ['sixty sources', { places: 60, sources: 60 }],
    ['French alone', { places: 60, languages: ['fr'] }],
    ['three languages', { places: 60, languages: ['es', 'fr', 'en'] }],
    ['Japanese, whose words no spaces part', { places: 60, languages: ['ja'] }],
    ['300 passages at one place', { places: 2, passages: 300 }],
    ['5,000 places at one point', { places: 5000, passages: 1, spread: 'point' }],
  ];
  it.each(wishes)('%s', (_, wish) => {
    const files = largeEdition(wish);
    expect(check(files)).toEqual([]);
    const published = build(corpusOf(read(files)));
    expect(JSON.parse(String(published.get('atlas.json'))).places).toHaveLength(wish.places);
  });

  it('a proper name that is the same in all languages, however many small words it has', () => {
    const name = 'Nuestra Señora de la Asunción y de los buenos aires';
    const files = tinyWith('places.geojson', ({ features }) => {
      present(features[0]).properties.name = { en: name, es: name };
      present(features[0]).properties.alternates = ['Tower of Hercules', 'Torre de Hércules', 'tower'];
    });
    expect(check(files)).toEqual([]);
  });

  it('a name of 120 characters', () => {
    const name = 'Llanfair'.repeat(15);
    const files = tinyWith('places.geojson', ({ features }) => {
      present(features[0]).properties.name = { en: name, es: name };
      present(features[0]).properties.alternates = ['Tower of Hercules', 'Torre de Hércules', 'tower'];
    });
    expect(check(files)).toEqual([]);
    expect(String(build(corpusOf(read(files))).get('atlas.json'))).toContain(name);
  });
});

describe('words without spaces between them', () => {
  const files = largeEdition({ places: 3, sources: 1, claims: 0, languages: ['ja'] });
  const source = present(read(files).sources[0]);

  it('are counted one by one, so that a share of them means something', () => {
    const { words, length } = source.text;
    expect(words).toBeGreaterThan(source.excerpts.length * 10);
    expect(words).toBeLessThan(length);
  });

  it('are not cut by a mention', () => {
    const first = source.excerpts[5];
    const [mention] = present(first).mentions;
    const cut = { ...present(mention), end: present(mention).end - 1 };
    const excerpts = source.excerpts.map((one) => (one === first ? { ...one, mentions: [cut] } : one));
    const broken = new Map([...files, ['sources/s1.json', JSON.stringify({ ...source, excerpts })]]);
    expect(check(broken).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('ends inside a word'),
    );
  });

  it.each([
    ['長崎の港に船がいた。', [0, 2, 3, 4, 5, 6, 9]],
    ['port of Nagasaki', [0, 4, 5, 7, 8, 16]],
  ])('%s is cut between words only', (text, between) => {
    const offsets = Array.from({ length: text.length + 1 }, (_, at) => at);
    const free = offsets.filter((at) => !cutsWord(text, at));
    expect(free).toEqual(expect.arrayContaining(between));
    expect(free.length).toBeLessThan(offsets.length);
  });
});

describe('what is no edition is refused with a sentence that says why:', () => {
  it('one without places', () => {
    const messages = check(largeEdition({ places: 0 })).map(({ file, message }) => `${file} ${message}`);
    expect(messages).toContain(
      'places.geojson holds none: an edition needs at least one place, for a map without it would be empty (geo/README.md says how to add one)',
    );
  });
});
