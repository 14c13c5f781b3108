import { serveGzip } from '../bench/serve.mjs';
import { SITE } from './published.ts';
import { createReader } from './reader.ts';
import { expect, PHONE, test } from './test.ts';

/** bytes */
const LIMIT = 650_000;

for (const [name, viewport, path] of [
  ['desktop', { width: 1440, height: 900 }, ''],
  ['phone', PHONE, ''],
  ['phone', PHONE, 'place/manta/'],
] as const)
  test(`everything until the map of /${path} is drawn on a ${name} is at most ${LIMIT / 1000} kB`, async ({
    browser,
  }, info) => {
    // a host that compresses as ours should, and counts
    const host = await serveGzip(SITE);
    const context = await browser.newContext({ viewport, baseURL: host.url });
    const reader = createReader(await context.newPage());
    await reader.openMap(path);
    // the pages that are read later, their words, dialogs and the cards of pins are asked for when the map is drawn, and on
    // a phone the strip, which it does not show
    const later =
      /\/(?:Source|Claims|TimelinePage|About|Keys|Check|Unmapped|Compare|Stated|Question|Hints|ClusterList|later)-/;
    const sent = host.sent.filter(
      ({ path: file }) => !later.test(file) && !(name === 'phone' && /\/(?:Strip|brush)-/.test(file)),
    );
    await context.close();
    await host.close();
    const bytes = sent.reduce((total, one) => total + one.bytes, 0);
    const list = sent.map((one) => `${(one.bytes / 1000).toFixed(1)} ${one.path}`).join('\n');
    info.annotations.push({ type: 'kB until the map is drawn', description: (bytes / 1000).toFixed(1) });
    console.log(`${(bytes / 1000).toFixed(1)} kB until the map of /${path} is drawn on a ${name}:\n${list}`);
    expect(sent.length).toBeGreaterThan(8);
    // what is cut from a typeface is enough for the page and its map
    expect(sent.filter(({ path }) => /-latin-/.test(path))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });
