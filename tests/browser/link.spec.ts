import { en } from '../../src/words/en/index.ts';
import { enShare } from '../../src/words/en/share.ts';
import { layerFile } from './published.ts';
import { expect, type Reader, test } from './test.ts';

/** everything of the view that two readers can compare */
async function looksOf(reader: Reader) {
  await reader.mapIsDrawn();
  await reader.atRest();
  return {
    heading: await reader.page.locator('h1').textContent(),
    pins: await reader.pinSpots(),
    layers: await reader.page.locator('label.layer:has(input:checked)').allTextContents(),
    highlighted: await reader.page.locator('[aria-current="true"] .quote').allTextContents(),
    url: new URL(reader.page.url()).pathname + reader.hash(),
  };
}

test('the link to a view opens the same view in another browser', async ({ reader, another }) => {
  await reader.openMap('');
  await reader.toggles('Ports');
  await reader.zoomsIn();
  await expect.poll(() => reader.hash()).toMatch(/map=.*layers=/);
  await reader.atRest();
  const before = reader.hash();
  await reader.dragsMap(-90, 60);
  await expect.poll(() => reader.hash()).not.toBe(before);
  const dialog = await reader.shares();
  await dialog.getByLabel(enShare.link.position).check();
  const link = await reader.copies(dialog.getByRole('button', { name: enShare.link.copy }));
  const other = await another();
  await other.open(link);
  expect(await looksOf(other)).toEqual(await looksOf(reader));
});

test('the link to a place opens the place', async ({ reader, another }) => {
  await reader.open('place/manta/');
  const link = await reader.copies(reader.page.getByRole('button', { name: en.copyLinkTo.place }));
  const other = await another();
  await other.open(link);
  await other.isAt('Manta');
  expect(await looksOf(other)).toEqual(await looksOf(reader));
});

test('the link to a passage opens its place with the passage highlighted and in sight', async ({
  reader,
  another,
}) => {
  const passages = layerFile('ports').get('manta')!;
  const { id, quote } = passages.at(-1)!;
  await reader.open('place/manta/');
  const link = await reader.copies(
    reader.page.locator(`#${id}`).getByRole('button', { name: en.copyLinkTo.passage }),
  );
  expect(new URL(link).pathname).toBe(`/passage/${id}/`);
  const other = await another();
  await other.open(link);
  await expect(other.page.locator(`#${id}`)).toHaveAttribute('aria-current', 'true');
  await expect(other.page.locator(`#${id} .quote`)).toHaveText(quote);
  await expect(other.page.locator(`#${id} .quote`)).toBeInViewport({ ratio: 0.9 });
  // the name of the place stays above it
  const [name, words] = [
    await other.box(other.page.locator('h1')),
    await other.box(other.page.locator(`#${id}`)),
  ];
  expect(await other.isOnTop(other.page.locator('h1'), [name.x + 30, name.y + name.height / 2])).toBe(true);
  expect(words.y).toBeGreaterThanOrEqual(name.y + name.height);
});

const LEADS = {
  'a row of the list': (reader: Reader) => reader.row('Guayaquil'),
  'a pin': (reader: Reader) => reader.pin('Manta').locator('a'),
  'a passage': (reader: Reader) => reader.panel.locator('.passage a[href*="/source/"]').first(),
};
for (const [name, linkOf] of Object.entries(LEADS))
  test(`${name}: a click leads to the view that its address holds, camera included`, async ({
    reader,
    another,
  }) => {
    await reader.openMap(name === 'a passage' ? 'place/manta/' : '');
    await reader.dragsMap(60, 40);
    await expect.poll(() => reader.hash()).toContain('map=');
    await reader.atRest();
    const href = (await linkOf(reader).getAttribute('href'))!;
    expect(href).toContain('map=');
    // of a pin the plate is what one presses
    const plate = linkOf(reader).locator('.plate');
    await ((await plate.count()) > 0 ? plate : linkOf(reader)).click();
    await expect.poll(() => new URL(reader.page.url()).pathname + reader.hash()).toBe(href);
    const other = await another();
    await other.open(href);
    expect(await looksOf(other)).toEqual(await looksOf(reader));
  });

test('where the clipboard refuses, the link is offered in a field', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await reader.open('place/manta/');
  await reader.presses(en.copyLinkTo.place);
  await expect(reader.page.getByLabel(en.copyRefused)).toHaveValue(/\/place\/manta\/$/);
});
