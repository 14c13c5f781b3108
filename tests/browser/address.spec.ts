import { labelIn } from '../../src/atlas/names.ts';
import { en } from '../../src/words/en/index.ts';
import { enLater } from '../../src/words/en/later.ts';
import { enNotice } from '../../src/words/en/notice.ts';
import { es } from '../../src/words/es/index.ts';
import { LANGUAGES, languageOf } from '../../src/words/registry.ts';
import { frameOf, spotsInside } from './frames.ts';
import { head, layersOn, shownIn } from './published.ts';
import { expect, type Reader, test } from './test.ts';

const checked = (reader: Reader) => reader.page.locator('label.layer:has(:checked)').allTextContents();
const stateOf = async (reader: Reader) => ({
  url: reader.page.url(),
  heading: await reader.page.locator('h1').textContent(),
  list:
    (await reader.page.locator('#places').count()) > 0
      ? await reader.page.locator('#places').textContent()
      : null,
  layers: await checked(reader),
  now: await reader.page.locator('[aria-current="true"]').evaluateAll((all) => all.map(({ id }) => id)),
});
const notice = (reader: Reader) => reader.panel.locator('.notice[role=status]');
/** the beginning of the sentence, after which what was asked for may stand */
const sentence = (part: keyof typeof enNotice) => enNotice[part]('|', '').split('|')[0]!;

// what an address says is the panel's and the pins' business
test.use({ map: 'held' });

