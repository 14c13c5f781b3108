/** Addresses that do not exist, at the root of a domain and at any depth below it. */
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { SITE } from './published.ts';
import { createReader } from './reader.ts';
import { expect, test } from './test.ts';

test.use({ map: 'held', deviceScaleFactor: 1 });
test.beforeEach(({ watch }) => watch.expectComplaint(/Failed to load resource|request to another host/));

for (const path of ['place/nowhere/', 'x/y/z', 'x'])
  test(`below an unknown root, /a/b/${path} finds the root and becomes the map, with a sentence`, async ({
    another,
    hosted,
  }) => {
    const host = await hosted(SITE, '/a/b/');
    const reader = await another({ baseURL: host.url });
    await reader.page.goto(path);
    await expect(reader.page.locator('html[data-live]')).toBeAttached();
    await expect(reader.page.locator('html')).toHaveAttribute('data-root', '/a/b/');
    await expect(reader.panel.locator('.notice[role=status]')).toBeVisible();
    await reader.page.getByRole('searchbox', { name: en.search.label }).fill('Manta');
    await expect.poll(() => reader.hash()).toContain('q=Manta');
    await reader.opensRow('Manta').catch(() => undefined);
    expect(new URL(reader.page.url()).pathname.startsWith('/a/b/')).toBe(true);
  });

test('where the app does not come, the page is readable, leads home and searches', async ({
  another,
  hosted,
}) => {
  const host = await hosted(SITE, '/a/b/');
  const { page } = await another({ baseURL: host.url });
  await page.route(/\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('place/nowhere/');
  await expect(page.getByRole('heading', { name: en.missing.heading })).toBeVisible();
  await expect(page.getByRole('heading', { name: es.missing.heading })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-root', '/a/b/');
  const links = await page
    .locator('a[data-home]')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(links).toEqual(['/a/b/', '/a/b/', '/a/b/check/', '/a/b/es/', '/a/b/es/check/']);
  await page.unroute(/\.js$/);
  await page.getByLabel(es.search.label).fill('puerto & mar');
  await page.getByLabel(es.search.label).press('Enter');
  await expect(page.locator('html[data-live]')).toBeAttached();
  expect(page.url()).toMatch(/\/a\/b\/es\/#q=puerto/);
  await expect(page.getByRole('searchbox')).toHaveValue('puerto & mar');
});

test('without scripts and below a root it does not know, it is plain text, and nothing black', async ({
  another,
  hosted,
}) => {
  const host = await hosted(SITE, '/a/b/');
  const { page } = await another({ baseURL: host.url, javaScriptEnabled: false });
  await page.goto('x/y/z');
  await expect(page.getByRole('heading', { name: en.missing.heading })).toBeVisible();
  await expect(page.locator('svg.locator')).toBeHidden();
  await expect(page.locator('form')).toHaveCount(2);
  for (const form of await page.locator('form').all()) await expect(form).toBeHidden();
});

test('at the root of a domain it looks like the rest of the site, without scripts too', async ({
  another,
}) => {
  const { page } = await another({ javaScriptEnabled: false });
  expect((await page.goto('place/nowhere/'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: en.missing.heading })).toBeVisible();
  await expect(page.locator('#still svg')).toBeVisible();
  const box = await page.locator('#panel').boundingBox();
  await page.goto('');
  expect(await page.locator('#panel').boundingBox()).toEqual(box);
});

test('an address that begins with two slashes leads to no other host', async ({ another, hosted }) => {
  const host = await hosted(SITE, '/');
  const { page } = await another();
  await page.goto(`${host.url}/elsewhere.example/x/`);
  const homes = () =>
    page
      .locator('a[data-home], a.wordmark')
      .evaluateAll((all) => [...new Set(all.map((link) => new URL((link as HTMLAnchorElement).href).host))]);
  await expect.poll(homes).toEqual([new URL(host.url).host]);
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect.poll(homes).toEqual([new URL(host.url).host]);
});

test('a root that is known when the site is built needs no search for it', async ({ another, hosted }) => {
  const host = await hosted(SITE, '/');
  const reader = createReader((await another({ baseURL: host.url })).page);
  await reader.page.goto('place/nowhere/');
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  // the app asks for it by an address that ends with a stamp
  expect(host.asked.filter((path) => path.endsWith('manifest.json'))).toEqual([]);
});
