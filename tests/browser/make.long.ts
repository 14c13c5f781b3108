/** The workbench, as somebody uses it who reads nothing but the screen. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { enMake } from '../../src/words/en/make.ts';
import { esMake } from '../../src/words/es/make.ts';
import { expectAccessible } from './access.ts';
import { expect, PHONE, test } from './test.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  'harbour.txt': `Harbour of Manta shut after storm
By Ana Torres
12 March 2026

The harbour of Manta was shut on Tuesday after a storm broke two cranes. Ships with bananas went on to Guayaquil, where the quays were full.

In Quito the ministry counted eleven boats that had not come back. Fishermen of Salinas searched the bay for two days.

The storm had come from the Pacific. Roofs were lost in Portoviejo, and the road to Montecristi lay under water until the weekend. No one was hurt, and the schools of the province opened again after three days of cleaning.`,
  'market.html': `<!doctype html><html><head><title>Prices rise in Guayaquil</title><meta name="author" content="Luis Mora">
<script>window.hacked = true</script></head><body onload="window.hacked = true"><nav>Home</nav><article><h1>Prices rise in Guayaquil</h1><p>By Luis Mora</p>
<p>Fish cost twice as much in the markets of Guayaquil this week. Traders drove to Machala for shrimp and to Esmeraldas for tuna.</p>
<p>Boats from Manta were missing, a trader said. Buyers came from Cuenca and Loja, and some of them went home with empty boxes after a long night at the gates of the market hall.</p>
<p>The city will open a second hall next month. <img src=x onerror="window.hacked = true">Until then the old one stays open until midnight, with guards at each of its four doors and lamps along the street.</p></article></body></html>`,
  'visit.md': `# A visit from Peru

A delegation from Peru came to Quito on 15 March 2026. It went on to Cuenca by bus and met the mayor there.

Talks about the border were held in Loja. The guests left through Huaquillas, and crossed to Tumbes in the evening. Nothing was signed, and the next talks are to be held in Lima before the end of the year, if both sides can agree on a day.`,
};

/** all that a person presses, counted; what she types counts as one */
function hands(page: import('@playwright/test').Page) {
  let presses = 0;
  return {
    count: () => presses,
    async press(name: string | RegExp) {
      presses += 1;
      await page.getByRole('button', { name }).first().click();
    },
    async key(key: string) {
      presses += 1;
      await page.keyboard.press(key);
    },
    async types(label: string, words: string) {
      presses += 1;
      await page.getByLabel(label, { exact: true }).fill(words);
    },
    one: () => {
      presses += 1;
    },
  };
}

