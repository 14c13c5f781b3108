import { en } from '../../src/words/en/index.ts';
import { frameOf, missesOf, spotsInside } from './frames.ts';
import { compareGround, groundPicture } from './ground.ts';
import { placeNamed } from './published.ts';
import { expect, PHONE, type Reader, test } from './test.ts';

/** how far pins that are on screen in both moved */
function moves(before: Awaited<ReturnType<Reader['pinSpots']>>, after: typeof before): [number, number][] {
  const both = Object.keys(before).filter((id) => id in after);
  expect(both.length).toBeGreaterThan(2);
  return both.map((id) => [after[id]![0] - before[id]![0], after[id]![1] - before[id]![1]]);
}

test('this browser has WebGL 2, so the tests of the map test the map', async ({ page }) => {
  await page.goto('about:blank');
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(
    true,
  );
});

test('MapLibre draws land and water, and the still map is out of sight', async ({ reader }) => {
  await reader.openMap('');
  await expect(reader.page.locator('#still')).toHaveCSS('visibility', 'hidden');
  await expect(reader.page.locator('canvas')).toHaveCount(1);
  const picture = await groundPicture(reader.page, await reader.freeMap());
  const { land, colours } = await compareGround(reader.page, picture, picture);
  expect(land).toBeGreaterThan(0.3);
  expect(land).toBeLessThan(0.95);
  expect(colours).toBeGreaterThan(50);
});

test('pins stand where the camera puts their places', async ({ reader }) => {
  await reader.openMap('');
  expect(missesOf(await reader.pinSpots(), await frameOf(reader.page, ''))).toEqual({});
});

test('a drag moves ground and pins by the same pixels', async ({ reader }) => {
  await reader.openMap('');
  const clip = await reader.freeMap();
  const [spots, ground] = [await reader.pinSpots(), await groundPicture(reader.page, clip)];
  await reader.dragsMap(-80, 40);
  await reader.atRest();
  for (const [dx, dy] of moves(spots, await reader.pinSpots())) {
    expect(Math.abs(dx + 80)).toBeLessThanOrEqual(1);
    expect(Math.abs(dy - 40)).toBeLessThanOrEqual(1);
  }
  const apart = await compareGround(reader.page, ground, await groundPicture(reader.page, clip), [-80, 40]);
  expect(apart.shift).toEqual([-80, 40]);
  expect(apart.agreement).toBeGreaterThan(0.98);
  await expect
    .poll(async () => missesOf(await reader.pinSpots(), await frameOf(reader.page, '', reader.hash())))
    .toEqual({});
});

test('buttons and wheel zoom, pins follow, and home brings the first view back', async ({ reader }) => {
  await reader.openMap('');
  const spots = await reader.pinSpots();
  const zoom = () => Number(/map=([\d.]+)/.exec(reader.hash())?.[1] ?? Number.NaN);
  await reader.zoomsIn();
  await expect.poll(zoom).toBeGreaterThan(6);
  const near = zoom();
  await reader.atRest();
  expect(missesOf(await reader.pinSpots(), await frameOf(reader.page, '', reader.hash()))).toEqual({});
  await reader.zoomsOut();
  await expect.poll(zoom).toBe(near - 1);
  await reader.atRest();
  await reader.page.mouse.move(...(await reader.emptySpot()));
  await reader.page.mouse.wheel(0, -240);
  await expect.poll(zoom).toBeGreaterThan(near - 1);
  await reader.atRest();
  await expect
    .poll(async () => missesOf(await reader.pinSpots(), await frameOf(reader.page, '', reader.hash())))
    .toEqual({});
  await reader.pressesOnMap(en.wholeEdition);
  await expect.poll(() => reader.hash()).toBe('');
  await reader.atRest();
  expect(await reader.pinSpots()).toEqual(spots);
});

test('four buttons move the map', async ({ reader }) => {
  await reader.openMap('');
  const spots = await reader.pinSpots();
  await reader.presses(en.move.open);
  for (const way of ['right', 'down', 'left', 'up'] as const) {
    const before = await reader.pinSpots();
    await reader.presses(en.move[way]);
    await expect.poll(async () => JSON.stringify(await reader.pinSpots())).not.toBe(JSON.stringify(before));
    await reader.atRest();
  }
  for (const [dx, dy] of moves(spots, await reader.pinSpots())) {
    expect(Math.abs(dx)).toBeLessThanOrEqual(2);
    expect(Math.abs(dy)).toBeLessThanOrEqual(2);
  }
});

test('an edge tab names what lies beyond the frame, shows it, lists the rest, and Back returns', async ({
  another,
}) => {
  const reader = await another({ viewport: PHONE });
  await reader.openMap('');
  const before = await reader.pinSpots();
  const tab = reader.page.locator('.edge');
  const name = /^\W*(.+) \+\d+$/.exec((await tab.textContent())!)![1]!;
  const { id } = placeNamed(name);
  const { y, height } = await reader.freeMap();
  /** ids of places above the sheet, alone or in a cluster */
  const shows = async () =>
    Object.entries(await reader.pinSpots()).flatMap(([ids, [, top]]) =>
      top > y && top < y + height ? ids.split('+') : [],
    );
  expect(await shows()).not.toContain(id);
  await tab.click();
  const list = reader.page.getByRole('dialog');
  await expect(list.getByRole('link').first()).toContainText(name);
  await reader.page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect.poll(shows).toContain(id);
  await expect(reader.pin(name).locator('a')).toBeFocused();
  await reader.goesBack();
  await expect.poll(() => reader.hash()).toBe('');
  await expect.poll(() => reader.pinSpots()).toEqual(before);
});

test('a press on a hatched area opens it', async ({ reader }) => {
  await reader.openMap('');
  const { id } = placeNamed('Nariño');
  const inside = await spotsInside(reader.page, id, await frameOf(reader.page, ''));
  const [x, y] = await reader.firstEmpty(inside);
  await reader.page.mouse.click(x, y);
  await reader.isAt('Nariño');
});

test('a drag that ends over the panel ends there, and the address knows where', async ({ reader }) => {
  await reader.openMap('');
  const panel = await reader.box(reader.panel);
  const [x, y] = await reader.firstEmpty(
    [160, 260, 360, 460].map((top) => [panel.x + panel.width + 40, top] as const),
  );
  await reader.page.mouse.move(x, y);
  await reader.page.mouse.down();
  for (let i = 1; i <= 8; i++) await reader.page.mouse.move(x - 10 * i, y + 4 * i);
  await reader.page.mouse.up();
  await expect.poll(() => reader.hash()).toContain('map=');
});

test('a press on the bare map changes nothing, or closes the open place where the map stands', async ({
  reader,
}) => {
  await reader.openMap('');
  await reader.page.mouse.click(...(await reader.emptySpot()));
  await reader.atRest();
  expect(reader.hash()).toBe('');
  await expect(reader.page.locator('#places')).toBeVisible();
  await reader.opensRow('Quito');
  await reader.atRest();
  const spots = await reader.pinSpots();
  const [x, y] = await reader.emptySpot();
  await reader.page.mouse.dblclick(x, y);
  await reader.atRest();
  await reader.isAt('Quito');
  await reader.goesBack();
  await reader.opensRow('Quito');
  await reader.atRest();
  await reader.page.mouse.click(x, y);
  await expect(reader.page.locator('#places')).toBeVisible();
  expect((await reader.pinSpots()).quito).toEqual(spots.quito);
});
