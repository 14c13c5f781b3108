// `npm start` on a fresh clone: installs what is missing, publishes the edition, builds the site when anything it is
// made of changed, and serves it. Plain JavaScript, because nothing is installed yet when it begins.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, run } from './run.mjs';

const OPTIONS = {
  edition: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean' },
};
const USAGE = `usage: npm start -- [--edition PATH] [--port N] [--host ADDRESS]

  --edition PATH   folder of the edition to show (default geo/ecuador-2026, or CARTULARY_EDITION)
  --port N         port to serve on (default 4173, or the next free one)
  --host ADDRESS   address to serve on (default localhost)`;

/** options of this command; exits with a sentence when they are not understood */
function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    console.error(`${error.message.split('. ')[0]}.\n\n${USAGE}`);
    process.exit(2);
  }
}

/** names, sizes and times of everything the site is built from: cheap to take and changes with any edit */
function inputsMark(roots) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const root of roots) if (existsSync(root)) visit(root);
  return hash.digest('hex');
}

const options = readOptions();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (options.edition) process.env.CARTULARY_EDITION = options.edition;
install();
run('tsx', ['geo/cli.ts', 'build']);
const mark = inputsMark([
  'src',
  'geo/model.ts',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]);
const markFile = join('.cache', 'built');
if (!existsSync('dist/index.html') || !existsSync(markFile) || readFileSync(markFile, 'utf8') !== mark) {
  run('vite', ['build', '--logLevel', 'warn']);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(markFile, mark);
}
run('vite', [
  'preview',
  ...(options.port ? ['--port', options.port] : []),
  ...(options.host ? ['--host', options.host] : []),
]);
