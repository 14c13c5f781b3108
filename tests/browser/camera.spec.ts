import { en } from '../../src/words/en/index.ts';
import { placeNamed } from './published.ts';
import { expect, test } from './test.ts';

test('moving the map adds nothing to the history', async ({ reader }) => {
  await reader.openMap('');
  const entries = () => reader.page.evaluate(() => history.length);
  const before = await entries();
  await reader.presses(en.move.open);
  for (let i = 0; i < 10; i++) await reader.presses(i % 2 ? en.move.left : en.move.right);
  await reader.presses(en.move.down);
  await expect.poll(() => reader.hash()).toContain('map=');
  expect(await entries()).toBe(before);
});

test('the address keeps up with a moving map without writing more than browsers allow', async ({
  reader,
}) => {
  await reader.page.addInitScript(() => {
    const { replaceState } = history;
    Object.assign(window, { writes: 0 });
    history.replaceState = function (this: History, ...given: Parameters<History['replaceState']>) {
      (window as unknown as { writes: number }).writes += 1;
      return replaceState.apply(this, given);
    };
  });
  await reader.openMap('');
  const [x, y] = await reader.emptySpot();
  await reader.page.mouse.move(x, y);
  const began = Date.now();
  for (let i = 0; i < 12; i++) await reader.page.mouse.wheel(0, i % 2 ? 60 : -60);
  await reader.atRest();
  const seconds = (Date.now() - began) / 1000;
  const writes = await reader.page.evaluate(() => (window as unknown as { writes: number }).writes);
  expect(writes).toBeLessThanOrEqual(2 + (50 / 30) * Math.max(seconds, 3) * 1.5);
});

test('a reload keeps the view', async ({ reader }) => {
  const { id } = placeNamed('Manta');
  const path = `place/${id}/#map=7/-1/-80&layers=ports`;
  await reader.openMap(path);
  await reader.atRest();
  const state = async () => [
    reader.page.url(),
    await reader.page.locator('h1').textContent(),
    await reader.pinSpots(),
  ];
  const before = await state();
  await reader.page.reload();
  await reader.mapIsDrawn();
  await expect.poll(state).toEqual(before);
});
