import { describe, expect, it, vi } from 'vitest';
import { createRandom, draftOf, judged, partOf, pick, stands, WRAPS } from './drafts.ts';

vi.setConfig({ testTimeout: 120_000 });
const CASES = 300;

/** ways to differ by one character, each given a random place */
const SLIPS: Readonly<Record<string, (words: string, at: number, random: () => number) => string>> = {
  substitute: (words, at, random) => words.slice(0, at) + pick(random, [...'aeiouxq']) + words.slice(at + 1),
  delete: (words, at) => words.slice(0, at) + words.slice(at + 1),
  insert: (words, at, random) => words.slice(0, at) + pick(random, [...'aeiouxq']) + words.slice(at),
  swap: (words, at) => words.slice(0, at) + (words[at + 1] ?? '') + (words[at] ?? '') + words.slice(at + 2),
  case: (words, at) => {
    const letter = words[at] ?? '';
    return (
      words.slice(0, at) +
      (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()) +
      words.slice(at + 1)
    );
  },
  accent: (words, at) => `${words.slice(0, at + 1)}\u0301${words.slice(at + 1)}`,
  composition: (words) =>
    words.normalize('NFD') === words ? words.normalize('NFC') : words.normalize('NFD'),
  'look-alike': (words) => words.replace('a', 'а').replace('o', 'о'),
  'zero width space': (words, at) => `${words.slice(0, at)}\u200b${words.slice(at)}`,
  'soft hyphen': (words, at) => `${words.slice(0, at)}\u00ad${words.slice(at)}`,
  'no-break space': (words) => words.replace(' ', '\u00a0'),
  'two spaces': (words) => words.replace(' ', '  '),
  dash: (words) => words.replace(/[—–-]/, (dash) => (dash === '—' ? '–' : '—')),
  'quotation mark': (words) =>
    words.replace(/[’“”'"]/, (mark) => (mark === '’' ? "'" : mark === "'" ? '’' : '"')),
};
/** in HTML two spaces are shown as one, and read as one */
const isShownAlike = (slip: string, format: string) => slip === 'two spaces' && format === 'html';
const cuts = (words: string, at: number) =>
  /[\ud800-\udbff]$/.test(words.slice(0, at)) || /[\ud800-\udbff]/.test(words.slice(at, at + 2));

describe.each(WRAPS)('quotations in $name', (wrap) => {
  it('are never lost where they are verbatim', () => {
    const random = createRandom(11);
    for (let i = 0; i < CASES; i++) {
      const words = partOf(random);
      if (wrap.never?.test(words)) continue;
      const draft = draftOf(random, wrap, words);
      const found = judged(draft).filter(({ verdict }) => verdict === 'verbatim');
      const whole = found.find(({ start, end }) => start === draft.start && end === draft.end);
      expect(whole?.words, draft.text).toBe(words);
      expect(whole?.places.length).toBeGreaterThan(0);
    }
  });

  it('are never accepted where they differ by one character', () => {
    const random = createRandom(13);
    let cases = 0;
    for (let i = 0; i < CASES * 2; i++) {
      const words = partOf(random);
      const at = Math.floor(random() * words.length);
      const slip = pick(random, Object.keys(SLIPS));
      const slipped = SLIPS[slip]?.(words, at, random) ?? words;
      if (cuts(words, at) || slipped.trim() === '' || stands(slipped) || isShownAlike(slip, wrap.format))
        continue;
      cases++;
      const draft = draftOf(random, wrap, slipped);
      const accepted = judged(draft).filter(
        ({ verdict, start, end }) =>
          (verdict === 'verbatim' || verdict === 'another') && start <= draft.start && end >= draft.end,
      );
      expect(accepted, `${slip}: ${draft.text}`).toEqual([]);
    }
    expect(cases).toBeGreaterThan(CASES);
  });

  it('are called altered where one long word of many differs', () => {
    const random = createRandom(17);
    for (let i = 0; i < CASES / 3; i++) {
      const words = partOf(random);
      const long = [...words.matchAll(/[a-z]{5,}/g)];
      if (long.length < 6 || wrap.never?.test(words)) continue;
      const { index } = pick(random, long);
      const slipped = `${words.slice(0, index + 2)}q${words.slice(index + 2)}`;
      const draft = draftOf(random, wrap, slipped);
      const found = judged(draft).find(({ start, end }) => start === draft.start && end === draft.end);
      expect(found?.verdict, draft.text).toBe('altered');
      expect(found?.changes.map(({ draft: here }) => here).join('')).toBe(slipped);
      expect(words).toContain(
        found?.changes
          .map(({ source }) => source)
          .join('')
          .slice(0, words.length),
      );
    }
  });
});
