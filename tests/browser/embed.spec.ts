/** A map in a frame of another site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { en } from '../../src/words/en/index.ts';
import { enShare } from '../../src/words/en/share.ts';
import { es } from '../../src/words/es/index.ts';
import { SITE } from './published.ts';
import { expect, type Reader, test } from './test.ts';
import type { Watch } from './watch.ts';

let parent: Server;
let body = '';
test.beforeAll(async () => {
  parent = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><body style="margin:0;height:3000px">${body}`,
    );
  });
  await new Promise<void>((resolve) => parent.listen(0, 'localhost', resolve));
});
test.afterAll(() => void parent.close());

/** opens a page of another site, taller than the window, that begins with this */
async function openParent({ page }: Reader, watch: Watch, html: string): Promise<void> {
  body = html;
  const address = `http://localhost:${(parent.address() as AddressInfo).port}/`;
  watch.expectComplaint(new RegExp(`request to another host: ${address}`));
  await page.goto(address);
}
const frameOf = (src: string, width = 390, height = 600) =>
  `<iframe id="map" title="map" src="${src}" width="${width}" height="${height}"></iframe>`;

test('stands in another site, leaves the wheel to it, and says how the map is moved', async ({
  reader,
  watch,
  baseURL,
}) => {
  const { page } = reader;
  await openParent(reader, watch, frameOf(`${baseURL}embed/place/manta/`));
  const map = page.frameLocator('#map');
  await expect(map.getByRole('heading', { name: 'Manta', level: 1 })).toBeVisible();
  await expect(map.locator('html[data-ground="map"]')).toBeAttached({ timeout: 20_000 });
  const full = map.getByRole('link', { name: en.fullMap });
  await expect(full).toHaveAttribute('href', `${baseURL}place/manta/`);
  await expect(map.getByText('Ecuador, March 2026 · Cartulary')).toBeVisible();
  // the strip and what changes what a browser keeps are left out
  await expect(map.getByRole('button', { name: en.share, exact: true })).toBeHidden();

  const zoom = () =>
    map
      .locator('.pins > li')
      .first()
      .evaluate(({ style }) => style.translate);
  const before = await zoom();
  await page.mouse.move(300, 60);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await zoom()).toBe(before);
  await expect(map.getByText(en.gestures.keys)).toHaveCSS('visibility', 'visible');

  // What is opened in the frame replaces it in the history of the page around it, and the link follows.
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => scrollTo(0, 0));
  await map.getByRole('link', { name: /^Next place/ }).click();
  await expect(map.getByRole('heading', { name: 'Manta', level: 1 })).toBeHidden();
  await expect(full).not.toHaveAttribute('href', `${baseURL}place/manta/`);
  await expect(full).toHaveAttribute('href', new RegExp(`^${baseURL}place/[a-z-]+/`));
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const kept = await page.frames()[1]!.evaluate(() => [localStorage.length, document.cookie]);
  expect(kept).toEqual([0, '']);
});

test('tells its address and height to a parent that asks, and nothing to nonsense', async ({
  reader,
  watch,
  baseURL,
}) => {
  const { page } = reader;
  await openParent(reader, watch, frameOf(`${baseURL}embed/es/place/manta/`));
  await expect(page.frameLocator('#map').locator('html[data-live]')).toBeAttached();
  const told = await page.evaluate(async () => {
    const answers: unknown[] = [];
    addEventListener('message', ({ data, origin }) => answers.push([origin, data]));
    const { contentWindow } = document.querySelector('iframe')!;
    for (const nonsense of [null, 7, '', 'cartulary', { type: 'cartulary:ask' }, ['cartulary:ask']])
      contentWindow!.postMessage(nonsense, '*');
    await new Promise((done) => setTimeout(done, 300));
    const early = answers.length;
    contentWindow!.postMessage('cartulary:ask', '*');
    await new Promise((done) => setTimeout(done, 500));
    return { early, answers };
  });
  expect(told.early).toBe(0);
  expect(told.answers).toEqual([
    [
      new URL(baseURL!).origin,
      { type: 'cartulary:state', address: `${baseURL}es/place/manta/`, height: expect.any(Number) },
    ],
  ]);
  const [[, { height }]] = told.answers as [[string, { height: number }]];
  expect(height).toBeGreaterThan(600);
});

