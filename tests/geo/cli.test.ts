import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { largeEdition, writeEdition } from '../fixtures/large.ts';
import { fixtures, repository } from './editions.ts';

vi.setConfig({ testTimeout: 120_000 });

const out = mkdtempSync(join(tmpdir(), 'cartulary-'));
afterAll(() => rmSync(out, { recursive: true }));

function geo(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(repository, 'geo/cli.ts'), ...args],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const tiny = ['--edition', join(fixtures, 'tiny')];

describe('npm run geo', () => {
  test.each([
    ['an unknown option', ['check', '--frob'], "Unknown option '--frob'"],
    ['an unknown command', ['chek'], 'unknown command chek'],
    ['two commands', ['check', 'build'], 'one command at a time'],
    ['areas without a name', ['area'], 'area takes names: area NAME…'],
    ['an option without its value', ['check', '--edition'], "Option '--edition <value>' argument missing"],
  ])('answers %s with one line', (_, args, line) => {
    const { status, stderr, stdout } = geo(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(line);
  });

  test('builds an edition into a folder', () => {
    const { status, stdout } = geo('build', ...tiny, '--out', join(out, 'good'));
    expect(stdout).toContain('tiny: 2 sources');
    expect(status).toBe(0);
    expect(readdirSync(join(out, 'good'))).toContain('manifest.json');
  });

  test.each([
    ['check', [], 'large-4: 3 sources'],
    ['verify', [], '19 of 19 verified.'],
    ['coverage', [], 's1: 0 in no mention'],
    ['quotes', [join(out, 'large/draft.txt')], '1 verbatim'],
    ['schema', [], 'geo/schema: 0 files changed'],
  ])('%s takes an edition that lies anywhere', (command, file, line) => {
    const folder = join(out, 'large');
    const files = largeEdition({ places: 4 });
    writeEdition(folder, files);
    const { excerpts } = JSON.parse(files.get('sources/s1.json') ?? '');
    writeFileSync(join(folder, 'draft.txt'), `It is written: “${excerpts[0].quote}”\n`);
    const { status, stdout, stderr } = geo(command, ...file, '--edition', folder);
    expect(stderr).toBe('');
    expect(stdout).toContain(line);
    expect(status).toBe(0);
  });

  test('writes nothing where there is a problem', () => {
    const { status, stderr } = geo('build', ...tiny, '--texts', fixtures, '--out', join(out, 'bad'));
    expect(status).toBe(1);
    expect(stderr).toContain('2 problems. Nothing was written.');
    expect(existsSync(join(out, 'bad'))).toBe(false);
  });
});
