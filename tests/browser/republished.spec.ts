/** A new edition in place of an old one, on a host that lets data be kept. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enCite } from '../../src/words/en/cite.ts';
import { en } from '../../src/words/en/index.ts';
import { enSearch } from '../../src/words/en/search.ts';
import { enShare } from '../../src/words/en/share.ts';
import { head, SITE } from './published.ts';
import { expect, test } from './test.ts';

test.use({ map: 'held' });
const TINY = join(SITE, '../.cache/tiny/site');

test('after a new edition one reload shows it, although the browser keeps data of the old one', async ({
  another,
  hosted,
  watch,
}) => {
  watch.expectComplaint(/request to another host/);
  expect(existsSync(TINY)).toBe(true);
  const host = await hosted(TINY);
  const reader = await another({ baseURL: host.url });
  await reader.open('');
  host.publish(SITE);
  await reader.page.reload();
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  await expect(reader.page.locator('h1')).toHaveText(head.edition.title.en ?? 'no title');
  await expect(reader.page.getByRole('alert')).toHaveCount(0);
});

test('data are asked for once, by an address that holds their hash, or the stamp of all of them', async ({
  reader,
}) => {
  const asked: Promise<readonly [string, string]>[] = [];
  reader.page.on('response', (response) => {
    const { pathname, search } = new URL(response.url());
    if (pathname.includes('/data/'))
      asked.push(
        response
          .body()
          .then((body) => [
            `${pathname}${search}`,
            pathname.endsWith('/manifest.json')
              ? `${pathname}?${head.edition.stamp}`
              : `${pathname}?${createHash('sha256').update(body).digest('hex').slice(0, 8)}`,
          ]),
      );
  });
  await reader.open('place/manta/');
  const answers = await Promise.all(asked);
  expect(answers.length).toBeGreaterThan(1);
  for (const [address, expected] of answers) expect(address).toBe(expected);
  expect(new Set(answers.map(([address]) => address)).size).toBe(answers.length);
});

test('a script that arrived broken and is kept by the browser is fetched anew by another try', async ({
  another,
  hosted,
  watch,
}) => {
  watch.expectComplaint(/request to another host|^page error: |^console: SyntaxError/);
  const broken = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync(SITE, broken, { recursive: true });
  const start = readdirSync(join(broken, 'assets')).find((name) => /^start-.*\.js$/.test(name)) ?? 'none';
  const whole = readFileSync(join(broken, 'assets', start));
  writeFileSync(join(broken, 'assets', start), whole.subarray(0, whole.length / 2));
  const host = await hosted(broken, '/', { 'Cache-Control': 'max-age=3600' });
  const reader = await another({ baseURL: host.url });
  await reader.page.goto('');
  await expect(reader.page.getByRole('alert')).toContainText(en.unstarted);
  host.publish(SITE);
  await reader.page.getByRole('alert').getByRole('link', { name: en.tryAgain }).click();
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  rmSync(broken, { recursive: true });
});

test('an open page whose scripts a new edition took away says of each part that it needs another try, and goes on', async ({
  another,
  hosted,
  watch,
}) => {
  watch.expectComplaint(/request to another host|Failed to load|dynamically imported module|MIME type/);
  const gone = mkdtempSync(join(tmpdir(), 'gone-'));
  for (const name of readdirSync(SITE).filter((one) => one !== 'assets'))
    symlinkSync(join(SITE, name), join(gone, name));
  const host = await hosted(SITE);
  const reader = await another({ baseURL: host.url });
  const { page } = reader;
  await reader.open('');
  host.publish(gone);
  const alert = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence });
  const onlyButton = async (sentence: string) => {
    await expect(alert(sentence)).toHaveCount(1);
    await expect(alert(sentence).getByRole('button')).toHaveText([en.tryAgain]);
    await expect(alert(sentence)).toBeInViewport({ ratio: 1 });
  };
  await page.getByRole('button', { name: en.share, exact: true }).click();
  await onlyButton(en.partFailed);
  await page.getByRole('searchbox').fill('Manta');
  await onlyButton(enSearch.failed);
  await page.getByRole('searchbox').fill('');
  await reader.opensRow('Manta');
  await expect(page.locator('.passage .quote').first()).toBeVisible();
  await reader.goesBack();
  await page.getByRole('link', { name: en.aboutTab, exact: true }).first().click();
  await onlyButton(en.pageMissing);
  // the host has the new edition's own: the page comes with it
  host.publish(SITE);
  await alert(en.partFailed).getByRole('button').click();
  await expect(page.locator('h1#about')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // and so for what a dialog loads
  await reader.goesBack();
  await page.getByRole('button', { name: en.share, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: en.share });
  await expect(dialog).toBeVisible();
  host.publish(gone);
  await dialog.getByRole('tab', { name: enShare.tabs.cite }).click();
  await onlyButton(enCite.failed);
  host.publish(SITE);
  await alert(enCite.failed).getByRole('button').click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('html[data-live]')).toBeAttached();
  rmSync(gone, { recursive: true });
});
