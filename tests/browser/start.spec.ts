/** The app's own scripts, missing or damaged: the page stays a page, and says that it could not come alive. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { breakFile, type Fault } from './faults.ts';
import { layerFile, SITE } from './published.ts';
import { expect, type Reader, test } from './test.ts';

// Each of these pages fails at once, or speaks by itself after 15 s.
const PATIENCE = 25_000;
test.use({ map: 'held' });
test.beforeEach(({ watch }) => {
  // The browser's own words for a script that does not come, and the reason the app logs.
  watch.expectComplaint(/^console: (?!unhandled rejection|policy)/);
  watch.expectComplaint(
    /^page error: (SyntaxError|ReferenceError|TypeError|Error: Minified React error #418|$)/,
  );
});

/** built scripts that a page of this site begins with, by the start of their names */
const chunks = readdirSync(join(SITE, 'assets')).filter((name) => name.endsWith('.js'));
const begin = (name: string) => new RegExp(`/assets/${name}-[^/]*\\.js`);

async function expectWhole({ page }: Reader) {
  const { quote } = layerFile('bases').get('manta')?.[0] ?? { quote: 'no excerpt' };
  await expect(page.locator('.quote').getByText(quote, { exact: true }).first()).toBeVisible();
  await expect(page.locator('.pins .plate:visible').first()).toBeVisible();
}
const alert = ({ page }: Reader) => page.getByRole('alert');

test('the scripts these tests break are those of the site', () => {
  for (const name of ['index', 'start', 'en', 'rolldown-runtime', 'react'])
    expect(
      chunks.filter((chunk) => begin(name).test(`/assets/${chunk}`)),
      name,
    ).toHaveLength(1);
});

for (const name of ['index', 'start', 'en', 'rolldown-runtime', 'react'])
  for (const fault of ['404', 'html', 'truncated'] as const satisfies readonly Fault[])
    test(`${name}, ${fault}: the text stays, a sentence says so, and another try mends it`, async ({
      reader,
    }) => {
      const mend = await breakFile(reader.page, begin(name), fault);
      await reader.page.goto('place/manta/#layers=bases');
      await expect(alert(reader)).toContainText(en.unstarted, { timeout: PATIENCE });
      await expect(alert(reader)).toHaveCount(1);
      await expectWhole(reader);
      await mend();
      await alert(reader).getByRole('link', { name: en.tryAgain }).click();
      await expect(reader.page.locator('html[data-live]')).toBeAttached();
      await expect(alert(reader)).toHaveCount(0);
    });

for (const name of ['index', 'start', 'en', 'rolldown-runtime', 'react'])
  test(`${name}, one letter altered: the page is alive, or whole and says that it is not`, async ({
    reader,
  }) => {
    await breakFile(reader.page, begin(name), 'flipped');
    await reader.page.goto('place/manta/');
    await expect(reader.page.locator('html[data-live]').or(alert(reader)).first()).toBeAttached({
      timeout: PATIENCE,
    });
    await expectWhole(reader);
  });

for (const name of ['index', 'start', 'en'])
  test(`${name}, stalled: after a while the page says so by itself, without any script`, async ({
    reader,
  }) => {
    await breakFile(reader.page, begin(name), 'stalled');
    await reader.page.goto('es/place/manta/', { waitUntil: 'commit' });
    if (name === 'en') {
      await expect(reader.page.locator('html[data-live]')).toBeAttached();
      await expect(alert(reader)).toHaveCount(0);
      return;
    }
    await expect(alert(reader)).toHaveCount(0);
    await expect(alert(reader)).toContainText(es.unstarted, { timeout: PATIENCE });
  });

test('a page that React gives up as a whole is shown again as it was written', async ({ reader }) => {
  // The masthead, which stands in no boundary, reads this word's parts.
  await reader.page.route(begin('en'), async (route) => {
    const response = await route.fetch();
    const altered = (await response.text()).replace('theme:', 'themi:');
    await route.fulfill({ response, body: altered });
  });
  await reader.page.goto('place/manta/');
  await expect(alert(reader)).toContainText(en.unstarted);
  await expectWhole(reader);
  await expect(reader.page.locator('#still svg')).toBeVisible();
});

test('while the app does not come, links lead on', async ({ reader }) => {
  await breakFile(reader.page, begin('start'), '404');
  await reader.page.goto('place/manta/');
  await expect(alert(reader)).toBeVisible();
  await reader.page.getByRole('link', { name: en.allPlaces }).click();
  await expect(reader.page.locator('.row').first()).toBeVisible();
  await expect(alert(reader)).toBeVisible();
});

test('another try keeps what stands after the # of the address', async ({ reader }) => {
  const mend = await breakFile(reader.page, begin('start'), '404');
  await reader.page.goto('#layers=ports');
  await expect(alert(reader)).toContainText(en.unstarted);
  await mend();
  await alert(reader).getByRole('link', { name: en.tryAgain }).click();
  await expect(reader.page.locator('html[data-live]')).toBeAttached();
  expect(reader.hash()).toBe('#layers=ports');
});

test('without scripts nothing says that the map did not start', async ({ another }) => {
  const { page } = await another({ javaScriptEnabled: false });
  await page.goto('');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await page.locator('#fault').evaluate((strip) => getComputedStyle(strip).display)).toBe('none');
});
