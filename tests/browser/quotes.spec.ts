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
