/** Links from before: to things that were withdrawn, and what the site says of its corrections. */

import { en } from '../../src/words/en/index.ts';
import { enPast } from '../../src/words/en/past.ts';
import { enShare } from '../../src/words/en/share.ts';
import { es } from '../../src/words/es/index.ts';
import { esPast } from '../../src/words/es/past.ts';
import { head } from './published.ts';
import { expect, test } from './test.ts';

test.use({ map: 'held', deviceScaleFactor: 1 });

const DAY = '2026-11-26';

for (const [address, opens, sentence] of [
  ['passage/a-3/', 'Quito', enPast.withdrawn.passage(en.quoted('a-3'), DAY)],
  ['es/passage/a-9/', 'Quito', esPast.withdrawn.passage(es.quoted('a-9'), DAY)],
  ['place/venezuela/#excerpt=a-3', 'Venezuela', enPast.withdrawn.passage(en.quoted('a-3'), DAY)],
] as const)
  test(`/${address} opens what stands in its place, and says so`, async ({ reader }) => {
    await reader.page.goto(address);
    await expect(reader.page.locator('html[data-live]')).toBeAttached();
    const notice = reader.panel.locator('.notice[role=status]');
    await expect(notice).toContainText(sentence);
    await expect(reader.panel.locator('h1')).toHaveText(opens);
    await expect(notice.getByRole('link').first()).toBeVisible();
    await notice.getByRole('button').click();
    await expect(notice).toBeHidden();
  });

test('without scripts the address says what became of it, and leads on', async ({ another }) => {
  const { page } = await another({ javaScriptEnabled: false });
  expect((await page.goto('passage/a-3/'))?.status()).toBe(200);
  await expect(page.getByRole('heading', { name: enPast.gone })).toBeVisible();
  await expect(page.getByText(enPast.withdrawn.passage(en.quoted('a-3'), DAY))).toBeVisible();
  await page.getByRole('link', { name: /^A ¶/ }).click();
  await expect(page).toHaveURL(/\/passage\/a-2\/$/);
  await expect(page.locator('blockquote')).toBeVisible();
});

test('an old passage that is put into the address of an open page is followed too', async ({ reader }) => {
  await reader.page.goto('place/venezuela/');
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  await reader.page.evaluate(() => {
    location.hash = '#excerpt=a-3';
  });
  await expect(reader.panel.locator('.notice')).toContainText(
    enPast.withdrawn.passage(en.quoted('a-3'), DAY),
  );
  await expect(reader.panel.locator('article[aria-current]')).toHaveAttribute('id', /a-2/);
});

test('a place that is concerned leads to the log, which leads to what it concerns', async ({ reader }) => {
  await reader.page.goto('place/salinas/');
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  await reader.panel.getByRole('link', { name: /^Corrected on / }).click();
  await expect(reader.panel.getByRole('heading', { name: enPast.title, exact: true })).toBeVisible();
  const entries = reader.panel.locator('.corrections > li');
  await expect(entries).not.toHaveCount(0);
  await entries.first().locator('summary').click();
  await expect(entries.first().getByRole('link').first()).toBeVisible();
});