test('twenty steps back and forward restore every page exactly', async ({ reader }) => {
  await reader.open('');
  const names = (await reader.rows())
    .slice(0, 4)
    .map((id) => labelIn(head.places.find((place) => place.id === id)!.name, 'en'));
  await reader.toggles('Ports');
  await expect.poll(() => reader.hash()).toContain('layers=');
  const states = [await stateOf(reader)];
  for (const name of names) {
    await reader.opensRow(name);
    await reader.atRest();
    states.push(await stateOf(reader));
    await reader.page.getByRole('link', { name: en.allPlaces }).click();
    await expect(reader.row(name)).toBeVisible();
    await reader.atRest();
    states.push(await stateOf(reader));
  }
  await reader.page.getByRole('link', { name: en.aboutTab, exact: true }).first().click();
  await expect(reader.page.locator('h1')).toHaveText(en.about);
  states.push(await stateOf(reader));
  await reader.page.getByRole('link', { name: en.places, exact: true }).click();
  await expect(reader.page.locator('#places')).toBeVisible();
  states.push(await stateOf(reader));
  expect(states).toHaveLength(11);
  for (const state of states.slice(0, -1).reverse()) {
    await reader.goesBack();
    await expect.poll(() => stateOf(reader)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await reader.goesForward();
    await expect.poll(() => stateOf(reader)).toEqual(state);
  }
});

const BROKEN: readonly (readonly [fragment: string, said: string])[] = [
  ['map=99/0/0', sentence('map')],
  ['map=NaN/1e999/x', sentence('map')],
  ['map=6/-1', sentence('map')],
  ['map=', sentence('map')],
  ['layers=nope', sentence('layers')],
  ['layers=__proto__,constructor', sentence('layers')],
  ['layers=<img src=x onerror=alert(1)>', sentence('layers')],
  ['sort=sideways', sentence('sort')],
  ['excerpt=z-999', sentence('excerpt')],
  ['excerpt=%E0%A4%A', sentence('excerpt')],
  ['colour=red', sentence('unknown')],
  ['%00=%', sentence('unknown')],
  ['__proto__=1', sentence('unknown')],
];
test('a broken part of an address is named in a sentence, and the rest of it holds', async ({ reader }) => {
  await reader.open('');
  for (const [fragment, said] of BROKEN) {
    await reader.page.evaluate((hash) => (location.hash = hash), `${fragment}&sort=name`);
    await expect(notice(reader), fragment).toContainText(said);
    if (!fragment.startsWith('sort'))
      await expect(reader.page.getByRole('combobox', { name: en.sort }), fragment).toHaveValue('name');
    await expect(reader.page.locator('#places'), fragment).toHaveText(
      new RegExp(`^${en.placeCount(shownIn(layersOn).places.size)}`),
    );
  }
  expect(
    await reader.page.locator('.notice *').evaluateAll((all) => all.map(({ localName }) => localName)),
  ).not.toContain('img');
  await reader.page.evaluate(() => (location.hash = `map=6/-1/-79&x=${'y'.repeat(3000)}`));
  await expect(notice(reader)).toContainText(sentence('long'));
  await reader.presses(en.dismiss);
  await expect(notice(reader)).toHaveCount(0);
});

test('a layer that is not there is named, and those that are there are shown', async ({ reader }) => {
  await reader.open('#layers=ports,nope');
  await expect(notice(reader)).toHaveText(enNotice.layers(' “nope”', 'Ports'));
  expect((await reader.rows()).sort()).toEqual([...shownIn(['ports']).places].sort());
});

test('two hundred addresses in one page leave it whole', async ({ reader }) => {
  await reader.open('');
  const parts = [
    ...BROKEN.map(([fragment]) => fragment),
    'map=7/-1/-80',
    'map=5/40/2',
    'layers=ports',
    'layers=',
    'sort=country',
    'excerpt=a-1',
    '',
    '=',
    '&&',
    '#',
  ];
  await reader.page.evaluate(async (given) => {
    for (let i = 0; i < 200; i++) {
      location.hash = [
        given[i % given.length],
        given[(i * 7) % given.length],
        given[(i * 13) % given.length],
      ].join('&');
      // a screen's frame now and then; between them the views follow each other as fast as they can
      await new Promise((resolve) => (i % 20 ? setTimeout(resolve) : requestAnimationFrame(resolve)));
    }
    location.hash = 'layers=ports';
  }, parts);
  await expect(reader.page.locator('#places')).toHaveText(
    new RegExp(`^${en.placeCount(shownIn(['ports']).places.size)}`),
  );
  expect(await reader.page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('a page that does not exist says so, with status 404, and shows the list', async ({
  reader,
  request,
  watch,
}) => {
  watch.expectComplaint(/Failed to load resource.*404/);
  for (const path of ['nowhere/', 'place/atlantis/', 'es/nowhere/'])
    expect((await request.get(path)).status(), path).toBe(404);
  await reader.open('nowhere/');
  await expect(notice(reader)).toContainText(sentence('page'));
  await expect(reader.page.locator('.row').first()).toBeVisible();
  await reader.open('place/atlantis/');
  await expect(notice(reader)).toContainText(sentence('place'));
  await reader.opensRow('Manta');
});

test('an address without its slash leads to its page', async ({ reader, request }) => {
  const answer = await request.get('place/manta', { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, '/place/manta/']);
  await reader.open('place/manta#sort=name');
  await reader.isAt('Manta');
  expect(reader.hash()).toBe('#sort=name');
});

test('what is named but not on the map opens from its drawer, and every way leads back to that', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open('');
  const drawer = page.locator('.drawer');
  await drawer.locator('summary').click();
  await expect.poll(() => reader.hash()).toBe('#drawer=open');
  const row = drawer.locator('h3 a').nth(3);
  const name = (await row.textContent())!;
  await row.click();
  await reader.isAt(name);
  await expect(page.locator('.passage').first()).toBeVisible();
  await reader.goesBack();
  await expect(row).toBeFocused();
  await reader.open(`${new URL((await row.getAttribute('href'))!, page.url()).pathname.slice(1)}`);
  await reader.isAt(name);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveAttribute('open', '');
  await expect(row).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.hash()).toBe('');
});

test('an area of the still map opens before the map is drawn', async ({ reader }) => {
  await reader.open('');
  const { id } = head.places.find(({ name }) => name.en === 'Nariño')!;
  const inside = await spotsInside(reader.page, id, await frameOf(reader.page, ''));
  await reader.page.mouse.click(...(await reader.firstEmpty(inside)));
  await reader.isAt('Nariño');
});

test('Escape goes back to the list, J and K walk it, digits switch layers, ? lists all keys', async ({
  reader,
}) => {
  await reader.open('');
  const [first, second] = (await reader.rows()).map((id) =>
    labelIn(head.places.find((place) => place.id === id)!.name, 'en'),
  );
  await reader.page.keyboard.press('j');
  await reader.isAt(first!);
  await reader.page.keyboard.press('j');
  await reader.isAt(second!);
  await reader.page.keyboard.press('k');
  await reader.isAt(first!);
  await reader.page.keyboard.press('Escape');
  await expect(reader.page.locator('#places')).toBeVisible();
  const before = (await checked(reader)).length;
  await reader.page.keyboard.press('1');
  await expect.poll(async () => (await checked(reader)).length).toBe(before - 1);
  await reader.page.keyboard.press('+');
  await expect.poll(() => reader.hash()).toContain('map=');
  await reader.page.keyboard.press('0');
  await expect.poll(() => reader.hash()).not.toContain('map=');
  const row = reader.row(first!);
  await row.focus();
  await reader.page.keyboard.press('?');
  const keys = reader.page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.locator('dt')).toHaveText([...enLater.aboutPage.keys.map(([key]) => key!), '1–5']);
  await reader.page.keyboard.press('j');
  await expect(keys).toBeVisible();
  await keys.getByRole('checkbox').uncheck();
  await reader.page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await reader.page.keyboard.press('?');
  await reader.page.keyboard.press('0');
  await expect(keys).toHaveCount(0);
});

// the host sends one file for all of them, whose markup belongs to no page: React takes over none of it
for (const path of ['claims/gone/', 'source/f/', 'es/claims/gone/'])
  test(`${path}, which does not exist, is drawn anew without an error`, async ({ reader, watch }) => {
    watch.expectComplaint(/Failed to load resource.*404/);
    await reader.open(path);
    await expect(reader.page.locator('html')).toHaveAttribute('lang', path.startsWith('es/') ? 'es' : 'en');
    await expect(reader.page.locator('h1')).toHaveCount(1);
    expect(watch.found()).toEqual([]);
  });

test('the Spanish pages speak Spanish, and the link between languages keeps the view', async ({ reader }) => {
  await reader.open('es/#layers=ports');
  await expect(reader.page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(reader.page.locator('#places')).toContainText(es.placeCount(shownIn(['ports']).places.size));
  await reader.page.getByRole('link', { name: languageOf(LANGUAGES, 'en').name }).click();
  await expect(reader.page.locator('html[lang=en][data-live]')).toBeAttached();
  expect(new URL(reader.page.url()).pathname).toBe('/');
  expect(reader.hash()).toBe('#layers=ports');
});

test('the language a reader chose is kept: links of others open in it, Back and addresses that do not exist stay as they are', async ({
  reader,
  watch,
}) => {
  watch.expectComplaint(/Failed to load resource.*404/);
  const lang = (code: string) => expect(reader.page.locator(`html[lang=${code}][data-live]`)).toBeAttached();
  const path = () => new URL(reader.page.url()).pathname;
  await reader.open('place/manta/');
  await lang('en');
  await reader.page.getByRole('link', { name: languageOf(LANGUAGES, 'es').name }).click();
  await lang('es');
  expect(path()).toBe('/es/place/manta/');
  await reader.page.goBack();
  await lang('en');
  expect(path()).toBe('/place/manta/');
  await reader.page.goto('place/salinas/#layers=bases');
  await lang('es');
  expect(path()).toBe('/es/place/salinas/');
  expect(reader.hash()).toBe('#layers=bases');
  await reader.page.goto('nowhere/');
  await lang('en');
  expect(path()).toBe('/nowhere/');
  await reader.page.goto('es/');
  await reader.page.getByRole('link', { name: languageOf(LANGUAGES, 'en').name }).click();
  await lang('en');
  await reader.page.goto('place/quito/');
  await lang('en');
});
