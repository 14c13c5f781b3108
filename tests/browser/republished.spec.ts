/** A new edition in place of an old one, on a host that lets data be kept. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../src/words/en/index.ts';
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
