// `npm run stopped`: a build is killed at five moments, and the next must leave the very bytes of an undisturbed one; then its
// disk is full, and it must end with a sentence. Takes some minutes; exit code 1 where something differs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../src/serve/code.mjs';
import { build, differing, FOLDERS, forget, hashesOf, namesIn, writeEdition } from './builds.ts';
import { fullDisk } from './fullDisk.ts';

/** places of the edition */
const PLACES = 50;
const { data, site } = FOLDERS;
const pages = () => namesIn(site).filter((name) => name.endsWith('index.html') && !name.startsWith('embed'));
const { client, mark } = codeOf(site);

writeEdition(PLACES);
forget(FOLDERS);
const whole = await build(FOLDERS);
if (whole.code !== 0) throw new Error(whole.stderr);
const expected = hashesOf(FOLDERS);
const count = pages().length;

/** a moment of the build, and the sign of it; each comes before the next */
const MOMENTS: readonly [string, () => boolean][] = [
  ['while data are published', () => namesIn(data).length > 3],
  ['while the code is built', () => existsSync(client) && !existsSync(mark)],
  ['while the first pages are rendered', () => pages().length > 0],
  ['with half of the pages', () => pages().length > count / 2],
  ['while frames and previews are written', () => existsSync(join(site, 'embed', 'place'))],
];

let faults = 0;
function say(what: string, fault: string | null): void {
  if (fault !== null) faults += 1;
  console.log(`${fault === null ? 'holds' : 'FAILS'}  ${what}${fault === null ? '' : `: ${fault}`}`);
}
for (const [moment, isTime] of MOMENTS) {
  forget(FOLDERS);
  const killed = await build(FOLDERS, isTime);
  if (killed.code !== null) {
    say(moment, 'the build ended before it was killed');
    continue;
  }
  const left = differing(expected, hashesOf(FOLDERS)).length;
  const next = await build(FOLDERS);
  const wrong = differing(expected, hashesOf(FOLDERS));
  say(
    `${moment}, ${left} of ${expected.size} files not there or not whole`,
    next.code === 0 ? (wrong.length === 0 ? null : wrong.slice(0, 5).join(', ')) : next.stderr,
  );
}
for (const [what, fault] of await fullDisk(expected)) say(what, fault);
forget(FOLDERS);
process.exitCode = faults > 0 ? 1 : 0;
