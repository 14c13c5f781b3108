import { en } from '../../src/words/en/index.ts';
import { breakFile, type Fault } from './faults.ts';
import { frameOf, missesOf } from './frames.ts';
import { compareGround, groundPicture } from './ground.ts';
import { layerFile } from './published.ts';
import { expect, MAP_CHUNK, type Reader, test } from './test.ts';

test.beforeEach(({ watch }) => {
  // the browser's own words for what these tests bring about
  watch.expectComplaint(/console: Failed to load resource|console: Failed to load module script/);
});

/** whatever is missing: the page's text is there, and its links lead on */
async function expectReadable({ page }: Reader) {
  const { quote } = layerFile('bases').get('manta')![0]!;
  await expect(page.locator('.quote').getByText(quote, { exact: true }).first()).toBeVisible();
  await expect(page.locator('.pins .plate:visible').first()).toBeVisible();
}

const DATA: readonly (readonly [file: string, fault: Fault, kind: keyof typeof en.dataFault])[] = [
  ['atlas.json', '404', 'missing'],
  ['atlas.json', 'html', 'foreign'],
  ['atlas.json', 'truncated', 'broken'],
  ['atlas.json', 'flipped', 'broken'],
  ['atlas.json', 'stale', 'stale'],
  // read by the same code
  ['excerpts-0.json', '404', 'missing'],
  ['excerpts-0.json', 'flipped', 'broken'],
];
for (const [file, fault, kind] of DATA)
  test(`${file}, ${fault}: the page stays readable, says what is wrong, and comes alive on another try`, async ({
    reader,
  }) => {
    const mend = await breakFile(reader.page, new RegExp(`/data/${file}`), fault);
    await reader.page.goto('place/manta/');
    await expect(reader.page.getByRole('alert')).toContainText(en.dataFault[kind]);
    await expectReadable(reader);
    await reader.page.getByRole('link', { name: en.allPlaces }).click();
    await expect(reader.page.locator('.row').first()).toBeVisible();
    // the other page has failed too: mended before, it would come alive by itself
    await expect(reader.page.getByRole('alert')).toContainText(en.dataFault[kind]);
    await mend();
    await reader.page.getByRole('alert').getByRole('link', { name: en.tryAgain }).click();
    await expect(reader.page.locator('html[data-live]')).toBeAttached();
    await expect(reader.page.getByRole('alert')).toHaveCount(0);
  });

test('atlas.json, stalled: the page is read and left by its links as without scripts', async ({ reader }) => {
  await breakFile(reader.page, /\/data\/atlas\.json/, 'stalled');
  await reader.page.goto('place/manta/');
  await expectReadable(reader);
  await reader.page.getByRole('link', { name: en.allPlaces }).click();
  await expect(reader.page.locator('.row').first()).toBeVisible();
});

const MAP: readonly (readonly [what: string, url: RegExp, faults: readonly Fault[], said: string])[] = [
  ['areas.geojson', /\/data\/areas\.geojson/, ['404', 'flipped'], en.trouble.areas],
  ['world.pmtiles', /\/basemap\/world\.pmtiles/, ['404', 'truncated'], en.trouble.basemap],
  ['the map’s code', MAP_CHUNK, ['404'], en.trouble.missing],
  ['the map’s worker', /\/assets\/maplibre-gl-worker-[^/]*\.js/, ['404'], en.trouble.missing],
];
for (const [what, url, faults, said] of MAP)
  for (const fault of faults)
    test(`${what}, ${fault}: a sentence says so, everything else works, and another try mends it`, async ({
      reader,
      watch,
    }) => {
      watch.expectComplaint(
        /page error: (SyntaxError|.*(dynamically imported module|Unexpected end of input|Invalid or unexpected token))/,
      );
      if (what === 'the map’s worker') watch.expectComplaint(/console: .*(worker|Uncaught)/i);
      const mend = await breakFile(reader.page, url, fault);
      await reader.open('place/manta/');
      const sentence = reader.page.getByRole('status').filter({ hasText: said });
      await expect(sentence).toBeVisible({ timeout: 20_000 });
      await expectReadable(reader);
      await reader.page.getByRole('link', { name: en.allPlaces }).click();
      await reader.opensRow('Guayaquil');
      // where the map came to rest it asks anew, and fails anew
      await reader.atRest();
      await expect(sentence).toBeVisible();
      await mend();
      await reader.presses(en.tryAgain);
      await reader.mapIsDrawn();
      await expect(sentence).toHaveCount(0);
      await expect(reader.page.locator('canvas')).toHaveCount(1);
    });

