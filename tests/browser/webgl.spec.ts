import { en } from '../../src/words/en/index.ts';
import { compareGround, groundPicture } from './ground.ts';
import { expect, type Reader, test } from './test.ts';

/** takes the graphics context from the map, and may give it back */
const context = (reader: Reader, act: 'loseContext' | 'restoreContext') =>
  reader.page.evaluate((what) => {
    const store = window as unknown as { lose?: { loseContext(): void; restoreContext(): void } };
    // after the loss the browser hands out no extension any more
    store.lose ??= document
      .querySelector('canvas')!
      .getContext('webgl2')!
      .getExtension('WEBGL_lose_context')!;
    store.lose[what]();
  }, act);

test('a context that is lost and given back leaves the view as it was', async ({ reader }) => {
  await reader.openMap('#map=7/-1.2/-79.9&layers=ports,operations');
  await reader.atRest();
  const clip = await reader.freeMap();
  const [spots, ground] = [await reader.pinSpots(), await groundPicture(reader.page, clip)];
  await context(reader, 'loseContext');
  await reader.toggles('Ports');
  await reader.toggles('Ports');
  await context(reader, 'restoreContext');
  await expect
    .poll(
      async () =>
        (await compareGround(reader.page, ground, await groundPicture(reader.page, clip))).agreement,
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0.98);
  expect(await reader.pinSpots()).toEqual(spots);
  await reader.zoomsIn();
  await expect.poll(() => reader.hash()).toContain('map=8/');
  await expect(reader.page.locator('.map-notice')).toHaveCount(0);
});

test('a context that never comes back leaves the still map, a sentence, and another try', async ({
  reader,
}) => {
  await reader.openMap('');
  const spots = await reader.pinSpots();
  await context(reader, 'loseContext');
  await expect(reader.page.getByRole('status').filter({ hasText: en.trouble.stopped })).toBeVisible({
    timeout: 15_000,
  });
  await expect(reader.page.locator('html')).not.toHaveAttribute('data-ground', 'map');
  const ground = await groundPicture(reader.page, await reader.freeMap());
  const { land } = await compareGround(reader.page, ground, ground);
  expect(land).toBeGreaterThan(0.3);
  expect(await reader.pinSpots()).toEqual(spots);
  await reader.opensRow('Manta');
  await reader.goesBack();
  await reader.presses(en.tryAgain);
  await reader.mapIsDrawn();
  await expect(reader.page.locator('canvas')).toHaveCount(1);
  expect(await reader.pinSpots()).toEqual(spots);
});