test('three articles become an edition that the command line finds nothing wrong with', async ({
  reader,
}) => {
  test.setTimeout(180_000);
  const { page } = reader;
  const w = enMake;
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('make/');
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expectAccessible(page, 'nothing yet');
  const hand = hands(page);

  hand.one();
  await page.locator('.take input[type=file][multiple]').setInputFiles(
    Object.entries(ARTICLES).map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
  );
  await expect(page.locator('.bench-text')).toHaveCount(3);
  await expect(page.locator('.bench-text').first()).toContainText('Harbour of Manta shut after storm');
  await expect(page.locator('.bench-text').nth(1)).toContainText('Luis Mora');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await hand.types(w.editionTitle, 'Ports, spring 2026');
  await hand.press(w.next(w.steps.region));

  // the three guesses, with their reasons
  const ecuador = page.getByRole('checkbox', { name: /^Ecuador: named \d+ times in 3 texts/ });
  await expect(ecuador).toBeVisible({ timeout: 90_000 });
  hand.one();
  await ecuador.check();
  await expect(page.getByText(/^Looking for names/)).toHaveCount(0, { timeout: 30_000 });
  await hand.press(w.next(w.steps.names));

  await expect(page.locator('.bench-count')).toHaveText(/^0 of \d+ names decided$/);
  await expectAccessible(page, 'names');
  await hand.press(/^Accept the \d+ that are certain$/);
  await expect(page.locator('.bench-count')).not.toHaveText(/^0 of/);
  // what is doubtful is decided one by one: the likeliest place, or none
  for (let i = 0; i < 12 && !(await page.getByText(w.allDecided).isVisible()); i += 1)
    await hand.key((await page.locator('.candidate').count()) > 0 ? 'a' : 'n');
  await expect(page.getByText(w.allDecided)).toBeVisible();
  // one is taken back and decided again
  await hand.press(w.undo);
  await hand.key((await page.locator('.candidate').count()) > 0 ? 'a' : 'n');
  await hand.press(w.next(w.steps.passages));

  const rows = page.locator('.list-pane .bench-row');
  const mentions = await rows.count();
  expect(mentions).toBeGreaterThan(15);
  await expectAccessible(page, 'passages');
  // the first mention of each text in each of two layers, all else in passing
  for (const letter of ['A', 'B', 'C']) {
    const own = rows.filter({ has: page.locator(`b:text-is("${letter}")`) });
    for (const [n, layer] of [
      [0, '1'],
      [1, '2'],
    ] as const) {
      hand.one();
      await own.nth(n).click();
      await hand.key(layer);
      if (await page.locator('.whose[data-open]').isVisible()) await hand.key('o');
    }
  }
  await hand.press(/^Name the \d+ that are left in passing$/);

  // an event of the second passage, with its date reckoned from the text's own; it is taken back and made again
  const say = w.records;
  const picks = page.getByRole('checkbox', { name: new RegExp(`^${say.pick}`) });
  hand.one();
  await picks
    .and(page.getByRole('checkbox', { name: /, A$/ }))
    .nth(1)
    .check();
  await hand.key('e');
  await expect(page.getByLabel(say.eventTitle)).toBeVisible();
  await hand.key('z');
  await expect(page.getByLabel(say.eventTitle)).toHaveCount(0);
  hand.one();
  await picks
    .and(page.getByRole('checkbox', { name: /, A$/ }))
    .nth(1)
    .check();
  await hand.press(say.makeEvent);
  await hand.types(say.eventTitle, 'Closing of the harbour');
  await hand.press(/^10 March 2026.*“on Tuesday”, reckoned from 12 March 2026/);
  await expectAccessible(page, 'an event');
  await expect(page.locator('.record [role=status]').last()).toHaveText('');
  await hand.key('Escape');

  // a question to two texts
  for (const letter of ['A', 'C']) {
    hand.one();
    await picks
      .and(page.getByRole('checkbox', { name: new RegExp(`, ${letter}$`) }))
      .first()
      .check();
  }
  await hand.key('q');
  await hand.types(say.asked, 'Who came to the harbour?');
  for (const letter of ['A', 'C']) {
    const position = page.getByRole('region', { name: say.says(letter) });
    hand.one();
    await position.getByLabel(say.summary).fill(`An answer of ${letter}`);
  }
  await expect(page.getByText(say.silent('B'))).toBeVisible();
  await hand.press(say.kinds.disagree);
  await expect(page.locator('.record [role=status]').last()).toHaveText('');
  await expectAccessible(page, 'a question');
  await hand.press(say.back);
  await hand.press(w.next(w.steps.check));
  await expect(page.locator('.bench-count')).toHaveText(w.holds, { timeout: 60_000 });
  await expect(page.getByText(w.left(0, 0))).toBeVisible();
  await expectAccessible(page, 'checked');

  // the finished map, in the app that readers have
  const map = page.frameLocator('iframe');
  await expect(map.getByRole('heading', { level: 1 })).toHaveText('Ports, spring 2026', { timeout: 20_000 });
  await map
    .getByRole('link', { name: /^Timeline/ })
    .first()
    .click();
  await expect(map.getByRole('heading', { name: 'Closing of the harbour' })).toBeVisible();
  await map
    .getByRole('link', { name: /^(?:Questions|Disagreements)/ })
    .first()
    .click();
  await expect(map.getByText('Who came to the harbour?').first()).toBeVisible();
  await hand.press(w.finished.windows.phone);
  await expect(map.locator('html[data-live]')).toBeAttached();
  expect(new URL(page.url()).pathname).toBe('/make/');

  const data = page.waitForEvent('download');
  await page.getByRole('button', { name: w.saveData }).click();
  const archive = readFileSync(await (await data).path());
  const download = page.waitForEvent('download');
  await hand.press(w.saveEdition);
  const saved = await (await download).path();
  const files = unzipSync(new Uint8Array(readFileSync(saved)));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { events } = JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8'));
  expect(events).toMatchObject([{ id: 'closing-of-the-harbour', from: '2026-03-10', precision: 'day' }]);
  const { claims } = JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8'));
  expect(claims).toMatchObject([{ id: 'who-came-to-the-harbour', kind: 'disagree', silent: ['b'] }]);
  const told = execFileSync('node_modules/.bin/tsx', ['geo/cli.ts', 'check', '--edition', folder], {
    encoding: 'utf8',
  });
  expect(told).toContain('re-verified, every excerpt letter for letter');
  const out = join(folder, 'out');
  execFileSync('node_modules/.bin/tsx', ['geo/cli.ts', 'build', '--edition', folder, '--out', out]);
  expect(archive.equals(readFileSync(join(out, 'ports-spring-2026.zip')))).toBe(true);
  console.log(`an edition of three articles: ${hand.count()} presses`);
  expect(hand.count()).toBeLessThanOrEqual(120);

  // nothing left the browser, and nothing but our own files came
  expect(asked.filter((one) => !/^GET \/(?:make\/|embed\/preview\.html|assets\/[\w.-]+)$/.test(one))).toEqual(
    [],
  );

  // the draft is there again after a reload, and the file opens where nothing is
  await page.reload();
  await expect(page.getByLabel(w.editionTitle, { exact: true })).toHaveValue('Ports, spring 2026');
  await expect(page.locator('.bench-text')).toHaveCount(3);
  rmSync(folder, { recursive: true });
});

