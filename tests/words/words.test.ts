import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { es } from '../../src/words/es.ts';
import { loadWords } from '../../src/words/load.ts';

/** every path of an object, with what stands there */
const leaves = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

describe('the two languages', () => {
  it('say the same things', () => {
    const shape = (words: unknown) => leaves(words).map(([path, value]) => `${path}: ${typeof value}`);
    expect(shape(es)).toEqual(shape(en));
    expect(leaves(en).length).toBeGreaterThan(100);
  });

  it('leave nothing empty', () => {
    for (const [path, value] of [...leaves(en), ...leaves(es)]) expect(value, path).not.toBe('');
  });

  it('are not copies: what reads alike is a name, a sign or a word both have', () => {
    const spanish = new Map(leaves(es));
    const alike = leaves(en).flatMap(([path, value]) =>
      typeof value === 'string' && value.length > 24 && spanish.get(path) === value ? path : [],
    );
    expect(alike).toEqual([]);
  });

  it('load one at a time', async () => {
    expect(await loadWords('en')).toBe(en);
    expect(await loadWords('es')).toBe(es);
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

  it('cut a long list of names', () => {
    expect(en.edge(['Caracas', 'Belgium'], 5)).toBe('Caracas, Belgium and 5 more');
    expect(es.edge(['Caracas', 'Bélgica'], 5)).toBe('Caracas, Bélgica y 5 más');
    expect(en.edge(['Chancay'], 0)).toBe('Chancay');
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
  ])('%s', (iso, english, spanish) => {
    expect(en.say.date(iso)).toBe(english);
    expect(es.say.date(iso)).toBe(spanish);
  });

  it('are the same day everywhere', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = zone;
      expect(en.say.date('2026-03-01')).toBe('1 March 2026');
    }
  });
});
