import { expect, PHONE, test } from './test.ts';

test.use({ map: 'held' });

const focused = (page: import('@playwright/test').Page) => page.evaluate(() => document.activeElement?.id);

test('typing finds places, passages, questions and events, marks the words, and the address keeps them', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open('');
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('search');
  await page.keyboard.type('galapagos');
  await expect(page.locator('.results h3')).toHaveText([/^Places/, /^Passages/, /^Questions/, /^Events/]);
  await expect.poll(() => reader.hash()).toBe('#q=galapagos');
  await expect(page.getByRole('status').filter({ hasText: 'Found: 1 place' })).toBeAttached();
  const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  expect(marked.length).toBeGreaterThan(2);
  for (const word of marked) expect(word).toMatch(/^Gal[aá]pagos/);
});

test('arrow keys walk through the results and back to the field, Enter opens the first, Back returns', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open('');
  await page.locator('#search').fill('manta');
  await expect(page.locator('.results li').first()).toBeVisible();
  const ids = await page.locator('.results a').evaluateAll((links) => links.map(({ id }) => id));
  for (const id of ids) {
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(id);
  }
  for (const id of [...ids.slice(0, -1).reverse(), 'search']) {
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(id);
  }
  await page.keyboard.press('Enter');
  await reader.isAt('Manta');
  await reader.goesBack();
  await expect(page.locator('#search')).toHaveValue('manta');
  await expect.poll(() => focused(page)).toBe('row-manta');
});

test('Esc clears the words first, then leaves the field', async ({ reader }) => {
  const { page } = reader;
  await reader.open('#q=pier');
  await expect(page.locator('.results li').first()).toBeVisible();
  await page.locator('.results a').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#search')).toHaveValue('');
  expect(await focused(page)).toBe('search');
  await expect(page.locator('.list')).toBeVisible();
  await page.keyboard.type('pier');
  await page.keyboard.press('Escape');
  await expect(page.locator('#search')).toHaveValue('');
  await page.keyboard.press('Escape');
  expect(await focused(page)).not.toBe('search');
});

test('once the search is there it asks for nothing', async ({ reader }) => {
  const { page } = reader;
  await reader.open('');
  await page.locator('#search').fill('ma');
  await expect(page.locator('.results li').first()).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const query of ['manta', 'operations', 'nothing like this', 'x'.repeat(10_000), '(?<[']) {
    await page.locator('#search').fill(query);
    await expect.poll(() => reader.hash()).toContain(encodeURIComponent(query.slice(0, 20)));
  }
  // a browser looks for the icon again whenever the address changes
  expect(asked.filter((path) => path !== '/icon.svg')).toEqual([]);
});

test('what is found is marked on the map while it is listed, however a name is spelled', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open('');
  const marked = page.locator('.pins > [data-hovered]');
  await page.locator('#search').fill('manta');
  await expect(page.locator('.pins > [data-id="manta"]')).toHaveAttribute('data-hovered', 'true');
  await page.locator('#search').fill('Kristi Noem');
  await expect(page.locator('.results small', { hasText: 'Written here: Kristy' }).first()).toBeVisible();
  await page.locator('#search').fill('');
  await expect(page.locator('.list')).toBeVisible();
  await expect(marked).toHaveCount(0);
});

test('nothing found is said in words, with what was typed', async ({ reader }) => {
  await reader.open('#q=xyzzy');
  await expect(reader.page.locator('.nothing')).toContainText('Nothing found for “\u2068xyzzy\u2069”.');
});

test('on a phone the sheet makes room for the keyboard and gives the map back to what was opened', async ({
  another,
}) => {
  const { page, panel } = await another({ viewport: PHONE });
  await page.goto('');
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await page.locator('#search').fill('quito');
  await expect(panel).toHaveAttribute('data-stop', 'full');
  await page.locator('.results a').first().click();
  await expect(page.locator('h1')).toHaveText('Quito');
  await expect(panel).toHaveAttribute('data-stop', 'half');
});

test('on a small phone a link to a search opens with its results in sight', async ({ another }) => {
  const reader = await another({ viewport: { width: 320, height: 480 } });
  await reader.open('#q=manta');
  await expect(reader.panel).toHaveAttribute('data-stop', 'full');
  await expect(reader.page.locator('.results a').first()).toBeInViewport();
  await reader.page.locator('.results a').first().click();
  await reader.isAt('Manta');
  await expect(reader.panel).toHaveAttribute('data-stop', 'half');
  await reader.goesBack();
  await expect(reader.panel).toHaveAttribute('data-stop', 'half');
});
