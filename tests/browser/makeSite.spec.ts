/** The workbench makes a whole site of an edition, which a host serves as it is. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { DRAFT_FILE } from '../../src/make/files.ts';
import { enMake } from '../../src/words/en/make.ts';
import { decidedDraft } from '../make/drafts.ts';
import { expectAccessible } from './access.ts';
import { expect, test } from './test.ts';

const SENTENCE = 'The port of Manta was closed.';
const TEXT = `${SENTENCE} Nobody was told for how long the cranes would stand still, and the fishing boats stayed where they were, with nothing on board. Ships went to Salinas. What they carried was put on lorries at night and came back by road some days later, as it does each year after storms.`;

let folder = '';
// once no reader asks for its files any more
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a website made in the workbench is served as it is, and its first page shows the draft’s own words', async ({
  reader: { page },
  hosted,
  another,
  watch,
}) => {
  // some forty megabytes are fetched and packed
  test.setTimeout(180_000);
  watch.expectComplaint(/request to another host/);
  const w = enMake;
  await page.goto('make/');
  await page.locator(`input[aria-label="${w.openFile}"]`).setInputFiles({
    name: 'draft.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(
      zipSync({ [DRAFT_FILE]: strToU8(JSON.stringify(decidedDraft(TEXT, ['Manta', 'Salinas']))) }),
    ),
  });
  await page.getByRole('button', { name: /^5 / }).click();
  await expect(page.locator('.bench-count')).toHaveText(w.holds, { timeout: 30_000 });

  // it can be stopped, and begun again where the focus then is
  const start = page.getByRole('button', { name: w.site.save });
  await start.press('Enter');
  const stop = page.getByRole('button', { name: w.site.stop, exact: true });
  await expect(stop).toBeFocused();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await stop.press('Enter');
  await expect(page.getByText(w.site.stopped)).toBeAttached();
  await expect(start).toBeFocused();

  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await expectAccessible(page, 'a site that is being made');
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('a-test-site.zip');
  const bytes = readFileSync(await saved.path());
  const files = Object.entries(unzipSync(bytes));
  await expect(
    page.getByText(w.site.saved(Math.ceil(bytes.length / 1_000_000), files.length)),
  ).toBeAttached();

  folder = mkdtempSync(join(tmpdir(), 'made-'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  expect(readFileSync(join(folder, 'place/manta/index.html'), 'utf8')).toContain(SENTENCE);
  const reader = await another({ baseURL: (await hosted(folder)).url });
  await reader.open('');
  await expect(reader.page.locator('h1')).toHaveText('A test');
  expect((await reader.rows()).toSorted()).toEqual(['manta', 'salinas']);
});