const WORKER: Record<string, (reader: Reader) => Promise<unknown>> = {
  missing: ({ page }) => breakFile(page, /\/assets\/maplibre-gl-worker-[^/]*\.js/, '404'),
  forbidden: ({ page }) =>
    page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/worker-src [^;"]*/, "worker-src 'none'");
      await route.fulfill({ response, body });
    }),
};
for (const [how, stop] of Object.entries(WORKER))
  test(`the map’s worker, ${how}: the first page keeps its still map and every pin, and places open on it`, async ({
    reader,
    watch,
  }) => {
    watch.expectComplaint(/worker|Content Security Policy|Uncaught/i);
    await stop(reader);
    await reader.open('');
    const { page } = reader;
    const said = page.getByRole('status').filter({ hasText: en.trouble.missing });
    await expect(said).toBeVisible({ timeout: 20_000 });
    // what was on its way when the map went comes within a frame or two
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const frame = await frameOf(page, '');
    expect(missesOf(await reader.pinSpots(), frame)).toEqual({});
    expect(Object.keys(await reader.pinSpots()).length).toBeGreaterThan(5);
    await expect(reader.pin('Manta').locator('.plate')).toBeInViewport();
    const picture = await groundPicture(page, await reader.freeMap());
    expect((await compareGround(page, picture, picture)).land).toBeGreaterThan(0.3);
    await reader.opensRow('Guayaquil');
    await expect
      .poll(async () =>
        missesOf(await reader.pinSpots(), await frameOf(page, 'place/guayaquil/', reader.hash())),
      )
      .toEqual({});
  });

test('world.pmtiles, stalled: the still map stays, and a sentence says what one waits for', async ({
  reader,
}) => {
  await breakFile(reader.page, /\/basemap\/world\.pmtiles/, 'stalled');
  await reader.open('place/manta/');
  await expect(reader.page.getByRole('status').filter({ hasText: en.trouble.slow })).toBeVisible({
    timeout: 20_000,
  });
  await expectReadable(reader);
  await expect(reader.page.locator('#still svg')).toBeVisible();
});

for (const fault of ['404', 'truncated'] as const)
  test(`fonts, ${fault}: text and map are there in another type`, async ({ reader, watch }) => {
    watch.expectComplaint(/font/i);
    await breakFile(reader.page, /\.woff2/, fault);
    await reader.openMap('place/manta/');
    await expectReadable(reader);
  });

test('the file of a later page, 404: their page says so, and opens on another try', async ({
  reader,
  watch,
}) => {
  watch.expectComplaint(/page error: .*dynamically imported module/);
  const mend = await breakFile(reader.page, /\/assets\/About-[^/]*\.js/, '404');
  await reader.openMap('');
  const about = reader.page.getByRole('link', { name: en.aboutTab, exact: true }).first();
  await about.click();
  await expect(reader.page.getByRole('alert')).toContainText(en.pageMissing);
  await reader.goesBack();
  await reader.opensRow('Manta');
  await reader.goesBack();
  await about.click();
  // it is asked for anew, and is missing still
  await expect(reader.page.getByRole('alert')).toContainText(en.pageMissing);
  await mend();
  await reader.presses(en.tryAgain);
  await expect(reader.page.locator('h1#about')).toBeVisible();
  await expect(reader.page.getByRole('alert')).toHaveCount(0);
});

test('a part of the page that goes wrong takes no other with it', async ({ reader, watch }) => {
  watch.expectComplaint(/no ranges here/);
  await reader.page.addInitScript(() => {
    Intl.DateTimeFormat.prototype.formatRange = () => {
      throw new Error('no ranges here');
    };
  });
  await reader.openMap('');
  await expect(reader.page.getByRole('alert').filter({ hasText: en.partFailed })).toBeVisible();
  await reader.opensRow('Manta');
  await reader.atRest();
});
