// What a reader of a site feels: first pins, press to text, a layer, a key in the search; each on pages of its own.
import { under } from './profiles.mjs';
import { watchFor } from './sites.mjs';

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** a pin or a cluster is on screen */
const PINS = `() => [...document.querySelectorAll('.pins .plate, .pins .disc')].some((mark) => mark.checkVisibility({ visibilityProperty: true }))`;
/** fresh pages for each figure: a page that has done one thing would do the next one faster or slower */
const PAGES = { press: 10, layer: 4, key: 3 };
/** as an edition of the generator has it in most of its passages */
const WORD = 'market';

/** ms from an action in the page until a condition holds and has been painted */
const timed = (page, act, holds, arg) =>
  page.evaluate(
    // spelled out, because our pages forbid themselves to make code of text
    ([act, holds, arg]) =>
      new Promise((resolve) => {
        const steps = {
          row: () => document.querySelectorAll('.list a.row')[arg].click(),
          layer: () => document.querySelector('label.layer input').click(),
          key: () => {
            const field = document.querySelector('input[type=search]');
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, arg);
            field.dispatchEvent(new Event('input', { bubbles: true }));
          },
        };
        const holding = {
          text: () => document.querySelector('.passage .quote') !== null,
          painted: () => true,
        };
        const start = performance.now();
        steps[act]();
        const look = () =>
          holding[holds]()
            ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
            : requestAnimationFrame(look);
        requestAnimationFrame(look);
      }),
    [act, holds, arg],
  );

/** a fresh page of the site under the profile, once its app runs */
async function open(browser, host, profile) {
  const context = await browser.newContext({ viewport: profile.viewport });
  const page = await context.newPage();
  await watchFor(context, PINS);
  const session = await under(profile, page);
  const before = host.sent.length;
  await page.goto(host.url, { waitUntil: 'commit' });
  const pins = await (
    await page.waitForFunction(() => window.kept, null, { timeout: 60_000, polling: 50 })
  ).jsonValue();
  const bytes = host.sent.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
  await page.locator('html[data-live]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.locator('html[data-ground="map"]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForTimeout(1500);
  return {
    context,
    page,
    session,
    pins,
    bytes,
    drawnBytes: host.sent.slice(before).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** @param host of serve.mjs; @returns a row of figures: ms, kB, numbers */
export async function presses(browser, host, profile) {
  const found = { pins: [], press: [], layer: [], key: [] };
  let rest = {};
  const acts = Object.entries(PAGES).flatMap(([act, pages]) => Array(pages).fill(act));
  for (const [i, act] of acts.entries()) {
    const { context, page, session, pins, bytes, drawnBytes } = await open(browser, host, profile);
    found.pins.push(pins);
    if (i === 0) {
      await session.send('Performance.enable');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
      rest = {
        'until pins, kB': Math.round(bytes / 1000),
        'until drawn, kB': Math.round(drawnBytes / 1000),
        'DOM nodes': await page.evaluate(() => document.querySelectorAll('*').length),
        'heap, MB': Math.round(metric('JSHeapUsedSize') / 1e6),
      };
    }
    if (act === 'layer') found.layer.push(await timed(page, 'layer', 'painted', null));
    else if (act === 'key') {
      await page.locator('input[type=search]').focus();
      await page.waitForTimeout(4000);
      for (let n = 3; n <= WORD.length; n++)
        found.key.push(await timed(page, 'key', 'painted', WORD.slice(0, n)));
    } else found.press.push(await timed(page, 'row', 'text', 3 + 5 * i));
    await context.close();
  }
  return {
    reader: profile.name,
    'pins, ms': Math.round(median(found.pins)),
    'press, ms': Math.round(median(found.press)),
    'layer, ms': Math.round(median(found.layer)),
    'key, ms': Math.round(median(found.key)),
    ...rest,
  };
}
