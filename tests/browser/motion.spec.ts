import { expect, type Reader, test } from './test.ts';

/** different positions of the pins on screen while something is done and until they rest */
async function framesOf({ page, atRest }: Reader, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const store = window as unknown as { seen: Set<string>; watching: boolean };
    store.seen = new Set();
    store.watching = true;
    const look = () => {
      const pins = [...document.querySelectorAll<HTMLElement>('.pins > li')];
      store.seen.add(pins.map(({ style }) => style.translate).join());
      if (store.watching) requestAnimationFrame(look);
    };
    look();
  });
  await act();
  await atRest();
  return page.evaluate(() => {
    const store = window as unknown as { seen: Set<string>; watching: boolean };
    store.watching = false;
    // the first is where they stood before
    return store.seen.size - 1;
  });
}

test('a reader who asked for less motion sees the map jump, and nothing else move', async ({ another }) => {
  const calm = await another({ reducedMotion: 'reduce' });
  await calm.openMap('');
  expect(
    await framesOf(calm, async () => {
      await calm.zoomsIn();
      await expect.poll(() => calm.hash()).toContain('map=');
    }),
  ).toBeLessThanOrEqual(2);
  await calm.opensRow('Manta');
  expect(
    await calm.page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
          .length,
    ),
  ).toBe(0);
});

test('without that wish the map moves through many frames', async ({ another }) => {
  const lively = await another({ reducedMotion: 'no-preference', viewport: { width: 900, height: 500 } });
  await lively.openMap('');
  // a machine with much else to do may draw one frame in half a second
  const tries: number[] = [];
  for (const move of [lively.zoomsIn, lively.zoomsOut, lively.zoomsIn, lively.zoomsOut]) {
    const before = lively.hash();
    tries.push(
      await framesOf(lively, async () => {
        await move();
        await expect.poll(() => lively.hash()).not.toBe(before);
      }),
    );
    if (tries.at(-1)! > 2) break;
  }
  expect(Math.max(...tries)).toBeGreaterThan(2);
});
