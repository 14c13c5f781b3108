/** Builds of one made-up edition that can be killed, and all that they leave. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../../src/serve/code.mjs';
import { largeEdition } from '../fixtures/large.ts';

const ROOT = '.cache/stopped';
/** what a build writes: published data, the site, its kept code and pages */
export interface Folders {
  data: string;
  site: string;
}
export const FOLDERS: Folders = { data: join(ROOT, 'data'), site: join(ROOT, 'site') };
const EDITION = join(ROOT, 'edition');

/** the folders that hold what a build keeps for the next */
export const keptOf = ({ site }: Folders): readonly string[] => [
  dirname(codeOf(site).mark),
  join('.cache/pages', site.replaceAll(/\W+/g, '-')),
];
export function forget(folders: Folders): void {
  for (const folder of [folders.data, folders.site, ...keptOf(folders)])
    rmSync(folder, { recursive: true, force: true });
}

export function writeEdition(places: number): void {
  rmSync(ROOT, { recursive: true, force: true });
  for (const [path, text] of largeEdition({ places })) {
    const file = join(EDITION, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Starts a build in a group of processes of its own. */
function start({ data, site }: Folders): ChildProcess {
  return spawn('npm', ['run', 'build', '--silent', '--', '--edition', EDITION], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CARTULARY_DATA: data, CARTULARY_DIST: site },
  });
}

export interface Ended {
  /** null where it was killed */
  code: number | null;
  stderr: string;
}
/**
 * Builds to the end, or until it is time to kill.
 * @param isTime asked every few ms
 */
export function build(folders: Folders, isTime: () => boolean = () => false): Promise<Ended> {
  const child = start(folders);
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const look = setInterval(() => {
    // The whole group, so that no worker of it writes on.
    if (child.pid && isTime()) process.kill(-child.pid, 'SIGKILL');
  }, 5);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code, stderr });
    }),
  );
}

export const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
        .sort()
    : [];
/** each file of data and site with its hash */
export const hashesOf = ({ data, site }: Folders): ReadonlyMap<string, string> =>
  new Map(
    [data, site].flatMap((folder) =>
      namesIn(folder).map((name): [string, string] => [
        join(folder, name),
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
    ),
  );

/** the files in which two builds differ */
export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
