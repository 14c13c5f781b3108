// `npm run build`: publishes an edition and builds its site. Nothing is built of an edition that has faults.
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite.mjs';
import { run } from './run.mjs';

const USAGE = `usage: npm run build -- [--edition PATH]

  --edition PATH   folder of the edition to build (default geo/ecuador-2026, or CARTULARY_EDITION)`;

/** options of this command; exits with a sentence when they are not understood */
function readOptions() {
  try {
    return parseArgs({ options: { edition: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error.message.split('. ')[0]}.\n\n${USAGE}`);
    process.exit(2);
  }
}

const { edition, help } = readOptions();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
if (edition) process.env.CARTULARY_EDITION = edition;
const { CARTULARY_DATA } = process.env;
run('tsx', ['geo/cli.ts', 'build', ...(CARTULARY_DATA ? ['--out', CARTULARY_DATA] : [])]);
await buildSite();
