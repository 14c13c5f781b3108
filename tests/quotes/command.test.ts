import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { letterAt } from '../../geo/quotes.ts';
import { letterOf } from '../../src/atlas/letters.ts';
import { fixtures, repository } from '../geo/editions.ts';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function quotes(...args: string[]) {
  const all = ['--import', 'tsx', join(repository, 'geo/cli.ts'), 'quotes', ...args];
  const options = { cwd: repository, encoding: 'utf8', input: 'piped' } as const;
  return spawnSync(process.execPath, [...all, '--edition', join(fixtures, 'tiny')], options);
}
function draft(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('npm run geo -- quotes', () => {
  test('ends with 0 where nothing is altered, and with 1 where something is', () => {
    const good = quotes(draft('good.txt', 'It says “The lamp burns all night.”'));
    expect(good.stdout).toContain('verbatim                  A ¶4 a-5');
    expect(good.status).toBe(0);
    const bad = quotes(draft('bad.html', '<q>The lamp burns all day.</q>'));
    expect(bad.stdout).toContain('words: draft [day], source [night]');
    expect(bad.status).toBe(1);
  });
  test('takes whole texts', () => {
    const { stdout, status } = quotes(
      draft('whole.txt', '“Its beam can be seen from fifty kilometres away”'),
      '--texts',
      join(fixtures, 'tiny/texts'),
    );
    expect(stdout).toMatch(/1 quotations/);
    expect(status).not.toBe(2);
  });
  test.each([
    ['a missing file', () => join(folder, 'none.txt'), 'is missing'],
    ['what is not UTF-8', () => draft('latin.txt', new Uint8Array([0xe9, 0x20])), 'is not UTF-8'],
    ['a folder', () => folder, 'is a folder'],
    ['an empty file', () => draft('empty.txt', ''), 'is empty'],
    ['what is too large', () => draft('large.txt', 'x'.repeat(20 * 1024 * 1024 + 1)), 'at most'],
    ['a pipe', () => '/dev/stdin', 'is no regular file'],
  ])('refuses %s with one line', (_, path, line) => {
    const { status, stderr, stdout } = quotes(path());
    expect(stderr).toContain(line);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

test('names sources by the letters that readers know', () => {
  const sources = Array.from({ length: 800 }, (_, i) => ({ id: `s${i}` }));
  for (const [index, { id }] of sources.entries()) expect(letterAt(index)).toBe(letterOf({ sources }, id));
});
