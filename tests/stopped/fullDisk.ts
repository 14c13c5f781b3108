/** A disk that fills while an edition is published, and while its site is built. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, FOLDERS, type Folders, forget, hashesOf } from './builds.ts';

const MOUNT = '.cache/stopped/disk';
const SENTENCE = /^No room is left on the disk that holds \S+.*again\.$/m;

/** mounts a disk of some kB in memory; false where this machine does not let us */
function mount(kilobytes: number): boolean {
  mkdirSync(MOUNT, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', MOUNT]).status === 0;
}
const unmount = () => spawnSync('umount', [MOUNT]);

/** files of a build without the folders that they lie in, which differ */
const bare = (hashes: ReadonlyMap<string, string>, { data, site }: Folders): ReadonlyMap<string, string> =>
  new Map(
    [...hashes].map(([path, hash]) => [
      path.startsWith(data) ? `data${path.slice(data.length)}` : `site${path.slice(site.length)}`,
      hash,
    ]),
  );

/**
 * @param expected hash of each file of an undisturbed build
 * @returns what was tried, and what is wrong with it; empty where no disk can be mounted
 */
export async function fullDisk(expected: ReadonlyMap<string, string>): Promise<[string, string | null][]> {
  const tried: [string, string | null][] = [];
  const sum = (kilobytes: number) => `a disk of ${kilobytes} kB`;
  for (const [what, kilobytes, folders] of [
    ['data are published on', 200, { ...FOLDERS, data: join(MOUNT, 'data') }],
    ['files are copied to', 12_000, { ...FOLDERS, site: join(MOUNT, 'site') }],
    ['pages are written to', 40_000, { ...FOLDERS, site: join(MOUNT, 'site') }],
  ] as const) {
    forget(FOLDERS);
    forget(folders);
    if (!mount(kilobytes)) {
      console.log('No disk of its own can be mounted here, so a full one was not tried.');
      return [];
    }
    const { code, stderr } = await build(folders);
    const wrong =
      code === 0
        ? 'the build found room'
        : !SENTENCE.test(stderr)
          ? stderr
          : /^\s+at .*:\d+/m.test(stderr)
            ? `more than a sentence: ${stderr}`
            : null;
    unmount();
    // There is room now: what was kept must not be half of anything.
    const next = await build(folders);
    const [now, before] = [bare(hashesOf(folders), folders), bare(expected, FOLDERS)];
    const differs = [...before].filter(([path, hash]) => now.get(path) !== hash).map(([path]) => path);
    const after =
      next.code === 0 ? (differs.length === 0 ? null : differs.slice(0, 5).join(', ')) : next.stderr;
    tried.push([`${what} ${sum(kilobytes)}: ${SENTENCE.exec(stderr)?.[0] ?? ''}`, wrong ?? after]);
    forget(folders);
    rmSync(MOUNT, { recursive: true, force: true });
  }
  return tried;
}
