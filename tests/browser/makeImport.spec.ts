/** The workbench takes what others made: a PDF, a table of quotations, another person's file. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { newDraft } from '../../src/make/draft.ts';
import { DRAFT_FILE } from '../../src/make/files.ts';
import { enMake } from '../../src/words/en/make.ts';
import { textOf } from '../make/drafts.ts';
import { linesAt, pdfOf } from '../make/pdfs.ts';
import { expectAccessible } from './access.ts';
import { expect, test } from './test.ts';

const TEXT =
  'The harbour of Manta was shut on Tuesday after a storm broke two cranes. Ships went on to Guayaquil.';

test('a PDF becomes a text, a table decides about it, another’s file joins, and nothing but our own files is asked for', async ({
  reader: { page },
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const w = enMake;
  await page.goto('make/');
  const chooser = page.locator('.take input[type=file][multiple]');
  await chooser.setInputFiles([
    {
      name: 'storm.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(
        pdfOf([
          linesAt(72, 700, [
            'The harbour of Manta was shut on Tuesday after a storm broke two cra-',
            'nes. Ships went on to Guayaquil.',
          ]),
          [],
        ]),
      ),
    },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf([[]])) },
    { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 and no more') },
  ]);
  await expect(page.locator('.bench-text')).toHaveCount(1);
  await expect(page.locator('.preview')).toHaveText(TEXT);
  await expect(page.getByText(w.refusedFile('scan.pdf', w.refused.scanned))).toBeVisible();
  await expect(page.getByText(w.refusedFile('broken.pdf', w.refused.unreadable))).toBeVisible();
  await expect(page.getByText(w.blankPages('storm.pdf', [2]))).toBeVisible();

  await chooser.setInputFiles({
    name: 'map.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'nombre,lat,lng,cita\nGuayaquil,-2.19,-79.88,Ships went on to Guayaquil.\nManta,-0.95,-80.73,The harbour of Salinas\n',
    ),
  });
  const came = { found: 1, lost: 1, places: 1, passages: 1, kept: 0, unlayered: 1 };
  await expect(page.getByText(w.imported('map.csv', came))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(w.lostRow(3, 'The harbour of Salinas', w.lostWhy['not found']))).toBeVisible();
  await expectAccessible(page, 'an import');
  await expect(page.getByRole('button', { name: /^4 / })).toContainText('1/1');
  await page.getByRole('button', { name: w.undo, exact: true }).click();
  await expect(page.getByRole('button', { name: /^4 / })).not.toContainText('1/1');

  // another person's file joins: what differs is chosen by keys, and taken back
  const sha256 = createHash('sha256').update(TEXT).digest('hex');
  const theirs = {
    ...newDraft('en', 'Theirs', []),
    texts: [{ ...textOf('q', TEXT), sha256 }],
  };
  await page.getByLabel(w.editionTitle, { exact: true }).fill('Mine');
  await page.getByLabel(w.editionTitle, { exact: true }).blur();
  await page.locator(`input[aria-label="${w.join.open}"]`).setInputFiles({
    name: 'theirs.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync({ [DRAFT_FILE]: strToU8(JSON.stringify(theirs)) })),
  });
  const dialog = page.getByRole('dialog', { name: w.join.title });
  await expect(dialog.locator('[data-difference]')).toHaveCount(1);
  await expectAccessible(page, 'differences');
  await dialog.getByRole('button', { name: `${w.join.mine} Mine` }).press('ArrowRight');
  await expect(dialog.getByRole('button', { pressed: true })).toHaveText(`${w.join.theirs} Theirs`);
  await dialog.getByRole('button', { name: w.undo }).click();
  await expect(dialog.getByRole('button', { pressed: true })).toHaveText(`${w.join.mine} Mine`);
  await dialog.getByRole('button', { name: w.join.close }).click();
  await expect(page.locator('.bench-text')).toHaveCount(1);
  // "/" goes to the field that leaves the names with these letters
  await page.getByRole('button', { name: /^3 / }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('guaya');
  await expect(page.locator('.bench-row')).toHaveText([/^Guayaquil/]);
  expect(asked.filter((one) => !/^GET \/(?:make\/|assets\/[\w.-]+)$/.test(one))).toEqual([]);
});