test('the pages themselves refuse to be framed', async ({ reader, watch, baseURL }) => {
  watch.expectComplaint(/frame-ancestors/);
  const { page } = reader;
  await openParent(reader, watch, frameOf(`${baseURL}place/manta/`));
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

test('the dialog gives the line and shows what it makes, at three sizes', async ({ reader, baseURL }) => {
  const { page } = reader;
  await reader.open('place/manta/#layers=ports');
  const dialog = await reader.shares();
  await dialog.getByRole('tab', { name: enShare.tabs.embed }).click();
  const code = dialog.locator('code');
  const line = (size: string) =>
    `<iframe src="${baseURL}embed/place/manta/#layers=ports" title="Map with sources: Manta" ${size} loading="lazy" style="border:0;max-width:100%"></iframe>`;
  await expect(code).toHaveText(line('width="640" height="480"'));
  await dialog.getByLabel(enShare.embed.sizes.small).check();
  await expect(code).toHaveText(line('width="320" height="320"'));
  const shown = page.frameLocator('.share-frame');
  await expect(shown.getByRole('heading', { name: 'Manta', level: 1 })).toBeVisible();
  await dialog.getByLabel(enShare.embed.sizes.full).check();
  await expect(code).toHaveText(line('width="100%" height="600"'));
});

test('without scripts a frame has its text, its pins, and the link to the full map', async ({
  another,
  baseURL,
}) => {
  const { page } = await another({ javaScriptEnabled: false, viewport: { width: 320, height: 320 } });
  await page.goto('embed/place/manta/');
  await expect(page.getByRole('heading', { name: 'Manta', level: 1 })).toBeVisible();
  await expect(page.locator('#p-manta .plate')).toBeInViewport();
  const full = page.getByRole('link', { name: en.fullMap });
  await expect(full).toBeInViewport();
  expect(await full.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${baseURL}place/manta/`);
});

test('every page of the map has its embedded one, whose files are all there; the workbench has none', () => {
  const isWorkbench = (name: string) => /(^|\/)make\/index\.html$/.test(name);
  const all = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)index\.html$/.test(name),
  );
  expect(all.filter(isWorkbench).toSorted()).toEqual(['es/make/index.html', 'make/index.html']);
  const pages = all.filter((name) => !isWorkbench(name));
  const embedded = pages.filter((name) => name.startsWith('embed/'));
  expect(embedded.map((name) => name.slice('embed/'.length)).toSorted()).toEqual(
    pages.filter((name) => !name.startsWith('embed/')).toSorted(),
  );
  for (const name of embedded) {
    const page = readFileSync(join(SITE, name), 'utf8');
    expect(page, name).toContain('<meta name="robots" content="noindex">');
    const files = [...page.matchAll(/(?:href|src)="((?:\.\.\/)+(?:assets|data)\/[^"?#]+)/g)].map(
      ([, file = '']) => file,
    );
    expect(files.length, name).toBeGreaterThan(4);
    for (const file of files)
      expect(existsSync(join(SITE, dirname(name), file)), `${name}: ${file}`).toBe(true);
  }
});

test('of a page that does not exist, the frame says so in the language of its address and leads to the full map', async ({
  reader,
  watch,
  baseURL,
}) => {
  watch.expectComplaint(/Failed to load resource/);
  await openParent(reader, watch, frameOf(`${baseURL}embed/es/place/nowhere/`, 320, 320));
  const map = reader.page.frameLocator('#map');
  await expect(map.getByRole('heading')).toHaveText(es.missing.heading);
  const links = map.getByRole('link');
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('href', '/es/');
  await expect(links).toHaveAttribute('target', '_blank');
  // the sentence has the frame, and no map comes over it
  await expect(map.locator('.panel')).toHaveCSS('width', '320px');
  await expect(map.locator('html')).not.toHaveAttribute('data-live');
});
