import { head, layersOn, shownIn } from './published.ts';
import { expect, PHONE, type Reader, test } from './test.ts';

/** the open place's plate stands whole in the free map, and nothing lies over it */
async function expectInSight(reader: Reader, name: string) {
  await reader.atRest();
  const plate = reader.pin(name).locator('.plate');
  const free = await reader.freeMap();
  const box = await reader.box(plate);
  expect(box.x, `${name}: left`).toBeGreaterThanOrEqual(free.x);
  expect(box.y, `${name}: top`).toBeGreaterThanOrEqual(free.y);
  expect(box.x + box.width, `${name}: right`).toBeLessThanOrEqual(free.x + free.width);
  expect(box.y + box.height, `${name}: bottom`).toBeLessThanOrEqual(free.y + free.height);
  expect(
    await reader.isOnTop(plate, [box.x + box.width / 2, box.y + box.height / 2]),
    `${name}: on top`,
  ).toBe(true);
}

const NAMES = ['Manta', 'Chancay', 'Quito'];

test('a place opened from the list beside the map is in sight', async ({ reader }) => {
  await reader.openMap('');
  for (const name of [...NAMES, 'Nariño']) {
    await reader.opensRow(name);
    await expectInSight(reader, name);
    await reader.goesBack();
    await expect(reader.row(name)).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  for (const stop of ['half', 'full'] as const)
    test(`a place opened from the list with the sheet at ${stop} is in sight`, async ({ reader }) => {
      await reader.openMap('');
      await reader.sheetIs(stop);
      for (const name of NAMES) {
        await reader.opensRow(name);
        await expectInSight(reader, name);
        await reader.goesBack();
        await expect(reader.row(name)).toBeVisible();
      }
    });

  test('a pin pressed with the sheet low opens it to the middle, with the pin in sight, and stays so at every stop', async ({
    reader,
  }) => {
    await reader.openMap('');
    await reader.sheetIs('peek');
    await reader.opensPin('Manta');
    await expect(reader.panel).toHaveAttribute('data-stop', 'half');
    await expectInSight(reader, 'Manta');
    for (const stop of ['full', 'peek', 'half'] as const) {
      await reader.sheetIs(stop);
      await expectInSight(reader, 'Manta');
    }
  });
});

const SIZES = [{ width: 1280, height: 720 }, { width: 844, height: 390 }, PHONE] as const;

test('every place has a page that opens with what is said of it, and shows its pin', async ({ another }) => {
  test.setTimeout(120_000);
  const { places } = shownIn(layersOn);
  const { page, freeMap } = await another({ javaScriptEnabled: false });
  for (const { id, name } of head.places) {
    await page.setViewportSize(SIZES[0]);
    await page.goto(`place/${id}/`);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const sight = await page.evaluate(() => {
        const words = document.querySelector('.passage .quote, .named-only li');
        const text = document.createRange();
        if (words) text.selectNodeContents(words);
        const line = [...text.getClientRects()].find(({ width }) => width > 1);
        const at = line && document.elementFromPoint(line.x + 5, line.y + line.height / 2);
        return at && words?.contains(at) ? line.bottom : Number.NaN;
      });
      expect(sight, `${name.en}: first line at ${size.width} × ${size.height}`).toBeLessThanOrEqual(
        size.height,
      );
    }
    if (!places.has(id)) continue;
    const plate = page.locator('.pins > [data-open] .plate');
    await expect(plate, name.en).toBeVisible();
    const [box, free] = [(await plate.boundingBox())!, await freeMap()];
    expect(box.y + box.height, `${name.en}: above the sheet`).toBeLessThanOrEqual(free.y + free.height);
    expect(box.y, `${name.en}: below the window's edge`).toBeGreaterThanOrEqual(0);
  }
});
