// The option of the commands that build an edition.
import { parseArgs } from 'node:util';

/**
 * Puts the edition that is asked for where the build looks for it. Exits with a sentence where the options are not
 * understood, and with the usage where it is asked for.
 * @param {string} command its name among npm's scripts
 */
export function readOptions(command) {
  const usage = `usage: npm run ${command} -- [--edition PATH]

  --edition PATH   folder of the edition to build (default geo/ecuador-2026, or CARTULARY_EDITION)`;
  let given;
  try {
    given = parseArgs({ options: { edition: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error.message.split('. ')[0]}.\n\n${usage}`);
    process.exit(2);
  }
  if (given.help) {
    console.log(usage);
    process.exit(0);
  }
  if (given.edition) process.env.CARTULARY_EDITION = given.edition;
}
