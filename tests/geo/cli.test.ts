import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
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

  test('writes nothing where there is a problem', () => {
    const { status, stderr } = geo('build', ...tiny, '--texts', fixtures, '--out', join(out, 'bad'));
    expect(status).toBe(1);
    expect(stderr).toContain('2 problems. Nothing was written.');
    expect(existsSync(join(out, 'bad'))).toBe(false);
  });
});
