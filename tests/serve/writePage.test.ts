import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePage } from '../../src/serve/writePage.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a page is written with its folders, and not again while its text is the same', async () => {
  const path = join(folder, 'place/manta/index.html');
  expect(await writePage(path, 'one')).toBe(true);
  const { mtimeMs, ino } = statSync(path);
  expect(await writePage(path, 'one')).toBe(false);
  expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  expect(await writePage(path, 'two')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('two');
});

test('a full disk is told in a sentence, and leaves the earlier page and no draft', async () => {
  const path = join(folder, 'index.html');
  writeFileSync(path, 'earlier');
  const write = async (draft: string) => {
    writeFileSync(draft, 'ha');
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  await expect(writePage(path, 'whole', { write })).rejects.toThrow(
    /^No room is left on the disk that holds .*index\.html\. The site in this folder is not whole: make room/,
  );
  expect(readFileSync(path, 'utf8')).toBe('earlier');
  expect(readdirSync(folder)).toEqual(['index.html']);
  expect(existsSync(`${path}.draft`)).toBe(false);
});
