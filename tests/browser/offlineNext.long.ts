/** A new edition for a reader who keeps a copy of the old one, and the end of all copies. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '../../src/words/en/index.ts';
import { enLater } from '../../src/words/en/later.ts';
import {
  folder,
  hosted,
  inventory,
  keeping,
  keptText,
  LONG,
  offWorker,
  ready,
  setUp,
  TINY,
} from './copies.ts';
import { listAnew, nextEdition } from './nextEdition.ts';
import { expect, test } from './test.ts';

const GONE = { id: 'a-5', words: 'burns all night' };
const say = enLater.offline;

setUp();

test('a new edition comes on the reader’s word, what it withdraws is gone, a broken one changes nothing, and all of it can be switched off', async ({
  another,
  watch,
}) => {
  watch.expectComplaint(/page error: .*(?:ServiceWorker|update a)/);
  const [second, broken, off] = [folder(), folder(), folder()];
  nextEdition(TINY, second, GONE);
  const host = await hosted(TINY, '/atlas/');
  const reader = await another(keeping(host));
  const { page } = reader;
  await ready(reader);
  expect(await keptText(page)).toContain(GONE.words);
  await page.goto('place/lanterna/');
  const stale = await page.context().newPage();
  await stale.goto('place/lanterna/');
  await expect(stale.locator('html[data-live]')).toBeAttached();

  host.publish(second);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText(say.withdraws(1))).toBeVisible(LONG);
  // until then the page is of the edition that it was opened in
  await expect(page.getByText(GONE.words)).toBeVisible();
  await reader.presses(say.take);
  await expect(page.getByText(GONE.words)).toHaveCount(0);
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.getByText(say.withdraws(1))).toHaveCount(0);
  // another page goes on with the old one, whose files are still there, until it is loaded again
  await expect(stale.getByText(GONE.words)).toBeVisible();
  await stale.getByRole('link', { name: en.allPlaces }).first().click();
  await stale.getByRole('link', { name: en.aboutTab, exact: true }).first().click();
  await expect(stale.locator('h1#about')).toBeVisible();
  await stale.reload();
  await ready(reader);
  await expect.poll(async () => (await inventory(page)).caches.length).toBe(1);
  expect(await keptText(page)).not.toContain(GONE.words);
  await host.stop();
  await stale.goto('place/lanterna/');
  await expect(stale.locator('h1')).toHaveText('Lanterna of Genoa');
  await expect(stale.getByText(GONE.words)).toHaveCount(0);
  await host.begin();

  // one whose files are not what it lists
  cpSync(second, broken, { recursive: true });
  const atlas = join(broken, 'data/atlas.json');
  writeFileSync(atlas, `${readFileSync(atlas, 'utf8')} `);
  listAnew(broken, []);
  writeFileSync(atlas, readFileSync(atlas, 'utf8').trimEnd());
  host.publish(broken);
  host.forget();
  const before = (await inventory(page)).caches;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => host.asked.some((path) => path.includes('atlas.json')), LONG).toBe(true);
  const underWay = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return Boolean(registration?.installing ?? registration?.waiting);
    });
  await expect.poll(underWay, LONG).toBe(false);
  host.publish(second);
  await ready(reader);
  expect((await inventory(page)).caches).toEqual(expect.arrayContaining(before));

  // switched off: the copies go, and the pages are read as ever, by old pages too that register at each visit
  cpSync(second, off, { recursive: true });
  writeFileSync(join(off, 'sw.js'), await offWorker());
  host.publish(off);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const context = page.context();
  const visit = async (tab: Page): Promise<void> => {
    await tab.goto('place/lanterna/', { timeout: 20_000 });
    await expect(tab.locator('h1')).toHaveText('Lanterna of Genoa');
  };
  await visit(page);
  // the last page that an earlier worker answers is closed
  for (const tab of context.pages()) await tab.close();
  const later = await context.newPage();
  for (let times = 0; times < 3; times += 1) await visit(later);
  await expect.poll(async () => (await inventory(later)).caches).toEqual([]);
});
