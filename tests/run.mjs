// `npm test` on a fresh clone: installs what is missing, finds a browser, builds the site and runs everything that must
// hold. Every part runs even when an earlier one failed; the last line is the sum.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { install } from '../src/serve/run.mjs';

install();
const { findChromium } = await import('./browser/chromium.mjs');

const REPORTS = '.cache/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
const windows = process.platform === 'win32';
/** runs a tool of node_modules/.bin; true when it ends well */
function tool(name, args, env = {}) {
  const { status } = spawnSync(join('node_modules', '.bin', windows ? `${name}.cmd` : name), args, {
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  return status === 0;
}
/** One step that either holds or does not; what it prints is shown when it has ended, since others run beside it. */
async function step(title, name, args) {
  const run = spawn(join('node_modules', '.bin', windows ? `${name}.cmd` : name), args, { shell: windows });
  const said = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (piece) => said.push(piece));
  const well = await new Promise((end) => {
    run.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    run.on('close', (status) => end(status === 0));
  });
  console.log(`\n== ${title}\n${Buffer.concat(said)}`.trimEnd());
  if (well) passed += 1;
  else failed += 1;
  return well;
}
/** a suite that reports its own counts; `count` reads them, and a suite that leaves no report has failed */
function suite(title, name, args, env, count) {
  console.log(`\n== ${title}`);
  const well = tool(name, args, env);
  try {
    const [good, bad] = count();
    passed += good;
    failed += bad;
    if (!well && bad === 0) failed += 1;
  } catch (error) {
    console.error(`${title}: no readable report (${error.message})`);
    failed += 1;
  }
}
const report = (file) => JSON.parse(readFileSync(join(REPORTS, file), 'utf8'));

/** Runs steps one after another until one does not hold; true when all do. */
async function chain(...steps) {
  for (const one of steps) if (!(await step(...one))) return false;
  return true;
}
// The site is built beside what only reads.
const [built] = await Promise.all([
  chain(['publish', 'tsx', ['geo/cli.ts', 'build']], ['site', 'vite', ['build', '--logLevel', 'warn']]),
  (async () => {
    await step('format and lint', 'biome', ['check', '--error-on-warnings']);
    await step('types', 'tsc', ['-p', '.']);
    await step('types of the basemap', 'tsc', ['-p', 'geo/basemap']);
    await step('edition', 'tsx', ['geo/cli.ts', 'check']);
  })(),
]);
const chromium = await findChromium();
console.log(`\nbrowser: ${chromium ?? "Playwright's own"}`);
/** tests in a browser, on the built site */
function browser(title, config) {
  const file = config.replace('.config.ts', '.json');
  suite(
    title,
    'playwright',
    ['test', '--config', `tests/browser/${config}`, '--reporter=line,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(REPORTS, file),
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    },
    () => {
      const { stats } = report(file);
      // a skipped test is a promise not kept
      return [stats.expected + stats.flaky, stats.unexpected + stats.skipped];
    },
  );
}
// By itself, and first: it is told whatever fails later.
if (built) browser('browser, timed', 'timed.config.ts');

/** unit tests, some or all but some */
function units(title, file, args) {
  suite(
    title,
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${file}`, ...args],
    {},
    () => {
      const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = report(file);
      if (numTotalTestSuites === 0) throw new Error('no tests were found');
      return [numPassedTests, numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0)];
    },
  );
}
/** what makes a test a bad neighbour: it puts something in the place of a module, a global or the environment */
const ALONE =
  /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|spyOn|resetModules|useFakeTimers)\b|\bglobalThis\b|\bprocess\.(?:env|chdir)\b/;
const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join('tests', name));
const alone = tests.filter((path) => ALONE.test(readFileSync(path, 'utf8')));
// The others only read and reckon: those that one core runs share what they load, which is half of their time.
units('units that share what they load', 'sharing.json', [
  '--no-isolate',
  ...alone.flatMap((path) => ['--exclude', path]),
]);
units('units', 'units.json', alone);
if (built) browser('browser', 'playwright.config.ts');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
