import { frameOf, missesOf } from './frames.ts';
import { compareGround, groundPicture } from './ground.ts';
import { layersOn, shownIn } from './published.ts';
import { expect, MAP_CHUNK, PHONE, test } from './test.ts';

// the still map and the map are compared pixel by pixel
test.use({ deviceScaleFactor: 1 });

const SIZES = [
  [320, 256],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const;

for (const [width, height] of SIZES) {
  const viewport = { width, height };
  test(`without scripts, ${width} × ${height} shows the still map with pins as links where they belong`, async ({
    another,
  }) => {
    const { page, pinSpots } = await another({ javaScriptEnabled: false, viewport });
    for (const path of ['', 'place/manta/']) {
      await page.goto(path);
      await expect(page.locator('#still svg')).toBeVisible();
      const spots = await pinSpots();
      expect(Object.keys(spots).length).toBeGreaterThan(5);
      expect(missesOf(spots, await frameOf(page, path))).toEqual({});
      const seen = await page.locator('.pins .plate').evaluateAll(
        (plates) =>
          plates.filter((plate) => {
            const { x, y, width: w, height: h } = plate.getBoundingClientRect();
            return plate.contains(document.elementFromPoint(x + w / 2, y + h / 2));
          }).length,
      );
      // at 400 % zoom the panel is all there is; the map is behind it
      if (width > 340) expect(seen, 'pins that nothing covers').toBeGreaterThan(0);
      const links = await page
        .locator('.pins > li a')
        .evaluateAll((pins) => pins.map((pin) => new URL((pin as HTMLAnchorElement).href).pathname));
      for (const link of links) expect(link).toMatch(/^\/place\/[a-z0-9-]+\/$/);
      for (const id of shownIn(layersOn).places) expect(links).toContain(`/place/${id}/`);
    }
  });
}

test('without scripts a pin leads to its page, which has everything but controls that could not work', async ({
  another,
}) => {
  const { page, pin } = await another({ javaScriptEnabled: false });
  await page.goto('');
  await pin('Manta').locator('.plate').click();
  await expect(page).toHaveURL(/\/place\/manta\/$/);
  await expect(page.locator('h1')).toHaveText('Manta');
  await expect(page.locator('.passage .quote').first()).toBeVisible();
  for (const control of await page.locator('button:visible, select:visible, input:visible').all())
    expect(await control.evaluate((node) => node.outerHTML)).toBe('');
});

test('with the map’s code blocked the still map stays, with its pins, a sentence and working links', async ({
  reader,
  watch,
}) => {
  watch.expectComplaint(/Failed to load resource|MapCanvas/);
  await reader.page.route(MAP_CHUNK, (route) => route.abort());
  await reader.open('');
  await expect(
    reader.page.getByRole('status').filter({ hasText: /interactive map did not load/ }),
  ).toBeVisible();
  await expect
    .poll(async () => missesOf(await reader.pinSpots(), await frameOf(reader.page, '')))
    .toEqual({});
  await reader.opensPin('Manta');
  await expect
    .poll(async () =>
      missesOf(await reader.pinSpots(), await frameOf(reader.page, 'place/manta/', reader.hash())),
    )
    .toEqual({});
});

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['small window', { width: 1024, height: 768 }],
  ['phone', PHONE],
] as const)
  for (const path of ['', 'place/manta/'])
    test(`on a ${name} the map takes /${path} over without a jump`, async ({ another }, info) => {
      const reader = await another({ viewport });
      const { page } = reader;
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // the page as sent, then alive, then with MapLibre
      let startApp = () => {};
      let startMap = () => {};
      const [app, map] = [
        new Promise<void>((resolve) => (startApp = resolve)),
        new Promise<void>((resolve) => (startMap = resolve)),
      ];
      await page.route(/\/assets\/start-[^/]*\.js/, async (route) => {
        await app;
        await route.continue();
      });
      await page.route(MAP_CHUNK, async (route) => {
        await map;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      // the entry runs after the stylesheets; the app it asks for is held
      await page.waitForLoadState('domcontentloaded');
      await expect(page.locator('.pins .plate:visible').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const sent = await reader.pinSpots();
      const clip = await reader.freeMap();
      startApp();
      await page.locator('.pins:not([data-still])').waitFor({ state: 'attached' });
      await reader.atRest();
      const alive = await reader.pinSpots();
      const still = await groundPicture(page, clip);
      startMap();
      await reader.mapIsDrawn();
      await reader.atRest();
      const drawn = await reader.pinSpots();
      const apart = (a: typeof sent, b: typeof sent) =>
        Object.keys(a).filter(
          (id) => !b[id] || Math.hypot(a[id]![0] - b[id]![0], a[id]![1] - b[id]![1]) > 1.42,
        );
      // what a window a little off the usual one groups otherwise may appear or leave, but nothing may move
      expect(apart(alive, drawn), 'pins that the map moved').toEqual([]);
      expect(
        Object.keys(sent).filter((id) => alive[id] && apart({ [id]: sent[id]! }, alive).length > 0),
        'pins that the app moved',
      ).toEqual([]);
      const ground = await compareGround(page, still, await groundPicture(page, clip));
      expect(ground.shift, 'px between the coasts of still map and map').toEqual([0, 0]);
      expect(ground.agreement).toBeGreaterThan(0.97);
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      info.annotations.push({ type: 'layout shift', description: shift.toFixed(4) });
      expect(shift).toBeLessThanOrEqual(0.02);
    });

test('an address with its own camera gets its still map before the map', async ({ another }) => {
  const reader = await another();
  let startMap = () => {};
  const map = new Promise<void>((resolve) => (startMap = resolve));
  await reader.page.route(MAP_CHUNK, async (route) => {
    await map;
    await route.continue();
  });
  const hash = '#map=7.5/-1.2/-80.1';
  await reader.page.goto(hash, { waitUntil: 'commit' });
  await expect(reader.page.locator('html')).toHaveAttribute('data-ground', 'locator');
  await expect(reader.page.locator('.stage .locator')).toBeVisible();
  const before = await reader.pinSpots();
  expect(missesOf(before, await frameOf(reader.page, '', hash))).toEqual({});
  startMap();
  await reader.mapIsDrawn();
  expect(await reader.pinSpots()).toEqual(before);
});
