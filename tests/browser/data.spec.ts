/** The page of downloads, in the folder of what it lists. */
import { createHash } from 'node:crypto';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { expect, test } from './test.ts';

test.use({ map: 'held' });

test('every file that is listed can be had, and is the file that its hash and size say', async ({
  reader,
}) => {
  await reader.open('data/');
  const rows = reader.page.locator('.downloads li');
  expect(await rows.count()).toBeGreaterThan(15);
  for (const row of await rows.all()) {
    const link = row.locator('a[download]');
    const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
    const answer = await reader.page.request.get(address);
    expect(answer.status(), address).toBe(200);
    const hash = createHash('sha256')
      .update(await answer.body())
      .digest('hex');
    await expect(row.locator('code')).toHaveAttribute('title', hash);
  }
  for (const schema of await reader.page.locator('a[type="application/schema+json"]').all()) {
    const address = await schema.evaluate((a: HTMLAnchorElement) => a.href);
    expect((await reader.page.request.get(address)).status(), address).toBe(200);
  }
});

test('it is reached from About, in each language, and Esc leads back', async ({ reader }) => {
  for (const [path, words] of [
    ['about/', en],
    ['es/about/', es],
  ] as const) {
    await reader.open(path);
    await reader.page.getByRole('link', { name: words.data.title, exact: true }).click();
    await expect(reader.page.locator('h1')).toHaveText(words.data.title);
    await expect(reader.page.locator('.downloads li').first()).toBeVisible();
    await reader.page.keyboard.press('Escape');
    await expect(reader.page.locator('h1')).toHaveText(words.about);
  }
});
