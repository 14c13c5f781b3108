// What the two commands of a fresh clone share: installing, and running a tool that was installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** the repository's root; both commands work from it wherever they were called */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(ROOT);

const windows = process.platform === 'win32';

/** runs a tool of node_modules/.bin with our output; exits with its code when it fails */
export function run(tool, args) {
  const { status, signal } = spawnSync(join('node_modules', '.bin', windows ? `${tool}.cmd` : tool), args, {
    stdio: 'inherit',
    shell: windows,
  });
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(0);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Installs the locked packages when there are none or when the lock file has changed since.
 * @param {'all' | 'site'} [what] `site` leaves out what only tests and checks need, which is more than half of the bytes
 */
export function install(what = 'all') {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: Cartulary needs Node 20.19 or newer.`);
    process.exit(1);
  }
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const markFile = join('node_modules', '.cartulary-lock');
  const mark = existsSync(markFile) ? readFileSync(markFile, 'utf8') : '';
  if (mark === lock || mark === `${lock} ${what}`) return;
  console.log('Installing packages …');
  const without = what === 'site' ? ['--omit=dev'] : [];
  const { status } = spawnSync('npm', ['ci', ...without, '--no-fund', '--no-audit', '--loglevel', 'error'], {
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(markFile, what === 'all' ? lock : `${lock} ${what}`);
}