test('a link can name its edition; one that nobody knows is said to be so, and the address stays short', async ({
  reader,
}) => {
  await reader.page.goto('place/quito/');
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  await reader.page.getByRole('button', { name: en.share, exact: true }).first().click();
  const dialog = reader.page.getByRole('dialog');
  const link = dialog.getByRole('textbox', { name: enShare.link.field });
  await expect(link).toHaveValue(/\/place\/quito\/$/);
  await dialog.getByLabel(enShare.link.edition).check();
  await expect(link).toHaveValue(new RegExp(`#edition=${head.edition.stamp.slice(0, 8)}$`));
  const named = await link.inputValue();
  await reader.page.goto('about:blank');
  await reader.page.goto(named);
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  await expect(reader.panel.locator('.notice')).toHaveCount(0);
  await reader.page.goto('about:blank');
  // an edition from before passages were cut anew: what has changed is on the map too, until the notice is closed
  await reader.page.goto(named.replace(/edition=.*/, 'edition=c0911a97'));
  const notice = reader.panel.locator('.notice');
  const changed = reader.page.locator('.pins > [data-changed]');
  const quito = reader.page.locator('.pins > [data-id="quito"] > a');
  await expect(quito).toHaveAccessibleName(/ Since this link: .*passages? cut anew.*\.$/);
  expect(
    await quito.locator('.plate').evaluate((plate) => getComputedStyle(plate, '::before').clipPath),
  ).toContain('polygon');
  await expect(notice).toContainText(enPast.marked(await changed.count()));
  await notice.getByRole('button').click();
  await expect(changed).toHaveCount(0);
  await expect(quito).not.toHaveAccessibleName(/Since this link/);
  await reader.page.goto('about:blank');
  await reader.page.goto(named.replace(/edition=.*/, 'edition=deadbeef'));
  await expect(notice).toContainText(enPast.unknownEdition('deadbeef'));
  await notice.getByRole('link', { name: enPast.title }).click();
  await expect(reader.panel.getByRole('heading', { name: enPast.title, exact: true })).toBeVisible();
  expect(reader.page.url()).not.toContain('edition');
});

test('in a frame of another site too, and its feed is that of the site', async ({ reader }) => {
  await reader.page.goto('embed/passage/a-3/');
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  await expect(reader.panel.locator('.notice')).toContainText(
    enPast.withdrawn.passage(en.quoted('a-3'), DAY),
  );
  await expect(reader.panel.locator('h1')).toHaveText('Quito');
  for (const path of ['embed/about/', 'embed/es/about/', 'es/about/']) {
    await reader.page.goto(path);
    await expect(reader.page.locator('html[data-live]')).toBeAttached();
    const feed = reader.panel.locator('a[href$="corrections.xml"]');
    const address = await feed.evaluate((link) => (link as HTMLAnchorElement).href);
    expect((await reader.page.request.get(address)).headers()['content-type'], address).toMatch(/xml/);
    expect(await (await reader.page.request.get(address)).text()).toContain('<feed');
  }
});

test('the feed is what RFC 4287 asks for', async ({ reader }) => {
  await reader.page.goto('about:blank');
  for (const path of ['corrections.xml', 'es/corrections.xml']) {
    const text = await (await reader.page.request.get(path)).text();
    const feed = await reader.page.evaluate((xml) => {
      const ATOM = 'http://www.w3.org/2005/Atom';
      const page = new DOMParser().parseFromString(xml, 'application/xml');
      const root = page.documentElement;
      const inside = (of: Element, name: string) =>
        [...of.children].filter((one) => one.namespaceURI === ATOM && one.localName === name);
      const texts = (of: Element, name: string) => inside(of, name).map((one) => one.textContent ?? '');
      const read = (of: Element) => ({
        ids: texts(of, 'id'),
        titles: texts(of, 'title'),
        updated: texts(of, 'updated'),
        rels: inside(of, 'link').map((one) => one.getAttribute('rel')),
      });
      return {
        broken: page.querySelector('parsererror') !== null,
        name: `${root.namespaceURI} ${root.localName}`,
        authors: inside(root, 'author').map((one) => texts(one, 'name').join()),
        feed: read(root),
        entries: inside(root, 'entry').map((one) => ({ ...read(one), content: texts(one, 'content') })),
      };
    }, text);
    expect(feed.broken, path).toBe(false);
    expect(feed.name).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.authors).toEqual([expect.stringMatching(/\S/)]);
    expect(feed.feed.rels).toEqual(['self', 'alternate']);
    expect(feed.entries.length).toBeGreaterThan(10);
    const all = [feed.feed, ...feed.entries];
    for (const { ids, titles, updated, rels } of all) {
      // exactly one of each
      expect(ids).toEqual([
        expect.stringMatching(
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
      ]);
      expect(titles).toEqual([expect.stringMatching(/\S/)]);
      expect(updated).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)]);
      expect(rels).toContain('alternate');
    }
    expect(new Set(all.flatMap(({ ids }) => ids)).size).toBe(all.length);
    for (const { content } of feed.entries) expect(content).toEqual([expect.stringMatching(/\S/)]);
  }
});
