/**
 * Every file that a first visit loads × every way in which a host can fail to give it, as a table: what the reader has, and
 * what is wrong with that. `npm run faults`, or of some files `npm run faults -- index start`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.mjs';
import { ARGS } from '../browser/playwright.config.ts';
import { faultyHost } from './host.ts';
import { KINDS, type Kind } from './kinds.ts';
import { filesOf, type Outcome, verdict, visit } from './visit.ts';

const SITE = process.env.CARTULARY_DIST ?? 'dist';
const PATH = 'place/manta/';
const AT_ONCE = 3;

if (!existsSync(join(SITE, 'index.html')))
  throw new Error(`${SITE} is not built. Build it first: npm run build`);
const wanted = process.argv.slice(2);
const executablePath = await findChromium();
const browser = await chromium.launch({ args: ARGS, ...(executablePath ? { executablePath } : {}) });
const first = await faultyHost(SITE);
const files = (await filesOf(browser, first, PATH)).filter(
  (file) => wanted.length === 0 || wanted.some((one) => file.includes(one)),
);
await first.close();

const rows = files.flatMap((path) => KINDS.map((kind): { path: string; kind: Kind } => ({ path, kind })));
const outcomes = new Map<(typeof rows)[number], Outcome>();
const waiting = [...rows];
/** a name without its hash and its folders */
const short = (path: string): string => path.replace(/^.*\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '');
const word = (outcome: Outcome): string =>
  `${verdict(outcome) ?? (outcome.mended === null ? 'whole' : 'said')}`;

async function work(): Promise<void> {
  const host = await faultyHost(SITE);
  for (let row = waiting.shift(); row; row = waiting.shift()) {
    const outcome = await visit(browser, host, PATH, row);
    outcomes.set(row, outcome);
    const { text, live, drawn, styled, said, mended, errors } = outcome;
    console.log(
      [
        short(row.path).padEnd(38),
        row.kind.padEnd(9),
        word(outcome).padEnd(9),
        Object.entries({ text, live, drawn, styled })
          .map(([name, is]) => (is ? name : '-'.repeat(name.length)))
          .join(' '),
        mended === null ? '      ' : mended ? 'mended' : 'stays ',
        said,
        errors.join(' · ').slice(0, 160),
      ].join('  '),
    );
  }
  await host.close();
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
await browser.close();

console.log(`\n${'file'.padEnd(38)}${KINDS.map((kind) => kind.padEnd(10)).join('')}`);
for (const path of files) {
  const cells = rows.filter((row) => row.path === path).map((row) => outcomes.get(row));
  console.log(`${short(path).padEnd(38)}${cells.map((one) => (one ? word(one) : '').padEnd(10)).join('')}`);
}
const wrong = [...outcomes.values()].filter((outcome) => verdict(outcome) !== null).length;
console.log(`\n${outcomes.size} faults: ${outcomes.size - wrong} well, ${wrong} not`);
process.exitCode = wrong === 0 ? 0 : 1;
