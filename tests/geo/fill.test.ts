import { describe, expect, test, vi } from 'vitest';
import { withValues } from '../../geo/fill/edit.ts';
import { incipitOf, shortOf } from '../../geo/fill/text.ts';
import type { Mend } from '../../geo/fill/want.ts';
import { fixed, writeFixed } from '../../geo/fix.ts';
import type { Inputs } from '../../geo/inputs.ts';
import { readEdition } from '../../geo/read.ts';
import { reportEdition, reportWords } from '../../geo/report.ts';
import { check, type Files, folderOf, present, read, textOf, tiny } from './editions.ts';

vi.setConfig({ testTimeout: 60_000 });

type Row = Record<string, unknown>;
const full = read(tiny);
const readWith = (files: Files, mend?: Mend): Inputs =>
  readEdition(folderOf(files), { from: folderOf(files, 'texts/'), all: true }, mend);
const fixedFiles = (files: Files, mend: Mend = 'wrong'): { files: Map<string, string>; said: string } => {
  const written = fixed(folderOf(files), readWith(files, mend));
  return {
    files: new Map([...files, ...written.map(({ file, text }): [string, string] => [file, text])]),
    said: written.flatMap(({ file, said }) => said.map((one) => `${file} ${one}`)).join('\n'),
  };
};

/** Words and which time they stand, as a hand writes them, in place of offsets. */
function inWords(text: string, [start, end]: readonly number[]): { at: string; nth?: number } {
  const at = text.slice(start, end);
  const nth = text.slice(0, end).split(at).length - 1;
  return text.split(at).length > 2 ? { at, nth } : { at };
}

/** The small edition without any number that its texts or words tell. */
function handMade(): Map<string, string> {
  const files = new Map(tiny);
  const quotes = new Map<string, string>();
  for (const id of ['a', 'b']) {
    const source = JSON.parse(textOf(tiny, `sources/${id}.json`));
    const { text } = present(full.texts.get(id));
    const quoted: [number, number][] = source.excerpts.map((one: { start: number; quote: string }) => [
      one.start,
      one.start + one.quote.length,
    ]);
    const { text: _, incipit: __, short: ___, ...rest } = source;
    const excerpts = source.excerpts.map(
      ({
        start,
        prefix,
        suffix,
        paragraph,
        voices,
        mentions,
        ...one
      }: Row & { quote: string; voices?: Row[]; mentions: Row[] }) => {
        quotes.set(String(one.id), one.quote);
        const nth = text.slice(0, Number(start) + one.quote.length).split(one.quote).length - 1;
        return {
          ...one,
          ...(text.split(one.quote).length > 2 ? { nth } : {}),
          ...(voices
            ? {
                voices: voices.map(({ start, end, of, ...voice }) => ({
                  ...voice,
                  ...(of ? { of: inWords(one.quote, of as number[]) } : {}),
                })),
              }
            : {}),
          mentions: mentions.map(({ start, end, evidence, sites, ...mention }) => ({
            ...mention,
            ...inWords(one.quote, [Number(start), Number(end)]),
            ...(evidence ? { evidence: inWords(one.quote, evidence as number[]) } : {}),
            ...(sites ? { sites: (sites as number[][]).map((site) => inWords(one.quote, site).at) } : {}),
          })),
        };
      },
    );
    const named = source.named?.map(({ start, end, ...name }: Row) => {
      const at = text.slice(Number(start), Number(end));
      const free = [...text.matchAll(new RegExp(at, 'g'))].filter(
        ({ index }) => !quoted.some(([from, to]) => from <= index && index < to),
      );
      return {
        ...name,
        at,
        ...(free.length > 1 ? { nth: free.findIndex(({ index }) => index === start) + 1 } : {}),
      };
    });
    files.set(
      `sources/${id}.json`,
      `${JSON.stringify({ ...rest, excerpts, ...(named ? { named } : {}) }, null, 2)}\n`,
    );
  }
  for (const file of ['claims.json', 'events.json']) {
    const text = textOf(tiny, file).replace(
      /"excerpt": "([ab]-\d)",\s+"start": (\d+),\s+"end": (\d+)/g,
      (_, id, start, end) => {
        const quote = present(quotes.get(id));
        const whole = Number(start) === 0 && Number(end) === quote.length;
        return whole
          ? `"excerpt": "${id}"`
          : `"excerpt": "${id}", ${JSON.stringify(inWords(quote, [Number(start), Number(end)])).slice(1, -1)}`;
      },
    );
    files.set(file, text);
  }
  return files;
}

