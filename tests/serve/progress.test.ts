import { expect, test } from 'vitest';
import { progressOf } from '../../src/serve/progress.mjs';

/** what is written while `pages` pages are, one a second */
function told(isTTY: boolean, pages: number): string[] {
  const lines: string[] = [];
  let clock = 0;
  const progress = progressOf(pages, {
    out: { isTTY, write: (text: string) => lines.push(text) },
    now: () => clock,
  });
  for (let i = 0; i < pages; i++) {
    clock += 1_000;
    progress.wrote(1);
  }
  progress.end();
  return lines;
}

test('outside a terminal there is a line every ten seconds, with the time left', () => {
  expect(told(false, 25)).toEqual([
    '10 of 25 pages, 15 s left\n',
    '20 of 25 pages, 5 s left\n',
    '25 of 25 pages\n',
  ]);
  expect(told(false, 400)[0]).toBe('10 of 400 pages, 7 min left\n');
  expect(told(false, 9)).toEqual([]);
});

test('in a terminal it is one line that changes', () => {
  const lines = told(true, 3);
  expect(lines[0]).toBe('\r\u001b[K1 of 3 pages, 2 s left');
  expect(lines.slice(0, -1).every((line) => !line.includes('\n'))).toBe(true);
  expect(lines.at(-1)).toBe('\n');
});
