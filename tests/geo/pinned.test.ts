import { expect, test } from 'vitest';
import { readEdition } from '../../geo/read.ts';
import { folderOf, present, read, tiny } from './editions.ts';
import { pinned, withoutTexts } from './pinned.ts';

const inputs = read(tiny);
const lines = pinned(inputs).split('\n');
const lineOf = (id: string) =>
  present(
    lines.find((line) => line.startsWith(`- ${id} `)),
    id,
  );

test('the snapshot of the small edition is the one that was reviewed', async () => {
  await expect(pinned(inputs)).toMatchFileSnapshot('tiny.pinned.md');
});

test('its brackets are where the sentences beside a passage stand', () => {
  for (const { id, excerpts } of inputs.sources) {
    const { text } = present(inputs.texts.get(id));
    for (const { id: excerpt, start, quote } of excerpts) {
      const end = start + quote.length;
      const spans = [...lineOf(excerpt).matchAll(/\[(cut )?(\d+)–(\d+)\]/g)].map(
        ([, cut, from, to]) => [cut !== undefined, Number(from), Number(to)] as const,
      );
      for (const [cut, from, to] of spans) {
        expect(to <= start || from >= end).toBe(true);
        // what is cut touches the passage, and between two sentences there is only white space
        if (cut) expect([start, end]).toContain(to <= start ? to : from);
        else expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
      }
      const [from, to] = [
        Math.min(start, ...spans.map(([, at]) => at)),
        Math.max(end, ...spans.map(([, , at]) => at)),
      ];
      let rest = text.slice(from, start) + text.slice(end, to);
      for (const [, a, b] of spans) rest = rest.replace(text.slice(a, b), '');
      expect(rest.trim()).toBe('');
    }
  }
});

test('a passage shows its speakers, and its cut with the reason', () => {
  // the text writes é as two characters
  expect(lineOf('b-3').normalize('NFC').split('; ')).toEqual([
    '- b-3 ¶3: [173–253] “La Torre de Hércules es más antigua que la de Génova” [cut 308–351] [352–442]',
    'quoting un farero',
    'cut: The rest names the keeper who wrote it.',
    'without “escribe un farero”: The line below names him.',
  ]);
});

test('it holds no word that is not quoted', () => {
  expect(lines.join()).not.toMatch(/warden|photograph it|grúas|cuaderno/);
});

test('without the texts it is the same but for those offsets', () => {
  const bare = readEdition(folderOf(new Map([...tiny].filter(([path]) => !path.startsWith('texts/')))));
  expect(bare.texts.size).toBe(0);
  expect(pinned(bare)).toBe(withoutTexts(pinned(inputs)));
  expect(pinned(bare)).not.toMatch(/\[\d/);
});
