import { layersOn, shownIn } from './published.ts';
import { expect, test } from './test.ts';

test('pins, clusters and edge tabs together stand for every place of the list', async ({ reader }) => {
  await reader.openMap('');
  const { places } = shownIn(layersOn);
  const inDocument = await reader.page
    .locator('.pins > li:not([data-kind="cluster"])')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id!));
  expect(inDocument.sort()).toEqual([...places].sort());
  for (const id of await reader.pinIds())
    for (const member of id.split('+')) expect(places).toContain(member);
});

test('Manta opens from its pin, from its row, and by keyboard', async ({ reader }) => {
  await reader.openMap('');
  await reader.opensPin('Manta');
  expect(new URL(reader.page.url()).pathname).toBe('/place/manta/');
  await reader.goesBack();
  await expect(reader.page.locator('#places')).toBeVisible();
  await reader.opensRow('Manta');
  await reader.goesBack();
  await expect(reader.row('Manta')).toBeFocused();
  await reader.page.keyboard.press('Enter');
  await reader.isAt('Manta');
  await expect(reader.page.locator('h1')).toBeFocused();
});
