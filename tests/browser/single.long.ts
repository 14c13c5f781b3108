/** An edition as one file: it is built, opened from its folder, and must do what the site does without asking anybody for anything. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { createReader } from './reader.ts';

const OUT = '.cache/test-single';
const FILE = resolve(OUT, 'ecuador-2026.html');
const SITE = 'https://maps.example.org/cartulary/';

// in one worker, so that it is built once
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(240_000);
  const env = { ...process.env, CARTULARY_SINGLE: OUT, CARTULARY_SITE: SITE };
  const { status, stderr } = spawnSync(process.execPath, ['src/serve/single.mjs'], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

test('it opens from a folder with map, passages, search, languages and links, and asks for nothing', async ({
  browser,
}) => {
  // three maps are drawn, each from the whole file
  test.setTimeout(120_000);
  expect(statSync(FILE).size).toBeLessThanOrEqual(6_000_000);
  const page = await browser.newPage();
  const reader = createReader(page);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await reader.openMap(pathToFileURL(FILE).href);

  await reader.opensRow('Manta');
  await expect(page.locator('blockquote').first()).toContainText('former US military bases');
  await expect.poll(() => reader.hash()).toMatch(/^#\/place\/manta\//);
  await reader.goesBack();
  await page.getByRole('searchbox', { name: en.search.label }).fill('pier');
  await expect(page.locator('.results li').first()).toContainText('a 150m pier');
  await page.getByRole('searchbox', { name: en.search.label }).fill('');

  // a link that was pasted, with a passage in it
  const link = `${pathToFileURL(FILE).href}#/place/manta/&excerpt=a-20`;
  await page.evaluate((to) => location.assign(to), link);
  await reader.isAt('Manta');
  await expect(page.locator('article#a-20')).toHaveAttribute('aria-current', 'true');
  await page.locator('a[data-language="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('link', { name: es.allPlaces })).toBeVisible();
  await reader.mapIsDrawn();
  await page.reload();
  await reader.mapIsDrawn();
  await expect(page.locator('h1')).toHaveText('Manta');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');

  // what leaves it leads to the live map
  await page.getByRole('button', { name: es.share, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: es.share });
  await expect(dialog.locator('textarea')).toHaveValue(`${SITE}es/passage/a-20/`);
  await expect(dialog.getByRole('tab')).toHaveCount(4);
  await expect(page.locator('.embed-bar a:visible')).toHaveAttribute('href', SITE);

  const own = pathToFileURL(FILE).href;
  const foreign = asked.filter((address) => !address.startsWith(own) && !/^(?:blob|data):/.test(address));
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('without scripts it is every passage, letter for letter, and says which edition it is', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(FILE).href);
  const { excerpts } = JSON.parse(readFileSync('public/data/excerpts-0.json', 'utf8'));
  const { edition } = JSON.parse(readFileSync('public/data/atlas.json', 'utf8'));
  const shown = await page.locator('blockquote').allTextContents();
  expect(shown).toEqual(excerpts.map(({ quote }: { quote: string }) => en.quoted(quote)));
  await expect(page.locator('main')).toContainText(edition.stamp);
  await expect(page.locator('main')).toContainText(SITE);
  await expect(page.locator('h1')).toBeVisible();
  await page.close();
});
