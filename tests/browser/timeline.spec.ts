import { expectAccessible } from './access.ts';
import { expect, PHONE, test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 }, map: 'held' });

test('days are chosen by keys, by a press, by a drag and by fields, and said in words', async ({
  reader,
}) => {
  await reader.open('');
  const { page } = reader;
  const from = page.getByRole('slider', { name: 'First day shown' });
  const to = page.getByRole('slider', { name: 'Last day shown' });
  await expect(from).toHaveAttribute('aria-valuetext', '1 January 2008, the first date');
  await to.focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(to).toHaveAttribute('aria-valuetext', '23 March 2026');
  await expect.poll(reader.hash).toContain('when=2008-01-01..2026-03-23');
  await expect(page.locator('.hidden-line')).toContainText('1 January 2008 – 23 March 2026');
  await page.keyboard.press('Escape');
  await expect(to).toHaveAttribute('aria-valuetext', '31 March 2026, the last date');

  const plot = await reader.box(page.locator('.strip-plot'));
  // the middle of a day, and a height at which nothing else stands
  const spot = async (day: number): Promise<[number, number]> => {
    const text = await reader.box(page.locator('.axis g text').getByText(String(day), { exact: true }));
    return [text.x + text.width / 2, plot.y + 70];
  };
  const [a, b] = [await spot(9), await spot(12)];
  await page.mouse.move(...a);
  await page.mouse.down();
  await page.mouse.move(b[0] - 20, b[1], { steps: 3 });
  await page.mouse.move(...b);
  await page.mouse.up();
  await expect(from).toHaveAttribute('aria-valuetext', '9 March 2026');
  await expect(to).toHaveAttribute('aria-valuetext', '12 March 2026');
  await expect(page.locator('.handles text')).toHaveText(['9 March 2026', '12 March 2026']);
  await page.mouse.click(...(await spot(20)));
  await expect(to).toHaveAttribute('aria-valuetext', '20 March 2026');
  await page.mouse.dblclick(...(await spot(25)));
  await expect(page.locator('.strip').getByRole('button', { name: 'All dates' })).toHaveCount(0);

  await page.locator('.strip h2 a').click();
  await reader.isAt('Timeline');
  await page.getByLabel('From').fill('2026-03-05');
  await page.getByLabel('To', { exact: true }).fill('2026-03-05');
  await expect(from).toHaveAttribute('aria-valuetext', '5 March 2026');
  await expect(page.locator('.event-entry')).not.toHaveCount(0);
  await expect.poll(reader.hash).toContain('when=2026-03-05..2026-03-05');
});

test('an event of the strip opens with its words, and its address opens the same', async ({
  reader,
  another,
}) => {
  await reader.open('');
  const { page } = reader;
  const card = page.locator('.strip-card');
  await page.locator('[data-event="curfew"] .hit').hover();
  await expect(card).toHaveText('Curfew in four provinces15–30 March 2026 · B');
  const several = page.getByRole('button', { name: /^6 March 2026: 2 events/ });
  await several.focus();
  await expect(card.getByRole('link')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: /US bombing of a camp in the jungle/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await reader.isAt('Timeline');
  const entry = page.locator('.event-entry[aria-current]');
  await expect(entry).toBeInViewport();
  await expect(entry.locator('blockquote')).not.toHaveCount(0);
  const address = page.url();
  const plain = await another({ javaScriptEnabled: false });
  await plain.page.goto(address);
  await expect(plain.page.locator('[id="event=jungle-camp"]')).toBeInViewport();
  await reader.goesBack();
  await reader.isAt('Ecuador, March 2026');
});

test('what has no day on the strip is behind a button', async ({ reader }) => {
  await reader.open('');
  await reader.presses(/^Without a day or month: \d+ events$/);
  const list = reader.page.locator('.strip-list');
  await expect(list.getByRole('link').first()).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

test('a first tap on a mark shows what it is, a second opens it; large letters do not merge', async ({
  another,
}) => {
  const { open, page, isAt } = await another({ viewport: { width: 1024, height: 700 }, hasTouch: true });
  await open('es/');
  const mark = page.locator('[data-event="curfew"] .hit');
  await mark.tap();
  await expect(page.locator('.strip-card')).toContainText('15–30 de marzo de 2026 · B');
  await isAt('Ecuador, marzo de 2026');
  await mark.tap();
  await isAt('Cronología');
  for (const size of ['100%', '200%']) {
    await page.evaluate((type) => {
      document.documentElement.style.fontSize = type;
    }, size);
    const boxes = await page
      .locator('.axis text:visible')
      .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(12);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(
          Math.min(a.right, b.right) - Math.max(a.left, b.left) < 1 ||
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < 4,
        ).toBe(true);
    for (const box of await page
      .locator('.event .hit')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)))
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
});

test('a phone has the list, and no strip', async ({ another }) => {
  const { open, page } = await another({ viewport: PHONE });
  await open('es/timeline/');
  await expect(page.locator('.strip')).toBeHidden();
  await expect(page.locator('.tabs').getByRole('link', { name: 'Cronología' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.locator('.event-group').first()).toBeVisible();
});

test('strip and page have no fault that a tool can find', async ({ reader }) => {
  await reader.open('timeline/');
  await expectAccessible(reader.page, 'timeline/');
  await reader.open('es/timeline/#when=2026-03-01..2026-03-07');
  await expectAccessible(reader.page, 'es/timeline/ with chosen days');
});
