import { labelIn } from '../../src/atlas/names.ts';
import { en } from '../../src/words/en/index.ts';
import { enLater } from '../../src/words/en/later.ts';
import { head, layerFile, layersOn, shownIn } from './published.ts';
import { expect, PHONE, test } from './test.ts';

const title = (layer: string) => labelIn(head.layers.find(({ id }) => id === layer)!.title, 'en');
const said = (layers: readonly string[]) => {
  const { places, passages } = shownIn(layers);
  return `${en.placeCount(places.size)} ${en.inPassages(passages.size)}`;
};

test.use({ map: 'held' });

test('the list names every place of the layers that are on, and no other', async ({ reader }) => {
  await reader.open('');
  const { places } = shownIn(layersOn);
  expect(places.size).toBeGreaterThan(8);
  expect((await reader.rows()).sort()).toEqual([...places].sort());
  await expect(reader.page.locator('#places')).toHaveText(said(layersOn));
});

test('every layer says how many places the published file holds', async ({ reader }) => {
  await reader.open('');
  for (const { id } of head.layers)
    await expect(reader.panel.locator('label.layer', { hasText: title(id) }).locator('.count')).toHaveText(
      String(layerFile(id).size),
    );
});

for (const layer of layersOn)
  test(`switching ${layer} off and on changes pins, list and counts`, async ({ reader }) => {
    await reader.open('');
    const before = await reader.rows();
    const rest = layersOn.filter((id) => id !== layer);
    await reader.toggles(title(layer));
    await expect(reader.page.locator('#places')).toHaveText(said(rest));
    expect((await reader.rows()).sort()).toEqual([...shownIn(rest).places].sort());
    const pins = reader.page.locator('.pins > li:not([data-kind="cluster"])');
    await expect(pins).toHaveCount(shownIn(rest).places.size);
    await expect.poll(() => decodeURIComponent(reader.hash())).toContain(`layers=${rest.join(',')}`);
    await reader.toggles(title(layer));
    expect(await reader.rows()).toEqual(before);
    await expect.poll(() => reader.hash()).toBe('');
  });

test('with every layer off the list says so and offers everything', async ({ reader }) => {
  await reader.open('');
  for (const layer of layersOn) await reader.toggles(title(layer));
  await expect(reader.panel.locator('.empty')).toContainText(en.empty);
  await reader.panel.locator('.empty').getByRole('button', { name: en.showEverything }).click();
  await expect(reader.page.locator('#places')).toHaveText(said(head.layers.map(({ id }) => id)));
});

test('next and previous walk the list in its order', async ({ reader }) => {
  await reader.open('');
  const [first, second, third] = await reader.rows();
  const name = (id: string | undefined) => labelIn(head.places.find((place) => place.id === id)!.name, 'en');
  await reader.opensRow(name(first));
  await reader.page.getByRole('link', { name: en.next(name(second)) }).click();
  await reader.isAt(name(second));
  await reader.page.getByRole('link', { name: en.next(name(third)) }).click();
  await reader.isAt(name(third));
  await reader.page.getByRole('link', { name: en.previous(name(second)) }).click();
  await reader.isAt(name(second));
});

test('the order of the list can be chosen, and the address keeps it', async ({ reader }) => {
  await reader.open('');
  await reader.page.getByRole('combobox', { name: en.sort }).selectOption('name');
  const names = await reader.page.locator('.row b').allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  await expect.poll(() => reader.hash()).toBe('#sort=name');
});

test('a pin, a switch and the letters of a row say which texts they stand for', async ({ reader }) => {
  await reader.open('');
  const { page } = reader;
  const card = page.getByRole('tooltip');
  await reader.pin('Manta').locator('.plate').hover();
  for (const { short } of head.sources.slice(0, 2)) await expect(card).toContainText(short.replace('…', ''));
  await expect(card.locator('blockquote')).not.toBeEmpty();
  // it stays while it is pointed at, lies beside its pin, and goes with Esc, which closes nothing else
  await card.hover();
  await page.waitForTimeout(400);
  const [box, pin] = [
    (await card.boundingBox())!,
    (await reader.pin('Manta').getByRole('link').boundingBox())!,
  ];
  expect(box.y + box.height <= pin.y || box.y >= pin.y + pin.height).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await reader.panel.locator('.chip').nth(1).hover();
  await expect(card).toContainText(head.sources[1]!.states.title!);
  await reader.row('Manta').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card).toContainText(head.sources[0]!.short.replace('…', ''));
  await expect(reader.row('Manta')).toHaveAccessibleDescription(/\w/);
});

test('the line of signs is gone once it was used, and stays away', async ({ reader }) => {
  await reader.open('');
  const line = reader.panel.locator('.signs');
  await expect(line).toContainText(en.signs.area);
  await reader.opensRow('Manta');
  await reader.goesBack();
  await expect(reader.panel.locator('.starts')).toBeVisible();
  await expect(line).toBeHidden();
  await reader.open('');
  await expect(line).toBeHidden();
  await reader.open('about/');
  await reader.page.getByRole('checkbox', { name: enLater.aboutPage.signsOn }).check();
  await reader.open('');
  await reader.presses(en.signs.dismiss);
  await expect(line).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the box of a layer that is on hides neither its mark nor its name', async ({ reader }) => {
    await reader.open('');
    const boxes = reader.page.locator('.layer input:checked');
    expect(await boxes.count()).toBeGreaterThan(1);
    for (const box of await boxes.all()) await expect(box).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
  test('a long press on a pin says what it holds, a tap opens its place', async ({ reader }) => {
    await reader.open('');
    const { page } = reader;
    const plate = reader.pin('Manta').locator('.plate');
    const { x, y, width, height } = (await plate.boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd') =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + width / 2, y: y + height / 2 }],
      });
    // the focus has the cards fetched
    await reader.pin('Manta').getByRole('link').focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await touch('touchStart');
    await expect(page.getByRole('tooltip')).toContainText('Manta');
    await touch('touchEnd');
    await expect(page.getByRole('tooltip')).toBeVisible();
    await expect(page.locator('h1')).toHaveText(labelIn(head.edition.title, 'en'));
    await plate.tap();
    await reader.isAt('Manta');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
  });
});

test('a press on a pin right after one in the panel, before the map shows that one, keeps both', async ({
  reader,
}) => {
  await reader.open('');
  const between = await reader.page.evaluate(async () => {
    document.querySelector<HTMLElement>('.layer input:checked')?.click();
    // the panel has changed, and no frame was painted since
    await Promise.resolve();
    await Promise.resolve();
    const on = document.querySelectorAll('.layer input:checked').length;
    document.querySelector<HTMLElement>('.pins [data-id="manta"] a')?.click();
    return on;
  });
  await reader.isAt('Manta');
  expect(between).toBe(layersOn.length - 1);
  expect(reader.hash()).toMatch(/layers=/);
});
