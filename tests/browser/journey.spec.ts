import { en } from '../../src/words/en/index.ts';
import { focusOf, tabsTo } from './access.ts';
import { placeNamed } from './published.ts';
import { expect, PHONE, test } from './test.ts';

test('the whole journey by keyboard alone: find, open, read, next, copy, back, switch', async ({
  reader,
}) => {
  const { page } = reader;
  const { keyboard } = page;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.openMap('');
  await tabsTo(page, /skip/);
  await keyboard.press('Enter');
  await expect(page.locator('#places')).toBeFocused();
  await tabsTo(page, new RegExp(`#row-${placeNamed('Manta').id}`));
  await keyboard.press('Enter');
  await reader.isAt('Manta');
  await expect(page.locator('h1')).toBeFocused();
  await tabsTo(page, new RegExp(en.copyLinkTo.passage));
  await keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: en.said.copied })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/passage\/[\w-]+\/$/);
  // forwards to the heading's neighbours is backwards from the text
  for (let i = 0; i < 30 && !/Next place/.test((await focusOf(page)).what); i++) {
    await keyboard.press('Shift+Tab');
    expect(await focusOf(page)).toMatchObject({ onBody: false, ring: true, clear: true });
  }
  await keyboard.press('Enter');
  await expect(page.locator('h1')).not.toHaveText('Manta');
  await expect(page.locator('h1')).toBeFocused();
  const next = (await page.locator('h1').textContent())!;
  await keyboard.press('Escape');
  await expect(reader.row(next)).toBeFocused();
  for (let i = 0; i < 60 && !/^input/.test((await focusOf(page)).what); i++)
    await keyboard.press('Shift+Tab');
  const before = await reader.rows();
  await keyboard.press('Space');
  await expect.poll(() => reader.rows()).not.toEqual(before);
  expect((await focusOf(page)).onBody).toBe(false);
});

test('pins are one stop of the keyboard, and the arrows walk through them from west to east', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.openMap('');
  await tabsTo(page, /a\.pin/, 120);
  const first = (await focusOf(page)).what;
  const x = async () =>
    (await page.evaluate(() => document.activeElement!.getBoundingClientRect().x)) as number;
  const west = await x();
  await page.keyboard.press('ArrowRight');
  expect((await focusOf(page)).what).not.toBe(first);
  expect(await x()).toBeGreaterThanOrEqual(west - 30);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

for (const stop of ['peek', 'half', 'full'] as const)
  test(`on a phone with the sheet at ${stop} no stop of the keyboard is covered, and none is lost`, async ({
    another,
  }) => {
    const reader = await another({ viewport: PHONE });
    await reader.open('');
    await reader.sheetIs(stop);
    await reader.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const seen = new Set<number>();
    for (let i = 0; i < 70; i++) {
      await reader.page.keyboard.press('Tab');
      const focus = await focusOf(reader.page);
      // past the last stop the browser's own window comes
      if (focus.onBody || seen.has(focus.at)) break;
      seen.add(focus.at);
      // the map itself lies under the sheet, and shows its focus all around
      expect(focus, focus.what).toMatchObject(
        focus.what.startsWith('canvas') ? { ring: true } : { ring: true, clear: true },
      );
    }
    expect(seen.size).toBeGreaterThan(15);
  });

test('the whole journey by single clicks, without dragging', async ({ another }) => {
  const reader = await another({ viewport: PHONE });
  await reader.openMap('');
  await reader.sheetIs('peek');
  await reader.zoomsIn();
  await reader.pressesOnMap(en.move.left);
  await reader.atRest();
  await reader.pressesOnMap(en.wholeEdition);
  await expect.poll(() => reader.hash()).toBe('');
  await reader.atRest();
  await reader.presses(en.move.open);
  await reader.opensPin('Manta');
  await reader.sheetIs('full');
  await reader.page.getByText(en.placePage.facts).click();
  await expect(reader.page.locator('.facts')).toBeVisible();
  expect(
    await reader.copies(reader.page.getByRole('button', { name: en.copyLinkTo.passage }).first()),
  ).toMatch(/\/passage\/[\w-]+\/$/);
  await reader.page.getByRole('link', { name: en.allPlaces }).click();
  await reader.sheetIs('half');
  await reader.toggles('Operations');
  await expect(reader.row('Quito')).toHaveCount(0);
});

test('the whole journey by touch, with the sheet drawn by the finger', async ({ another }) => {
  const reader = await another({ viewport: PHONE, hasTouch: true, isMobile: true });
  const { page } = reader;
  await reader.openMap('');
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  const drags = async (from: readonly [number, number], to: readonly [number, number]) => {
    await touch('touchStart', from);
    for (let i = 1; i <= 10; i++)
      await touch('touchMove', [
        from[0] + ((to[0] - from[0]) * i) / 10,
        from[1] + ((to[1] - from[1]) * i) / 10,
      ]);
    await touch('touchEnd');
  };
  const handle = async () => {
    const { x, y, width, height } = await reader.box(page.getByRole('button', { name: en.sheet }));
    return [x + width / 2, y + height / 2] as const;
  };
  await reader.pin('Manta').locator('.plate').tap();
  await reader.isAt('Manta');
  const grip = await handle();
  await drags(grip, [grip[0], 160]);
  await expect(reader.panel).toHaveAttribute('data-stop', 'full');
  await reader.atRest();
  const top = await handle();
  await drags(top, [top[0], 790]);
  await expect(reader.panel).toHaveAttribute('data-stop', 'peek');
  await reader.atRest();
  const before = reader.hash();
  const [x, y] = await reader.emptySpot();
  await drags([x, y], [x + 60, y + 40]);
  await expect.poll(() => reader.hash()).not.toBe(before);
  await page.getByRole('link', { name: en.allPlaces }).tap();
  await expect(page.locator('#places')).toBeAttached();
});

test('pins tell their rank, and the focus stays with a place that a disc takes in and gives back', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.openMap('');
  const focused = page.locator('.pins a:focus');
  await tabsTo(page, /a\.pin/, 120);
  await page.keyboard.press('End');
  // the attribute: after a moment the hint of the pin describes it too
  const total = /^(\d+) of \1 on the map\. \d+ passages?\.$/;
  await expect(focused).toHaveAttribute('aria-description', total);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('aria-description', /^1 of /);
  const ranks = () =>
    page
      .locator('.pins a[aria-description]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('aria-description')?.split(' on ')[0]).sort(),
      );
  const near = await ranks();
  // far out the places of the country are in few discs
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('-');
    await reader.atRest();
    await expect(focused).toHaveCount(1);
  }
  await expect(page.locator('.pins li[data-kind=cluster] a:focus')).toHaveCount(1);
  const far = await ranks();
  expect(far).not.toEqual(near);
  expect(far).toEqual(far.map((_, i) => `${i + 1} of ${far.length}`).sort());
  // a disc that is pressed comes apart, and one of its own takes the focus
  await page.keyboard.press('Enter');
  await reader.atRest();
  await expect(focused).toHaveCount(1);
  await expect(focused).toHaveAttribute('aria-description', / on the map\./);
});
