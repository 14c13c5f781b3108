/** A site that is read without a network. The host is stopped, because a browser that only pretends to be offline may still ask. */
import { inventoryOf } from '../../src/offline/inventory.ts';
import { en } from '../../src/words/en/index.ts';
import { enLater } from '../../src/words/en/later.ts';
import { esLater } from '../../src/words/es/later.ts';
import { drawn, hosted, inventory, keeping, keptText, LONG, ready, setUp, TINY } from './copies.ts';
import { expect, type Reader, test } from './test.ts';

/** the day of the tiny edition */
const DAY = '2026-04-02';
const GONE = { id: 'a-5', words: 'burns all night' };
const say = enLater.offline;
/** what a page says that is not whole */
const WHAT = new RegExp(
  [en.unstarted, en.dataFault.missing, en.trouble.missing, en.trouble.basemap, en.partFailed].join('|'),
);

setUp();

test('the host stops at seven points of a first visit: the page is usable, or a sentence says what is missing', async ({
  another,
  watch,
}) => {
  watch.expectComplaint(
    /(?:page error|console): .*(?:dynamically imported module|Unexpected end|Failed to fetch|Failed to register|when fetching the script)/,
  );
  const host = await hosted(TINY);
  const saysWhat = ({ page }: Reader) =>
    expect(page.getByText(WHAT).filter({ visible: true }).first()).toBeVisible(LONG);
  const missing: readonly (readonly [RegExp, (reader: Reader) => Promise<unknown>])[] = [
    // whichever of its files are still on their way then
    [/\/assets\/start-/, saysWhat],
    [/\/data\/atlas\.json/, saysWhat],
    [/\/assets\/MapCanvas-/, saysWhat],
    [/\/basemap\/world/, saysWhat],
    [
      /\/sw\.js/,
      async (reader) => {
        await expect.poll(() => host.asked, LONG).toContain('/sw.js');
        await reader.opensRow('Genoa');
      },
    ],
  ];
  for (const [at, told] of missing) {
    host.stopAt(at);
    const reader = await another(keeping(host));
    await reader.page.goto('');
    await expect(reader.page.locator('#panel h1')).toBeVisible();
    await told(reader);
    await reader.page.close();
    await host.stop();
    await host.begin();
  }
  // amid the copy: what came stays, and the next visit goes on there
  host.stopAt(/\/assets\/pages-/);
  const reader = await another(keeping(host));
  const { page } = reader;
  await reader.open('');
  await page.getByRole('link', { name: en.aboutTab, exact: true }).first().click();
  await expect(page.getByText(say.not.network)).toBeVisible(LONG);
  await host.begin();
  await ready(reader);
  const again = host.asked.filter((path) => path.startsWith('/assets/') && !path.includes('pages-'));
  expect(again.filter((path) => path.endsWith('.woff2'))).toEqual([]);
  expect(host.asked.some((path) => path.startsWith('/assets/pages-'))).toBe(true);

  // after: opening, switching and searching ask for nothing
  await reader.open('');
  await reader.page.waitForLoadState('networkidle');
  host.forget();
  await reader.opensRow('Genoa');
  await reader.goesBack();
  await reader.page.getByRole('searchbox').fill('lamp');
  await expect(reader.panel).toContainText(GONE.words, LONG);
  // at each visit the browser itself looks for a new edition
  expect(host.asked.filter((path) => path !== '/sw.js')).toEqual([]);

  await host.stop();
  await reader.open('');
  await expect(reader.page.getByText(say.away(DAY))).toBeVisible();
  // a page that was never visited, in the other language, in a tab of its own, by a link into it
  const tab = await reader.page.context().newPage();
  await drawn(tab, 'es/place/genoa/#map=6/44.4/8.9');
  await expect(tab.getByText(esLater.offline.away(DAY))).toBeVisible();
  await expect(tab.locator('[data-trouble]')).toHaveCount(0);
  expect(await tab.locator('meta[http-equiv]').count()).toBe(1);
  for (const path of ['place/lanterna', 'passage/a-5/', 'claims/', 'data/', 'nowhere/']) {
    await tab.goto(path);
    await expect(tab.locator('html[data-live]'), path).toBeAttached();
  }
  // nothing is kept but what About lists
  const { caches, choices } = inventoryOf(['en', 'es'], true);
  const found = await inventory(tab);
  expect(choices.map((choice) => `cartulary.${choice}`)).toEqual(expect.arrayContaining(found.local));
  expect(found).toEqual({
    local: found.local,
    session: [],
    databases: 0,
    caches: [expect.stringMatching(`^${caches} / `)],
    workers: 1,
    cookies: '',
  });
  expect(await keptText(tab)).not.toContain('map=6/44.4');

  // the network comes back
  await host.begin();
  await tab.evaluate(() => dispatchEvent(new Event('online')));
  await expect(tab.getByText(say.away(DAY))).toHaveCount(0);
});

test('a text from another program is checked here and sent nowhere; frames keep nothing; a browser without room says so', async ({
  another,
}) => {
  const host = await hosted(TINY);
  const framed = await another(keeping(host));
  await framed.open('embed/place/genoa/');
  // where a page that is no frame would begin its copy
  await expect.poll(() => host.asked.some((path) => path.includes('/PrintSheet-')), LONG).toBe(true);
  await framed.page.waitForLoadState('networkidle');
  expect(await inventory(framed.page)).toMatchObject({ local: [], caches: [], workers: 0 });

  const reader = await another(keeping(host));
  const { page } = reader;
  await ready(reader);
  host.forget();
  const draft = 'Nobody has written this: “The lamp burns all night.”';
  await page.evaluate((draft) => {
    const body = new FormData();
    body.set('text', draft);
    return fetch('/check/', { method: 'POST', body });
  }, draft);
  await page.goto('check/');
  await expect(page.getByText(say.shared)).toBeVisible();
  await expect(page.getByLabel(enLater.check.paste, { exact: true })).toHaveValue(draft);
  // once it is given it is forgotten
  await page.reload();
  await expect(page.getByLabel(enLater.check.paste, { exact: true })).toHaveValue('');
  expect(host.asked.join(' ')).not.toMatch(/Nobody/);
  expect(await keptText(page)).not.toContain('Nobody has written this');

  const poor = await another(keeping(host));
  const browser = await poor.page.context().newCDPSession(poor.page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1 });
  await poor.open('');
  await poor.page.getByRole('link', { name: en.aboutTab, exact: true }).first().click();
  await expect(poor.page.getByText(say.not.room)).toBeVisible(LONG);
  await poor.page.getByRole('link', { name: en.places, exact: true }).first().click();
  await poor.opensRow('Genoa');
});
