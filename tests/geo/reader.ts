/** Programs that are not ours, to which tests give published files. */
import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/** `CARTULARY_READERS=all`, where they were installed: a reader that is missing there fails its tests. */
export const ALL = process.env.CARTULARY_READERS === 'all';

/** @returns what a program says; throws where it says that it failed */
export function run(program: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** a test that needs a program; says aloud that it was left out */
export function reading(program: string, name: string, body: () => void | Promise<void>): void {
  const there = spawnSync(program, ['--version']).error === undefined;
  if (!there) console.warn(`NOT TESTED: ${program} is not installed, so that it did not read: ${name}`);
  test.skipIf(!there && !ALL)(name, body);
}
