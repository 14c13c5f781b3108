/**
 * Whether the gates can fail: brings each defect into a copy of the repository, one at a time, and shows that exactly the
 * expected gates turn red, of all that the changed file can reach. `npm run sabotage`; with `-- --site` also the defects of
 * a built site, in a browser; of some only, by words of their names: `npm run sabotage -- quotation`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findChromium } from '../browser/chromium.mjs';
import { DEFECTS } from './defects.ts';
import { GATES, reachedBy } from './gates.ts';
import { SITE_DEFECTS } from './siteDefects.ts';

/** a copy of what the repository holds, and of what is published from it, with the same packages */
function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sabotage-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of files.split('\n').filter((name) => name !== '')) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  cpSync('public/data', join(copy, 'public/data'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

interface Report {
  testResults: readonly { name: string; status: string }[];
}
/** Those of some gates that are red in a folder. Throws where the run leaves no report of each. */
function redIn(folder: string, gates: readonly string[]): readonly string[] {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const args = ['run', '--reporter=json', `--outputFile.json=${report}`, '--testTimeout=60000', ...gates];
  const { stderr } = spawnSync(join('node_modules', '.bin', 'vitest'), args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  let told: Report;
  try {
    told = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(`the gates left no report: ${stderr.slice(-2000)}`);
  }
  if (told.testResults.length !== gates.length)
    throw new Error(`${told.testResults.length} of ${gates.length} gates were found`);
  return gates.filter((gate) =>
    told.testResults.some(({ name, status }) => name.endsWith(gate) && status !== 'passed'),
  );
}

/** the text with a defect; throws where the place for it is not there any more */
function spoiled(text: string, from: string | RegExp, to: string, what: string): string {
  const found = typeof from === 'string' ? text.includes(from) : from.test(text);
  if (!found) throw new Error(`${what}: its place is not to be found. Mend the defect in tests/sabotage/.`);
  return text.replace(from, () => to);
}

const asked = process.argv.slice(2).filter((word) => word !== '--site');
/** all of them, or those whose name holds one of the words that were given */
const wanted = ({ what }: { what: string }): boolean =>
  asked.length === 0 || asked.some((word) => what.includes(word));

let wrong = 0;
function tell(what: string, expected: readonly string[], red: readonly string[]): void {
  const right = JSON.stringify([...expected].sort()) === JSON.stringify([...red].sort());
  if (!right) wrong += 1;
  console.log(`${right ? 'red as expected' : 'NOT AS EXPECTED'}  ${what}`);
  console.log(
    `                 ${red.join(', ') || 'nothing is red'}${right ? '' : `; expected ${expected.join(', ')}`}`,
  );
}

const copy = copyRepository();
const gates = GATES.filter((gate) =>
  DEFECTS.filter(wanted).some(({ file }) => reachedBy(file).includes(gate)),
);
const before = gates.length > 0 ? redIn(copy, gates) : [];
if (before.length > 0) throw new Error(`without a defect these are red already: ${before.join(', ')}`);
console.log(`${gates.length} gates are green without a defect`);
for (const { what, file, from, to, red } of DEFECTS.filter(wanted)) {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, spoiled(whole, from, to, what));
  tell(what, red, redIn(copy, reachedBy(file)));
  writeFileSync(path, whole);
}
rmSync(copy, { recursive: true });

if (process.argv.includes('--site')) {
  const site = '.cache/sabotage/dist';
  const chromium = await findChromium();
  /** whether a test in the browser passes on the copied site */
  const passes = ([spec, name]: readonly [string, string]): boolean => {
    const config = ['--config', 'tests/browser/playwright.config.ts', '--project=together', '--reporter=dot'];
    const { status } = spawnSync(
      join('node_modules', '.bin', 'playwright'),
      ['test', ...config, spec, '-g', name],
      {
        encoding: 'utf8',
        env: { ...process.env, CARTULARY_DIST: site, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
      },
    );
    return status === 0;
  };
  rmSync(site, { recursive: true, force: true });
  cpSync('dist', site, { recursive: true });
  for (const { what, file, from, to, red } of SITE_DEFECTS.filter(wanted)) {
    const [folder, look] = file;
    const names = readdirSync(join(site, folder)).filter((name) => look.test(name));
    const wholes = names.map((name) => readFileSync(join(site, folder, name), 'utf8'));
    const green = passes(red);
    for (const [i, name] of names.entries())
      writeFileSync(join(site, folder, name), spoiled(wholes[i] ?? '', from, to, what));
    const spec = red.join(': ');
    tell(what, green ? [spec] : [`${spec}, green before`], passes(red) ? [] : [spec]);
    for (const [i, name] of names.entries()) writeFileSync(join(site, folder, name), wholes[i] ?? '');
  }
  rmSync('.cache/sabotage', { recursive: true });
}
console.log(wrong === 0 ? '\nevery defect was found, and by nothing else' : `\n${wrong} not as expected`);
process.exitCode = wrong === 0 ? 0 : 1;
