/**
 * Looks at every place, opened and closed, in ten windows and two languages, and prints what lies over what:
 * npx tsx tests/bench/overlap.ts, after a build. `--all` names each fault, `--size 390×844` looks at one window.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.mjs';
import { crowding } from '../browser/overlap.ts';
import { shownState, WINDOWS } from '../browser/windows.ts';
import { serveGzip } from './serve.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' }, size: { type: 'string' } } });
const DIST = process.env.CARTULARY_DIST ?? 'dist';
const { places }: { places: readonly { id: string; point: readonly [number, number] }[] } = JSON.parse(
  readFileSync(`${DIST}/data/atlas.json`, 'utf8'),
);
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu-rasterization', '--font-render-hinting=none'],
  ...(executablePath ? { executablePath } : {}),
});
const site = await serveGzip(DIST);
const sums = new Map<string, number>();
let [states, boxes, clean] = [0, 0, 0];
for (const window of WINDOWS.filter(({ name }) => !values.size || name === values.size)) {
  const before = new Map(sums);
  for (const lang of ['', 'es/']) {
    const page = await browser.newPage({ viewport: window.viewport });
    // tsx names functions by a helper of its own, which the page lacks
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.route(/MapCanvas-/, () => undefined);
    await page.goto(site.url + lang, { waitUntil: 'commit' });
    await page.locator('.pins:not([data-still])').waitFor({ state: 'attached' });
    const look = async (path: string) => {
      await page.evaluate(shownState, { path: `/${lang}${path}`, ...window });
      const { boxes: some, faults } = await page.evaluate(crowding);
      states += 1;
      boxes += some;
      if (faults.length === 0) clean += 1;
      for (const [kind, what] of faults) {
        sums.set(kind, (sums.get(kind) ?? 0) + 1);
        if (values.all) console.log(`${window.name} /${lang}${path}  ${kind}: ${what}`);
      }
    };
    await look('');
    for (const page of ['claims/', 'source/', 'about/', 'timeline/']) await look(page);
    for (const [i, { id, point }] of places.entries()) {
      await look(`place/${id}/`);
      const zoom = 3.5 + ((i * 0.7) % 5);
      await look(`#map=${zoom.toFixed(2)}/${point[1]}/${point[0]}`);
    }
    await page.close();
  }
  const found = [...sums].map(([kind, n]) => `${kind} ${n - (before.get(kind) ?? 0)}`);
  console.log(`${window.name}: ${found.filter((line) => !line.endsWith(' 0')).join(', ') || 'nothing'}`);
}
console.log(`\n${states} states (${clean} without a fault), ${boxes} boxes`);
console.table(Object.fromEntries([...sums].toSorted((a, b) => b[1] - a[1])));
await browser.close();
await site.close();
process.exitCode = sums.size === 0 ? 0 : 1;