test('two tabs do not write over each other, a phone decides too, and a saved file that is none is refused', async ({
  another,
}) => {
  const reader = await another({ viewport: PHONE });
  const { page } = reader;
  const w = esMake;
  await page.goto('es/make/');
  await page
    .getByLabel(w.paste)
    .fill('Una tormenta cerró el puerto de Manta. Los barcos fueron a Guayaquil.');
  await page.getByRole('button', { name: w.addPasted }).click();
  await expect(page.locator('.bench-text')).toHaveCount(1);
  await expect(page.locator('.bench-saved')).toHaveText(/^guardado en este navegador/);
  await expectAccessible(page, 'a phone');
  // the same words again are no second text
  await page
    .getByLabel(w.paste)
    .fill('Una tormenta cerró el puerto de Manta. Los barcos fueron a Guayaquil.');
  await page.getByRole('button', { name: w.addPasted }).click();
  await expect(page.getByText(w.refused.same)).toBeVisible();

  const second = await page.context().newPage();
  await second.goto('es/make/');
  await expect(second.getByText(w.elsewhere)).toBeVisible();
  await expect(second.locator('.bench-text')).toHaveCount(1);
  await expect(second.getByRole('button', { name: w.choose })).toBeDisabled();
  await second.getByRole('button', { name: w.takeOver }).click();
  await expect(page.getByText(w.elsewhere)).toBeVisible();
  await expect(second.getByRole('button', { name: w.choose })).toBeEnabled();
  await second
    .locator('.bench-head input[type=file]')
    .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('PK no zip') });
  await expect(second.getByText(w.badFile.zip)).toBeVisible();
  await expect(second.locator('.bench-text')).toHaveCount(1);
});
