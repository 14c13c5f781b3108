import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../geo/quotes/corpus.ts';
import { DIFFERENCES } from '../../geo/quotes/differences.ts';
import { readDraft } from '../../geo/quotes/draft.ts';
import { judgeDraft } from '../../geo/quotes/judge.ts';
import { taskOf } from '../../src/verify/task.ts';
import { tiny } from '../panel/render.tsx';

const { drafts: _, ...sources } = taskOf(tiny, [], []);
const corpus = createCorpus(sources);
const judge = (text: string, format: 'text' | 'markdown' | 'html' = 'markdown', against = corpus) => [
  ...judgeDraft(against, readDraft(text, format)),
];
const only = (text: string, format?: 'text' | 'markdown' | 'html') => {
  const [first, ...more] = judge(text, format);
  expect(more.map(({ words }) => words)).toEqual([]);
  if (!first) throw new Error('no quotation');
  return first;
};

describe('what differs is named for what it is', () => {
  it.each([
    ['it has guided … since Roman times', ['ellipsis']],
    ['stands on a headland . . . it has guided ships since Roman times', ['ellipsis']],
    ['The Tower of Hercules stands […] since Roman times', ['ellipsis']],
    ['[t]he Tower of Hercules stands on a headland', ['insertion']],
    ['The Tower of Hercules [the lighthouse] stands on a headland', ['insertion']],
    ['The Tower of Her\u200bcules stands', ['invisible']],
    ['The Tower of\u00a0Hercules stands', ['spaces']],
    ['Its sign reads ‘Torre de Hércules 🗼’ in blue letters', ['marks']],
    ['north of A Coruña – it has guided ships', ['dashes']],
    ['north of A Coruña, it has guided ships', ['spaces', 'punctuation']],
    ['the tower of Hercules stands', ['case']],
    ['a headland north of A Coruna', ['accents']],
    ['a headland north of A Corun\u0303a', ['composition']],
    ['The Tower of Hеrcules stands on a headland', ['look-alikes']],
    ['The Tower of Hercules stood on a headland', ['words']],
    ['it has guided ships since Roman times,', ['punctuation']],
  ] as const)('%s', (words, kinds) => {
    const judged = only(`They wrote «${words}» of it.`);
    expect(judged.verdict).toBe('altered');
    expect(judged.kinds).toEqual(kinds);
    for (const kind of kinds) expect(DIFFERENCES).toContain(kind);
    expect(judged.changes.map(({ draft }) => draft).join('')).toBe(words);
  });

  it('shows the words of both sides', () => {
    const { changes, places } = only('“In Genoa the Lanterna rises 67 metres above its rock”');
    expect(changes.filter(({ kinds }) => kinds.length > 0)).toEqual([
      { draft: '67', source: '76', kinds: ['words'] },
    ]);
    expect(places.map(({ passage }) => passage)).toEqual(['a-4']);
  });
});

describe('whose words they are', () => {
  it.each([
    ['According to source B, “the largest harbour of Galicia” is there.', 'another'],
    ['“the largest harbour of Galicia” (B, ¶ 2)', 'another'],
    ['According to source A, “the largest harbour of Galicia” is there.', 'verbatim'],
    ['As sources A and B write, “the largest harbour of Galicia” is there.', 'verbatim'],
    ['La Linterna says: “the largest harbour of Galicia”.', 'another'],
    [
      '“A small light on the rocks off Portofino marks the eastern end of the gulf.” Source B said so.',
      'another',
    ],
    ['Source B is brief. It is “the largest harbour of Galicia”.', 'verbatim'],
  ])('%s', (draft, verdict) => {
    expect(only(draft).verdict).toBe(verdict);
  });
  it('looks for whoever is named in the sentence of each quotation alone', () => {
    const found = judge(
      'Source B says “En A Coruña los barcos de pesca vuelven al muelle.” And “The lamp burns all night.” Then “north of A Coruña”, says source B.',
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(['altered', 'verbatim', 'another']);
  });
  it('says whose they are', () => {
    expect(only('Source B: “the largest harbour of Galicia”').whose).toEqual({
      kind: 'source',
      source: 'a',
      named: ['b'],
    });
  });
  it('asks for the speaker where a passage has one', () => {
    const said = '«La Linterna de Génova mide 77 metros»';
    expect(only(`Se lee: ${said}.`).whose).toEqual({ kind: 'speakers', names: ['la placa de su entrada'] });
    expect(only(`Según la placa, ${said}.`).verdict).toBe('verbatim');
  });
});

describe('a draft as it was written', () => {
  it('has words that are not among these passages, and is never told that they are false', () => {
    expect(only('He said “a dozen purple elephants swim here”.').verdict).toBe('absent');
  });
  it('has apostrophes that are no quotation marks', () => {
    expect(judge("It's the boats' nets, isn't it? The ’90s’ rock ’n’ roll.")).toEqual([]);
  });
  it('has quotations of several paragraphs', () => {
    const found = judge('“The lamp burns all night.\n\n“It was rebuilt in 1543.”');
    expect(found.map(({ words, verdict }) => [words, verdict])).toEqual([
      ['The lamp burns all night.', 'verbatim'],
      ['It was rebuilt in 1543.', 'verbatim'],
    ]);
  });
  it('has block quotes that go on over lines, and whose they are below', () => {
    const [found, ...more] = judge('So:\n\n> The lamp burns\n> all night.\n>\n> — source B\n');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ words: 'The lamp burns all night.', verdict: 'another' });
  });
  it('has offsets that count what stands in the file', () => {
    const draft = '<p title="a > b">Caf&eacute; &ldquo;north of A Coru&ntilde;a&rdquo;<script>"no"</script>';
    const { start, end, verdict } = only(draft, 'html');
    expect(draft.slice(start, end)).toBe('north of A Coru&ntilde;a');
    expect(verdict).toBe('verbatim');
  });
  it('may be held against whole texts', () => {
    const whole = {
      name: 'mine.txt',
      source: null,
      text: 'One line.\n\nOthers say the gulls are grey in winter.',
    };
    const [found] = judge('“the gulls are grey”', 'text', createCorpus({ ...sources, texts: [whole] }));
    expect(found).toMatchObject({
      verdict: 'verbatim',
      places: [{ text: 'mine.txt', paragraph: 2, start: 22 }],
    });
  });
  it('may be anything', () => {
    for (const draft of [
      '',
      '"',
      '“',
      '<',
      '<q>',
      '&',
      '&#xFFFFFF;',
      '> ',
      '"'.repeat(500),
      '“'.repeat(500),
      '<q>'.repeat(200),
    ])
      for (const format of ['text', 'markdown', 'html'] as const)
        expect(() => judge(draft, format)).not.toThrow();
  });
});
