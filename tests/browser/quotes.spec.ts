import { en } from '../../src/words/en/index.ts';
import { excerpts, head, layerFile, pagePaths } from './published.ts';
import { expect, test } from './test.ts';

const byId = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt.quote]));

test('every quotation of every page is the published string, letter for letter', async ({
  page,
  request,
}) => {
  // parsed, not shown: what is in the document is what the page was sent with
  await page.goto('about:blank');
  const quotesOf = async (path: string): Promise<string[]> => {
    const html = await (await request.get(path)).text();
    return page.evaluate(
      (text) =>
        [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('.quote')].map(
          (quote) => quote.textContent,
        ),
      html,
    );
  };
  const stored = new Set(byId.values());
  let owedInAll = 0;
  for (const path of [...pagePaths('en'), ...pagePaths('es')]) {
    const quotes = await quotesOf(path);
    expect(
      quotes.filter((quote) => !stored.has(quote)),
      `${path} quotes something else`,
    ).toEqual([]);
    const id = /place\/([^/]+)\//.exec(path)?.[1];
    if (!id) continue;
    const owed = [
      ...new Set(head.layers.flatMap((layer) => layerFile(layer.id).get(id) ?? []).map(({ quote }) => quote)),
    ];
    expect(
      owed.filter((quote) => !quotes.includes(quote)),
      `${path} lacks a quotation`,
    ).toEqual([]);
    owedInAll += owed.length;
  }
  expect(owedInAll).toBeGreaterThan(40);
});

test('what the app shows after it took a page over is still the published string', async ({ reader }) => {
  await reader.open('place/manta/');
  const owed = head.layers.flatMap((layer) => layerFile(layer.id).get('manta') ?? []);
  expect(owed.length).toBeGreaterThan(1);
  const quotes = await reader.page.locator('.passage .quote').allTextContents();
  for (const { id, quote } of owed) {
    expect(byId.get(id)).toBe(quote);
    expect(quotes).toContain(quote);
  }
});

test.describe('words that are copied', () => {
  test.use({ map: 'held' });
  test('come once, with their source, speaker, paragraph and address, from every page', async ({
    reader,
  }) => {
    const { page } = reader;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    /** selects words as three presses do, copies, and reads the clipboard */
    const copied = async (path: string, words: string) => {
      await page.goto('about:blank');
      await reader.open(path);
      const come = page.waitForResponse(/\/assets\/copied-/);
      await page
        .locator(words)
        .locator('visible=true')
        .first()
        .click({ clickCount: 3, position: { x: 6, y: 8 } });
      await (await come).finished();
      await expect
        .poll(async () => {
          await page.keyboard.press('ControlOrMeta+c');
          return page.evaluate(() => navigator.clipboard.readText());
        })
        .toContain('— ');
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const of = async (type: string) => (await item!.getType(type)).text();
        return { plain: await of('text/plain'), html: await of('text/html') };
      });
    };
    const passages: readonly (readonly [path: string, words: string])[] = [
      ['place/manta/', '.passage .quote'],
      ['source/c/', '.read .quote'],
      ['claims/', '.cited blockquote'],
      ['timeline/', '.cited blockquote'],
    ];
    for (const [path, words] of passages) {
      const { plain, html } = await copied(path, words);
      const [quoted = '', from = '', address = ''] = plain.split('\n');
      const excerpt = excerpts.find(({ id }) => new URL(address).hash === `#excerpt=${id}`)!;
      const { source, paragraph, quote } = excerpt;
      expect(new URL(address).pathname).toBe(`/source/${source}/`);
      expect(quote, path).toContain(quoted.replace(/^… /, '').replace(/ …$/, ''));
      expect(from).toContain(`— ${en.source(source.toUpperCase())}, `);
      expect(from).toContain(en.paragraphName(paragraph));
      if (path === 'source/c/') {
        // cut at its end, and another's words
        expect(quoted).toBe(`${quote} …`);
        expect(from).toContain(en.quoting([excerpt.voices![0]!.name]));
      }
      expect(html).toContain(`href="${address}"`);
    }
  });
});
