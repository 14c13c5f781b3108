// `npm run bench`: how soon a reader sees pins, reads a linked excerpt, and can move the map, against a bare page with
// the same MapLibre, basemap, fonts and data. Alternated in one run, cold cache each time. `--runs N`, `--profile NAME`.
// `--scale` measures large editions instead (scale.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.mjs';
import { median } from './feel.mjs';
import { PROFILES, under } from './profiles.mjs';
import { benchScale, SIZES } from './scale.mjs';
import { serveGzip } from './serve.mjs';
import { BARE, deepLink, OURS, watchFor } from './sites.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    profile: { type: 'string' },
    scale: { type: 'boolean' },
    places: { type: 'string', default: SIZES.join() },
  },
});
const runs = Number(values.runs);
const LIMITS = { pins: 0.35, text: 0.35, drawn: 1.15 };
const TITLES = {
  pins: 'first pins visible',
  text: 'linked excerpt readable',
  drawn: 'map drawn and movable',
};

const executablePath = await findChromium();
const browser = await chromium.launch({
  // where there is no graphics card: WebGL in software, but pages painted as without one, or drawing SVG would cost seconds
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-rasterization',
    '--font-render-hinting=none',
  ],
  ...(executablePath ? { executablePath } : {}),
});
if (values.scale) {
  await benchScale(browser, values.places.split(',').map(Number));
  await browser.close();
  process.exit(0);
}

const site = process.env.CARTULARY_DIST ?? 'dist';
if (!existsSync(join(site, 'index.html'))) {
  console.error(`${site} is not built. Build it first: npm run build`);
  process.exit(1);
}
const built = spawnSync(
  join('node_modules', '.bin', 'vite'),
  ['build', '--config', 'tests/bench/bare/vite.config.ts', '--logLevel', 'error'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (built.status !== 0) process.exit(1);

const link = deepLink(site);
const [ours, bare] = [await serveGzip(site), await serveGzip('.cache/bench-bare')];

/** ms from navigation until the promise is kept */
async function time(url, { path, kept }, profile) {
  const context = await browser.newContext({ viewport: profile.viewport });
  const page = await context.newPage();
  await watchFor(context, kept);
  await under(profile, page);
  // the browser still clears away the page before: on two cores that takes longer than a first paint
  await page.waitForTimeout(1000);
  await page.goto(url + path, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => window.kept, null, { timeout: 60_000, polling: 50 });
  const ms = await handle.jsonValue();
  await context.close();
  return ms;
}

const rows = [];
for (const profile of PROFILES.filter(({ name }) => !values.profile || name === values.profile))
  for (const what of ['pins', 'text', 'drawn']) {
    const of = (conditions) => (typeof conditions === 'function' ? conditions(link) : conditions);
    const times = { ours: [], bare: [] };
    for (let i = 0; i < runs; i++) {
      times.ours.push(await time(ours.url, of(OURS[what]), profile));
      times.bare.push(await time(bare.url, of(BARE[what]), profile));
    }
    const [a, b] = [median(times.ours), median(times.bare)];
    rows.push({
      profile: profile.name,
      what: TITLES[what],
      'ours, ms': Math.round(a),
      'bare, ms': Math.round(b),
      ratio: Number((a / b).toFixed(2)),
      limit: LIMITS[what],
      holds: a / b <= LIMITS[what] ? 'yes' : 'NO',
      'ours from … to': `${Math.round(Math.min(...times.ours))} … ${Math.round(Math.max(...times.ours))}`,
      'bare from … to': `${Math.round(Math.min(...times.bare))} … ${Math.round(Math.max(...times.bare))}`,
    });
  }
console.table(rows);
await browser.close();
await Promise.all([ours.close(), bare.close()]);
process.exitCode = rows.every(({ holds }) => holds === 'yes') ? 0 : 1;
