/** A page that a browser or an extension has translated: its quotations are not the source's words any more. */
import { en } from '../../src/words/en/index.ts';
import { enTranslated } from '../../src/words/en/translated.ts';
import { es } from '../../src/words/es/index.ts';
import { esTranslated } from '../../src/words/es/translated.ts';
import { layerFile } from './published.ts';
import { expect, type Reader, test } from './test.ts';

const { id, quote } = layerFile('bases').get('manta')![0]!;

/** as Google's translator does: each text in two elements of its own, in place of the text */
const translate = ({ page }: Reader) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('#panel')!, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (texts.nextNode()) all.push(texts.currentNode as Text);
    for (const text of all) {
      if (text.data.trim() === '' || text.parentElement?.closest('[translate=no]')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data.replaceAll(/[aeo]/g, 'ü');
      outer.append(inner);
      text.replaceWith(outer);
    }
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'de';
  });

for (const [path, say, t] of [
  ['place/manta/', enTranslated, en],
  ['es/place/manta/', esTranslated, es],
] as const)
  test(`/${path}: each quotation says that its words are not the source’s, and shows these; links go on`, async ({
    reader,
  }) => {
    await reader.openMap(path);
    const marks = reader.page.locator('.translated');
    await expect(marks).toHaveCount(0);
    await translate(reader);
    const cited = reader.page.locator('#panel blockquote [data-cite]');
    await expect(marks).toHaveCount(await cited.count());
    const mark = reader.page.locator(`blockquote:has([data-cite="${id}"]) + .translated`).first();
    await expect(mark).toContainText(say.note);
    await mark.getByRole('button', { name: say.show }).click();
    const words = mark.locator('[translate=no]');
    await expect(words).toBeVisible();
    expect(await words.textContent()).toBe(quote);
    // the app goes on in the altered document
    await reader.page.locator('.crumb a').first().click();
    await expect(reader.page.locator('.row').first()).toBeVisible();
    await reader.opensRow('Guayaquil');
    await expect(reader.page.locator('h1')).toHaveText('Guayaquil');
    await expect(marks).toHaveCount(0);
    await expect(reader.page.getByRole('alert').filter({ hasText: t.partFailed })).toHaveCount(0);
  });
