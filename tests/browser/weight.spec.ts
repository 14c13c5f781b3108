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
    await reader.page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset.ground !== 'map') return;
        observer.disconnect();
        document.documentElement.dataset.drawnAt = String(Date.now());
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ground'] });
    });
    await reader.openMap(path);
    // pages that are read later, their words, dialogs and cards are asked for once the map is drawn
    const drawn = Number(await reader.page.locator('html').getAttribute('data-drawn-at'));
    expect(drawn).toBeGreaterThan(0);
    const sent = host.sent.filter(({ at }) => at <= drawn);
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
