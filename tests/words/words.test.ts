import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/words/en/index.ts';
import { enLater } from '../../src/words/en/later.ts';
import { es } from '../../src/words/es/index.ts';
import { esLater } from '../../src/words/es/later.ts';
import { LANGUAGES, languageOf } from '../../src/words/registry.ts';
import { speech } from '../../src/words/speech.ts';

afterEach(() => vi.unstubAllEnvs());

/** every path of an object, with what stands there */
const leaves = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

describe('the two languages', () => {
  it('say the same things', () => {
    const shape = (words: unknown) => leaves(words).map(([path, value]) => `${path}: ${typeof value}`);
    expect(shape(es)).toEqual(shape(en));
    expect(shape(esLater)).toEqual(shape(enLater));
    expect(leaves(en).length).toBeGreaterThan(100);
  });

  it('leave nothing empty', () => {
    for (const [path, value] of [en, es, enLater, esLater].flatMap((words) => leaves(words)))
      expect(value, path).not.toBe('');
  });

  it('are not copies: what reads alike is a name, a sign or a word both have', () => {
    const spanish = new Map(leaves([es, esLater]));
    const alike = leaves([en, enLater]).flatMap(([path, value]) =>
      typeof value === 'string' && value.length > 24 && spanish.get(path) === value ? path : [],
    );
    expect(alike).toEqual([]);
  });

  it('use no word of the trade', () => {
    const trade = /\bnpm\b|UTF-16|\bRFC\b|\bbytes?\b|code units?|\bblock quote|\bof itself\b/i;
    // a function's source holds the words of its sentence
    for (const [path, value] of leaves([en, es, enLater, esLater]))
      expect(String(value), path).not.toMatch(trade);
  });

  it('load one at a time', async () => {
    expect(await languageOf(LANGUAGES, 'en').load()).toBe(en);
    expect(await languageOf(LANGUAGES, 'es').load()).toBe(es);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0 places', '0 lugares'],
    [1, '1 place', '1 lugar'],
    [2, '2 places', '2 lugares'],
    [24, '24 places', '24 lugares'],
    [1_000_000, '1,000,000 places', '1.000.000 lugares'],
  ])('%i place(s)', (n, english, spanish) => {
    expect(en.placeCount(n)).toBe(english);
    expect(es.placeCount(n).replaceAll('\u00a0', '.')).toBe(spanish);
  });

  it('1 passage, 2 pasajes', () => {
    expect([en.passages(1), en.passages(2), es.passages(1), es.passages(2)]).toEqual([
      '1 passage',
      '2 passages',
      '1 pasaje',
      '2 pasajes',
    ]);
  });
});

describe('sentences', () => {
  it('name a pin', () => {
    const pin = {
      name: 'Manta',
      admin: 'Manabí',
      layers: ['Bases', 'Ports'],
      letters: ['A', 'B'],
      area: false,
      questions: [],
      differs: false,
    };
    expect(en.pin(pin)).toBe('Manta, Manabí. Bases and ports. According to A and B.');
    expect(es.pin({ ...pin, layers: ['Bases', 'Puertos'], area: true })).toBe(
      'Manta, Manabí. Bases y puertos. Según A y B. Área.',
    );
  });

  it('attribute a place without an opinion', () => {
    const parts = [
      { letters: ['A', 'C'], layers: ['Bases'] },
      { letters: ['B'], layers: ['Bases', 'Ports'] },
    ];
    expect(en.whyHereText(parts)).toBe(
      'Sources A and C name it under Bases; source B, under Bases and Ports.',
    );
    expect(es.whyHereText(parts)).toBe(
      'Las fuentes A y C lo nombran en Bases; la fuente B, en Bases y Ports.',
    );
  });

  it('announce a place', () => {
    const parts = [
      { layer: 'Bases', n: 2 },
      { layer: 'Ports', n: 1 },
    ];
    expect(en.said.place('Manta', parts)).toBe('Manta. 2 passages in Bases, 1 in Ports.');
    expect(en.said.place('Manta', [])).toBe('Manta.');
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-06', '6 March 2026', '6 de marzo de 2026'],
    ['2026-03', 'March 2026', 'marzo de 2026'],
    ['2026', '2026', '2026'],
    // the era, where a year could be read as another
    ['-000043-03-15', '15 March 44 BC', '15 de marzo de 44 a. C.'],
    ['-000043', '44 BC', '44 a. C.'],
    ['0014-08', 'August 14 AD', 'agosto de 14 d. C.'],
    ['1790-02-03', '3 February 1790', '3 de febrero de 1790'],
    ['+012026', '12026', '12026'],
  ])('%s', (iso, english, spanish) => {
    expect(en.say.date(iso)).toBe(english);
    expect(es.say.date(iso)).toBe(spanish);
  });

  it.each([
    ['-000043-03-15', '-000043-03-20', '15–20 March 44 BC'],
    ['-000043', '-000030', '44–31 BC'],
    ['-000043', '0014', '44 BC – 14 AD'],
    ['-000043-03-15', '2026-03-06', '15 March 44 BC – 6 March 2026 AD'],
    ['9999', '+010001', '9999–10001'],
  ])('from %s to %s', (from, to, words) => expect(en.say.range(from, to)).toBe(words));

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('are the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    // what Intl formats with is made after the zone is set
    expect(new Date('2026-03-01').getDate()).toBe(zone === 'Pacific/Pago_Pago' ? 28 : 1);
    const { date, day, month, monthLetter, range } = speech('en-GB');
    expect(date('2026-03-01')).toBe('1 March 2026');
    expect(date('2026-03')).toBe('March 2026');
    expect(date('2026')).toBe('2026');
    expect(day('2026-03-01')).toBe('1 March');
    expect(month('2026-03-01')).toBe('March');
    expect(monthLetter('2026-03-01')).toBe('M');
    expect(range('2026-03-01', '2026-03-07')).toBe('1–7 March 2026');
    expect(range('2026-02', '2026-03')).toBe('February–March 2026');
  });
});

describe('a noun', () => {
  it('has as many forms as its language: one, few and many in Polish', () => {
    const { count } = speech('pl');
    const places = { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' };
    expect([1, 2, 5, 22, 25].map((n) => count(n, places))).toEqual([
      '1 miejsce',
      '2 miejsca',
      '5 miejsc',
      '22 miejsca',
      '25 miejsc',
    ]);
  });
  it('does with one form where its language has one', () => {
    expect(speech('ja').count(1, { other: 'か所' })).toBe('1 か所');
  });
});
