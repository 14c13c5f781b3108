import { enLater } from '../../src/words/en/later.ts';
import { excerpts } from './published.ts';
import { expect, PHONE, test } from './test.ts';

test.use({ map: 'held' });
const say = enLater.check;
const quote = excerpts.find(
  ({ quote, voices }) => !voices && quote.length > 80 && /\b[a-z]{6,}\b/.test(quote),
);
if (!quote) throw new Error('the edition has no passage to quote');
const slipped = quote.quote.replace(/\b[a-z]{6,}\b/, 'elephantine');
const draft = `One “${quote.quote}”.\n\nAnother “${slipped}”.\n\nA third “nobody ever wrote of these four purple elephants”.`;

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', PHONE],
] as const)
  test(`a draft is judged on a ${name}, in a worker, and nothing leaves the browser`, async ({ reader }) => {
    const { page } = reader;
    await page.setViewportSize(viewport);
    await reader.open('check/');
    const asked: string[] = [];
    page
      .context()
      .on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const worker = page.waitForEvent('worker');
    await page.getByLabel(say.paste, { exact: true }).fill(draft);
    await reader.presses(say.check);
    await worker;
    await expect(page.getByRole('heading', { name: say.results })).toBeFocused();
    const verdicts = page.locator('.judgements li');
    await expect(verdicts).toHaveCount(3);
    expect(
      await verdicts.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.verdict)),
    ).toEqual(['verbatim', 'altered', 'absent']);
    await expect(verdicts.nth(1).locator('ins')).toContainText('elephantine');
    await expect(page.getByRole('status').filter({ hasText: /3 quotations/ })).toBeAttached();
    // the site's own code, styles and typefaces, and nothing else
    expect(asked.filter((one) => !/^GET \/assets\/[^/]+\.(?:js|css|woff2)$/.test(one))).toEqual([]);
    await page.getByRole('radio', { name: say.verdicts.altered }).check();
    await expect(verdicts).toHaveCount(1);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: say.copyTable }).click();
    await expect(page.getByRole('status').filter({ hasText: say.copied })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(4);
    expect(copied).toContain(`/source/${quote.source}/#excerpt=${quote.id}`);
    await page.getByRole('link', { name: say.place(quote.source.toUpperCase(), quote.paragraph) }).click();
    await expect(page.locator(`[id="${quote.id}"], [data-excerpt="${quote.id}"]`).first()).toBeAttached();
  });

test('where no worker starts the page judges by itself', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('no workers here');
        }
      },
    });
  });
  await reader.open('check/');
  await page.getByLabel(say.paste, { exact: true }).fill(draft);
  await reader.presses(say.check);
  await expect(page.locator('.judgements li')).toHaveCount(3);
});

test('files are read where they are, and whole texts with them', async ({ reader }) => {
  const { page } = reader;
  await reader.open('check/');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page
    .getByLabel(say.texts)
    .setInputFiles(file('gulls.txt', 'Others say the gulls are grey in winter.'));
  await expect(page.getByText(say.added(['gulls.txt']))).toBeVisible();
  await page
    .getByLabel(say.files)
    .setInputFiles([
      file('a.txt', '“the gulls are grey”'),
      file('b.html', `<blockquote>${quote.quote}</blockquote>`),
    ]);
  await expect(page.locator('.judgements li[data-verdict=verbatim]')).toHaveCount(2);
  await expect(page.locator('.judgements')).toContainText('b.html');
});

test.describe("beside MapLibre's worker", () => {
  test.use({ map: 'live' });
  test('a draft is judged in a worker that the same policy allows', async ({ reader }) => {
    const { page } = reader;
    await reader.openMap('check/');
    const worker = page.waitForEvent('worker');
    await page.getByLabel(say.paste, { exact: true }).fill(draft);
    await reader.presses(say.check);
    expect((await worker).url()).toContain('draftWorker');
    await expect(page.locator('.judgements li')).toHaveCount(3);
  });
});

test('a text is checked in the browser: what was read is verified, what was changed is not', async ({
  reader,
}) => {
  const form = reader.page.locator('.verify:not(.draft)');
  await reader.open('check/');
  await form.locator('textarea').fill('No word of any of them.');
  await reader.presses(enLater.verify.check);
  await expect(form.locator('.report')).toContainText(enLater.verify.unknown);
  await expect(form.locator('.report li[data-standing="missing"]').first()).toBeVisible();
  await form
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.bin', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xfe, 0, 0xd8]) });
  await expect(form).toContainText(enLater.verify.refused.foreign);
});
