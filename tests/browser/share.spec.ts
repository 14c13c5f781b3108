/** What leaves the site: the link with its choices, the picture, and the printed sheet. */
import { readFileSync } from 'node:fs';
import { en } from '../../src/words/en/index.ts';
import { enShare } from '../../src/words/en/share.ts';
import { head } from './published.ts';
import { expect, PHONE, test } from './test.ts';

test.use({ map: 'held' });

test('the dialog says what the link opens, its switches change the link, and Esc gives the focus back', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open('place/manta/#layers=ports&map=8.00/-1.0000/-80.5000');
  const button = page.getByRole('button', { name: en.share, exact: true });
  const dialog = await reader.shares();
  const link = dialog.getByRole('textbox', { name: enShare.link.field });
  await expect(link).toHaveValue(/\/place\/manta\/#layers=ports$/);
  await expect(dialog.getByText('Ports', { exact: true })).toBeVisible();
  await dialog.getByLabel(enShare.link.position).check();
  await expect(link).toHaveValue(/#map=8.*layers=ports$/);
  await dialog.getByLabel(enShare.link.filters).uncheck();
  await expect(link).toHaveValue(/#map=8[^&]*$/);
  await expect(dialog.getByText('Bases, Ports and Operations')).toBeVisible();
  await expect(dialog.getByRole('img', { name: enShare.link.code })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('where the clipboard refuses, the link stands there selected, with a sentence', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await reader.open('');
  const dialog = await reader.shares();
  await dialog.getByRole('button', { name: enShare.link.copy }).click();
  await expect(dialog.getByRole('alert')).toHaveText(enShare.link.refused);
  expect(await reader.page.evaluate(() => getSelection()?.toString() ?? '')).toContain('http');
});

test('an open passage is shared by its own address', async ({ reader }) => {
  await reader.open('place/manta/#excerpt=a-20');
  const dialog = await reader.shares();
  await expect(dialog.getByRole('textbox', { name: enShare.link.field })).toHaveValue(/\/passage\/a-20\/$/);
});

test('words that are selected offer a link to exactly them, which opens with them marked', async ({
  reader,
  another,
}) => {
  const { page } = reader;
  await reader.open('place/manta/');
  const words = 'horseback tour of former US military bases';
  await page
    .locator('[data-cite="a-20"]')
    .first()
    .evaluate((quote, wanted) => {
      const whole = quote.textContent ?? '';
      const start = whole.indexOf(wanted);
      const point = (at: number): readonly [Node, number] => {
        const texts = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
        let left = at;
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const { length } = node.textContent ?? '';
          if (left <= length) return [node, left];
          left -= length;
        }
        throw new Error('beyond the passage');
      };
      document.getSelection()?.setBaseAndExtent(...point(start), ...point(start + wanted.length));
    }, words);
  const link = await (async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: enShare.words.copy }).click();
    await expect(page.getByRole('button', { name: enShare.words.copied })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  })();
  expect(link).toMatch(/\/passage\/a-20\/#words=\d+-\d+$/);
  const other = await another();
  await other.open(link);
  await expect
    .poll(async () => (await other.page.locator('.pointed').allTextContents()).join(''))
    .toBe(words);
});

test('the picture is a PNG of its format and an SVG that says what it is of, by the page alone', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open('place/manta/');
  const dialog = await reader.shares();
  await dialog.getByRole('tab', { name: enShare.tabs.image }).click();
  await dialog.getByRole('combobox').selectOption('square');
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const png = await saved(enShare.image.png);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 1200]);
  const large = await saved(enShare.image.large);
  expect(large.readUInt32BE(16)).toBe(2400);
  const svg = (await saved(enShare.image.svg)).toString();
  for (const said of [
    'Manta',
    'Shown: 3 of 5 layers',
    head.edition.stamp,
    '/place/manta/',
    'GeoNames',
    'font/woff2',
  ])
    expect(svg).toContain(said);
});

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', PHONE],
] as const)
  test(`on a ${name} the printed sheet has a map and each passage once, and not the panel`, async ({
    another,
  }) => {
    const { page, open } = await another({ viewport, colorScheme: 'dark' });
    await open('');
    await page.waitForResponse(/PrintSheet-[^/]*\.js/, { timeout: 20_000 });
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() =>
        page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          // at once: Firefox prints what the listeners leave, and nothing that they put off
          const sheets = document.querySelectorAll('html[data-printing="sheet"] .sheet-print').length;
          dispatchEvent(new Event('afterprint'));
          return sheets;
        }),
      )
      .toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.sheet-map')).toBeVisible();
    await expect(page.locator('#panel')).toBeHidden();
    await expect(page.locator('.stage')).toBeHidden();
    const cited = await page
      .locator('.sheet-notes [data-cite]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-cite')));
    expect(cited.length).toBeGreaterThan(20);
    expect(new Set(cited).size).toBe(cited.length);
    const ground = await page
      .locator('.sheet-print')
      .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.sheet-print')).toHaveCount(0);
  });

test('a passage is cited in the usual styles, and as files, by code that comes when it is asked for', async ({
  reader,
}) => {
  const { page } = reader;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await reader.open('passage/b-13/');
  expect(asked.filter((path) => /citeproc|citations/.test(path))).toEqual([]);
  await page.getByRole('button', { name: en.citePassage }).click();
  const dialog = page.getByRole('dialog', { name: en.share });
  const style = dialog.getByRole('combobox');
  const cited = dialog.locator('.cite');
  await expect(cited).toContainText('passage b-13');
  await expect(cited).toContainText(head.edition.stamp);
  await expect(cited).toContainText('/passage/b-13/');
  for (const option of await style.locator('option').all()) {
    await style.selectOption((await option.getAttribute('value')) ?? '');
    await expect(cited).toContainText('March 2026');
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /\.bib/ }).click(),
  ]);
  expect(readFileSync(await download.path()).toString()).toMatch(/^@\w+\{/);
});
