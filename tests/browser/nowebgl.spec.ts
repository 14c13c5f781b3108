import { en } from '../../src/words/en/index.ts';
import { frameOf, missesOf } from './frames.ts';
import { ARGS } from './playwright.config.ts';
import { expect, test } from './test.ts';

const { CHROMIUM_PATH } = process.env;

test.use({
  launchOptions: {
    args: [...ARGS, '--disable-3d-apis'],
    ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
  },
});

test('the still map is the map: a sentence says so, buttons zoom and move it, places open', async ({
  reader,
}) => {
  await reader.open('');
  await expect(reader.page.getByRole('status').filter({ hasText: en.trouble.webgl })).toBeVisible();
  await reader.zoomsIn();
  await expect.poll(() => reader.hash()).toContain('map=');
  await expect(reader.page.locator('.stage .locator')).toBeVisible();
  await expect
    .poll(async () => missesOf(await reader.pinSpots(), await frameOf(reader.page, '', reader.hash())))
    .toEqual({});
  await reader.presses(en.move.open);
  const before = reader.hash();
  await reader.presses(en.move.right);
  await expect.poll(() => reader.hash()).not.toBe(before);
  await expect
    .poll(async () => missesOf(await reader.pinSpots(), await frameOf(reader.page, '', reader.hash())))
    .toEqual({});
  await reader.opensRow('Manta');
  await expect(reader.pin('Manta').locator('.plate')).toBeInViewport();
});