const same = ({ sources, claims, events }: Inputs): object => ({
  sources: sources.map(({ incipit, short, ...rest }) => rest),
  claims,
  events,
});

describe('an edition in words', () => {
  const hand = handMade();
  test('has no number that a text tells, and is read as the one with all of them', () => {
    const left = [...hand]
      .filter(([file]) => file.endsWith('.json') && file !== 'edition.json')
      .map(([, text]) => text);
    expect(left.join('')).not.toMatch(/"(?:start|end|paragraph|sha256|length|prefix|suffix)":/);
    const inputs = readWith(hand);
    expect(inputs.problems).toEqual([]);
    expect(same(inputs)).toEqual(same(full));
    // what is published is written in the order of keys
    expect(JSON.stringify(same(inputs))).toBe(JSON.stringify(same(full)));
    expect(check(hand)).toEqual([]);
    expect(reportEdition(inputs)).toMatch(
      /\d\d values reckoned from the texts are not in the files: `fix` writes them/,
    );
  });

  test('says what waits for its texts where they are not, once a file', () => {
    const problems = readEdition(
      folderOf(new Map([...hand].filter(([path]) => !path.startsWith('texts/')))),
    ).problems;
    expect(problems.map(({ file, at }) => `${file} ${at}`)).toEqual([
      'sources/a.json text.sha256',
      'sources/b.json text.sha256',
    ]);
    expect(present(problems[0]).message).toMatch(
      /^missing, as are \d+ more that only the text tells: name the folder that holds harbour-lights\.txt/,
    );
  });

  test('needs its texts no more, once fix has written what they tell', () => {
    const { files, said } = fixedFiles(hand);
    expect(said).toContain(
      'sources/a.json line 17, text.sha256: "618809c01539c48c1799534bc1feb7b1d79b8f24729f46a8278231c066e…',
    );
    expect(said).toContain('excerpts[0].start: 31');
    const bare = readEdition(folderOf(new Map([...files].filter(([path]) => !path.startsWith('texts/')))));
    expect(bare.problems).toEqual([]);
    expect(same(bare)).toEqual(same(full));
    expect(fixedFiles(files).said).toBe('');
    expect(writeFixed(folderOf(files), [])).toContain('Nothing to fix');
  });
});

