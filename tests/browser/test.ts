/** The test that every spec uses: a reader, and a watch that must have found nothing at the end. */
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';
import { type Host, hostSite } from './host.ts';
import { createReader, type Reader } from './reader.ts';
import { createWatch, type Watch } from './watch.ts';

interface Fixtures {
  /** held: MapLibre never arrives, and the still map stays; for what has nothing to do with it, at a tenth of the cost */
  map: 'live' | 'held';
  watch: Watch;
  reader: Reader;
  /** another reader, in a browser that knows nothing of the first */
  another: (options?: BrowserContextOptions) => Promise<Reader>;
  /** serves a built site at an address of its own, until every reader has left: a page that loses its host complains */
  hosted: (...site: Parameters<typeof hostSite>) => Promise<Host>;
}

/** MapLibre and all that hangs below it */
export const MAP_CHUNK = /\/assets\/MapCanvas-[^/]*\.js/;
const hold = (context: BrowserContext) => context.route(MAP_CHUNK, () => undefined);

export const test = base.extend<Fixtures>({
  map: ['live', { option: true }],
  watch: [
    async ({ baseURL }, use) => {
      const watch = createWatch(new URL(baseURL!).origin);
      await use(watch);
      expect(watch.found(), 'what the watch found').toEqual([]);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that nothing is needed
  hosted: async ({}, use) => {
    const hosts: Host[] = [];
    await use(async (...site) => {
      const host = await hostSite(...site);
      hosts.push(host);
      return host;
    });
    for (const host of hosts) await host.close();
  },
  // `hosted` stands in the patterns of both so that hosts end after the contexts do.
  context: async ({ context, watch, map, hosted: _ }, use) => {
    await watch.over(context);
    if (map === 'held') await hold(context);
    await use(context);
  },
  reader: async ({ page }, use) => use(createReader(page)),
  another: async ({ browser, baseURL, viewport, deviceScaleFactor, watch, map, hosted: _ }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({
        baseURL: baseURL!,
        viewport,
        ...(deviceScaleFactor ? { deviceScaleFactor } : {}),
        ...options,
      });
      opened.push(context);
      await watch.over(context);
      if (map === 'held') await hold(context);
      return createReader(await context.newPage());
    });
    for (const context of opened) await context.close();
  },
});
export type { Reader };
export { expect };
export const PHONE = { width: 390, height: 844 } as const;
