import { labelIn } from '../../src/atlas/names.ts';
import { en } from '../../src/words/en/index.ts';
import { head, layerFile, layersOn, shownIn } from './published.ts';
import { expect, test } from './test.ts';

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
