/** The workbench takes what others made: a PDF, and a table of quotations. */
import { enMake } from '../../src/words/en/make.ts';
import { linesAt, pdfOf } from '../make/pdfs.ts';
import { expectAccessible } from './access.ts';
import { expect, test } from './test.ts';

test('a PDF becomes a text with whole sentences, a table decides about it, and nothing but our own files is asked for', async ({
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
  await expect(page.locator('.preview')).toHaveText(
    'The harbour of Manta was shut on Tuesday after a storm broke two cranes. Ships went on to Guayaquil.',
  );
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
  expect(asked.filter((one) => !/^GET \/(?:make\/|assets\/[\w.-]+)$/.test(one))).toEqual([]);
});
