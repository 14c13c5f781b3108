// `npm start` on a fresh clone: installs what is missing, publishes the edition, builds the site when anything it is
// made of changed, and serves it. Plain JavaScript, because nothing is installed yet when it begins.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.mjs';
import { codeOf } from './code.mjs';
import { inputsMark } from './mark.mjs';
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

const options = readOptions();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (options.edition) process.env.CARTULARY_EDITION = options.edition;
install('site');
run('tsx', ['geo/cli.ts', 'build']);
const { CARTULARY_DIST = 'dist', CARTULARY_DATA, CARTULARY_EDITION } = process.env;
const mark = inputsMark({ also: [CARTULARY_DATA, CARTULARY_EDITION].filter(Boolean) });
const markFile = codeOf(CARTULARY_DIST).site;
const built = existsSync(join(CARTULARY_DIST, 'index.html')) && existsSync(markFile);
if (!built || readFileSync(markFile, 'utf8') !== mark) {
  await buildSite();
  writeFileSync(markFile, mark);
}
run('vite', [
  'preview',
  ...(options.port ? ['--port', options.port] : []),
  ...(options.host ? ['--host', options.host] : []),
]);
