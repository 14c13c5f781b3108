import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AtlasHead } from '../../geo/model.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { TINY_PORT } from './playwright.config.ts';
import { head, SITE } from './published.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: `http://localhost:${TINY_PORT}/` });

test('another edition brings its own title, layers and places, with no code of its own', async ({
  reader,
  request,
}) => {
  const tiny = (await (await request.get('data/atlas.json')).json()) as AtlasHead;
  const inputs = (file: string) =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`../fixtures/tiny/${file}`, import.meta.url)), 'utf8'));
  expect(tiny.edition.id).toBe(inputs('edition.json').id);
  expect(tiny.layers.map(({ id }) => id)).not.toEqual(head.layers.map(({ id }) => id));
  await reader.openMap('');
  await expect(reader.page.locator('h1')).toHaveText(labelIn(tiny.edition.title, 'en'));
  await expect(reader.panel.locator('label.layer span:not(.count)')).toHaveText(
    tiny.layers.map(({ title }) => labelIn(title, 'en')),
  );
  const rows = await reader.rows();
  expect(rows.length).toBeGreaterThan(1);
  for (const id of rows) expect(tiny.places.map((place) => place.id)).toContain(id);
  // each layer's own colour
  const colours = await reader.panel
    .locator('label.layer .mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).getPropertyValue('--mark')));
  expect(new Set(colours).size).toBe(tiny.layers.length);
  const place = tiny.places.find(({ id }) => id === rows[0])!;
  await reader.opensRow(labelIn(place.name, 'en'));
  await expect(reader.page.locator('.passage .quote').first()).toBeVisible();
  expect((await request.get('place/manta/')).status()).toBe(404);
});

test('the code of two editions is the same, by its names and to the byte', () => {
  const codeOf = (site: string) =>
    readdirSync(join(site, 'assets'))
      // of a page its still map, and of all pages the copy that is kept, are the edition's
      .filter((name) => !/^still-[0-9a-f]{8}\.css$|^pages-[0-9a-f]{8}\.bin$/.test(name))
      .map((name) => [name, readFileSync(join(site, 'assets', name)).toString('base64')] as const);
  const [ours, tiny] = [SITE, join(SITE, '../.cache/tiny/site')].map((site) => new Map(codeOf(site)));
  expect([...tiny!.keys()]).toEqual([...ours!.keys()]);
  expect([...ours!.keys()].filter((name) => /\.(?:js|css)$/.test(name)).length).toBeGreaterThan(100);
  expect([...ours!].flatMap(([name, bytes]) => (tiny!.get(name) === bytes ? [] : [name]))).toEqual([]);
});
