/** What the tests of reading without a network need: a site that can be stopped, and a look into what a browser keeps. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { build } from 'vite';
import { enLater } from '../../src/words/en/later.ts';
import { type KillableHost, killableHost } from './killable.ts';
import { SITE } from './published.ts';
import { expect, type Reader, test } from './test.ts';

/** the built site of a small edition */
export const TINY = join(SITE, '../.cache/tiny/site');
/** a machine that draws maps beside a copy takes its time */
export const LONG = { timeout: 40_000 };

const hosts: KillableHost[] = [];
const folders: string[] = [];
/** serves a built site until the test ends */
export async function hosted(...given: Parameters<typeof killableHost>): Promise<KillableHost> {
  const host = await killableHost(...given);
  hosts.push(host);
  return host;
}
/** an empty folder until the test ends */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'edition-'));
  folders.push(made);
  return made;
}
/** what the tests of a file begin and end with */
export function setUp(): void {
  // several visits each, of which a browser without a graphics card draws every map
  test.describe.configure({ timeout: 240_000 });
  test.beforeEach(({ watch }) => {
    expect(existsSync(TINY)).toBe(true);
    // hosts of their own, and what a browser says of one that is gone
    watch.expectComplaint(/request to another host|console: Failed to load resource|net::ERR/);
  });
  test.afterEach(async () => {
    for (const host of hosts.splice(0)) await host.stop();
    for (const one of folders.splice(0)) rmSync(one, { recursive: true });
  });
}

/** a browser that may keep copies, which those of the other tests may not */
export const keeping = ({ url }: KillableHost): BrowserContextOptions => ({
  baseURL: url,
  serviceWorkers: 'allow',
  viewport: { width: 640, height: 480 },
});

/** opens a page and waits for its map, after which the copy is begun; a machine that does much else takes its time */
export async function drawn(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-ground', 'map', { timeout: 60_000 });
}

/** opens About and waits until the copy is whole */
export async function ready({ page }: Reader): Promise<void> {
  await page.goto('about/');
  await expect(page.getByText(enLater.offline.ready)).toBeVisible({ timeout: 60_000 });
}

/** all that is kept, as text: the app, its data, and the pages unpacked */
export const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const body = /\.(?:pmtiles|woff2)$/.test(url) ? null : (await cache.match(url))?.body;
        const text = url.endsWith('.bin') ? body?.pipeThrough(new DecompressionStream('deflate-raw')) : body;
        texts.push(await new Response(text).text());
      }
    }
    return texts.join('\n');
  });

/** what a browser keeps for a site and about its reader */
export const inventory = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

/** the service worker of a site that keeps no copies any more, as the build makes it */
export async function offWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input: 'src/offline/worker/off.ts',
        output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
      },
    },
  });
  const [file] = 'output' in built ? built.output : [];
  if (file?.type !== 'chunk') throw new Error('the service worker was not built');
  return file.code;
}