describe('fix', () => {
  test('leaves a file as it is but for what is wrong in it', () => {
    const file = 'sources/b.json';
    const wrong = textOf(tiny, file)
      .replace('"start": 130', '"start": 1')
      .replace('"paragraph": 2', '"paragraph": 9')
      .replace('"length": 443', '"length":   1')
      .replace('"start": 318', '"start": 3');
    const { files, said } = fixedFiles(new Map([...tiny, [file, wrong]]));
    expect(textOf(files, file)).toBe(textOf(tiny, file).replace('"length": 443', '"length":   443'));
    expect(said.split('\n')).toEqual([
      expect.stringContaining('text.length: 443 (was 1)'),
      expect.stringContaining('excerpts[1].start: 130 (was 1)'),
      expect.stringContaining('excerpts[1].paragraph: 2 (was 9)'),
      expect.stringContaining('excerpts[2].voices[0].start: 318 (was 3)'),
    ]);
    expect(fixedFiles(tiny).said).toBe('');
  });

  test('keeps a byte order mark before JSON, and needs no line breaks in it', () => {
    const file = 'sources/b.json';
    const { text: _, ...rest } = JSON.parse(textOf(tiny, file));
    const files = fixedFiles(new Map([...tiny, [file, `\uFEFF${JSON.stringify(rest)}`]])).files;
    expect(textOf(files, file).startsWith('\uFEFF{"$schema"')).toBe(true);
    expect(textOf(files, file).split('\n')).toHaveLength(1);
    expect(same(read(files))).toEqual(same(full));
  });

  test('makes no file speak of another text unless that is asked for', () => {
    const grown = new Map([
      ...tiny,
      ['texts/dos-puertos.txt', `Puertos.\n\n${textOf(tiny, 'texts/dos-puertos.txt')}`],
    ]);
    expect(fixedFiles(grown).said).toBe('');
    expect(check(grown).map(({ at }) => at)).toContain('text.sha256');
    const { files } = fixedFiles(grown, 'again');
    expect(JSON.parse(textOf(files, 'sources/b.json')).excerpts.map(({ start }: Row) => start)).toEqual([
      10, 140, 265, 362,
    ]);
    // a name without its words is lost, for nothing says which it was
    expect(readWith(grown, 'again').problems).toEqual([
      {
        file: 'sources/b.json',
        at: 'named[0].at',
        message: expect.stringContaining('missing: write the words'),
      },
    ]);
  });

  test('never moves a passage to words that look alike', () => {
    // the lamp that burns in a-5 is gone; another burns in the paragraph above
    const text = textOf(tiny, 'texts/harbour-lights.txt').replace(
      'in 1543. The lamp burns all night.',
      'in 1543.',
    );
    const { problems, sources } = readWith(new Map([...tiny, ['texts/harbour-lights.txt', text]]), 'again');
    expect(problems.map(({ at }) => at)).toContain('excerpts[4].quote');
    expect(problems.find(({ at }) => at === 'excerpts[4].quote')?.message).toContain(
      'not with this prefix and suffix',
    );
    expect(sources.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what is made of a text', () => {
  test.each([
    ['\uFEFF\n\n  Two Harbours \n', 'Two Harbours', 'Two Harbours'],
    [
      'Ferries leave every evening and cross the Ligurian Sea; cloth from Genoa was once sold along.',
      'Ferries leave every evening and cross the Ligurian Sea; cloth from Genoa was',
      'Ferries leave every evening and…',
    ],
    [`${'é'.repeat(79)}🗼x`, 'é'.repeat(79), `${'é'.repeat(32)}…`],
  ])('opening words and a label: %j', (text, incipit, short) => {
    expect(incipitOf(text)).toBe(incipit);
    expect(shortOf(incipit)).toBe(short);
  });

  test('the words of every mention', () => {
    expect(reportWords(full)).toContain(
      'a-1\n  “Tower of Hercules” scene tower-of-hercules (lighthouses), by “has guided ships”, with “headland”\n  “A Coruña” aside a-coruna (direction)',
    );
  });
});

describe('a value written into JSON', () => {
  const order = ['a', 'b', 'c'];
  test.each([
    ['{ "a": 1, "c": 3 }', [['b'], 2], '{ "a": 1, "b": 2, "c": 3 }'],
    [
      '{\n\t"c": 3\n}',
      [
        ['a'],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      '{\n\t"a": [\n\t  [1, 2],\n\t  [3, 4]\n\t],\n\t"c": 3\n}',
    ],
    ['{"x": [{"a": "}"}]}', [['x', 0, 'a'], 'y'], '{"x": [{"a": "y"}]}'],
    ['{"x": [{"a": "}"}]}', [['x', 0, 'c'], true], '{"x": [{"a": "}", "c": true}]}'],
    ['{}', [['a'], 1], '{ "a": 1}'],
  ] as const)('%s', (text, [path, value], expected) => {
    expect(withValues(text, [{ path, value, order }])).toBe(expected);
  });
});
