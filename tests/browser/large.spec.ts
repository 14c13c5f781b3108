/** An edition whose words come later than its places, built and served as it would be published. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Route } from '@playwright/test';
import type { AtlasHead, PassageIndex, WordChunk } from '../../geo/model.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { en } from '../../src/words/en/index.ts';
import { enLater } from '../../src/words/en/later.ts';
import { largeEdition } from '../fixtures/large.ts';
import { expect, type Reader, test } from './test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ map: 'held' });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.cache/large-words');
const SITE = join(FOLDER, 'site');
const json = (name: string) => JSON.parse(readFileSync(join(SITE, 'data', name), 'utf8'));
const WORDS = /\/data\/((?:places|sources|cited)-\d+\.json)/;
const LOST = /\/data\/sources-3\.json/;
const wordsOf = (asked: readonly string[]) => asked.flatMap((path) => WORDS.exec(path)?.[1] ?? []);

test.beforeEach(({ watch }) => watch.expectComplaint(/request to another host/));

test.beforeAll(() => {
  test.setTimeout(180_000);
  rmSync(FOLDER, { recursive: true, force: true });
  const edition = largeEdition({ places: 42, passages: 50, sources: 5, languages: ['en'] });
  for (const [path, text] of edition) {
    const file = join(FOLDER, 'edition', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/serve/build.mjs', '--edition', join(FOLDER, 'edition')],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CARTULARY_DATA: join(FOLDER, 'data'), CARTULARY_DIST: SITE },
    },
  );
  expect(status, stderr).toBe(0);
});

const placeOf = () => {
  const { places } = json('atlas.json') as AtlasHead;
  const { excerpts } = json('places-0.json') as WordChunk;
  const [excerpt] = excerpts;
  const mention = excerpt?.mentions.find(({ kind }) => kind === 'scene');
  const place = places.find(({ id }) => mention?.kind === 'scene' && id === mention.place)!;
  return { place, name: labelIn(place.name, 'en'), excerpt: excerpt! };
};
const live = (reader: Reader) => expect(reader.page.locator('html')).toHaveAttribute('data-live', '');

test('the first page loads no words, a link that is pointed at asks for those of its page, and they open', async ({
  another,
  hosted,
}) => {
  const { url, asked } = await hosted(SITE);
  const reader = await another({ baseURL: url });
  await reader.open('');
  await live(reader);
  expect(wordsOf(asked)).toEqual([]);
  const row = reader.panel.locator('a.row').nth(3);
  await row.hover();
  await expect.poll(() => wordsOf(asked)).toHaveLength(1);
  await row.click();
  await expect(reader.page.locator('.passage .quote').first()).toBeVisible();
  // The pointer may now rest on a link to a source, whose words are asked for ahead.
  expect(wordsOf(asked).filter((file) => !file.startsWith('sources-'))).toHaveLength(1);
});

test('a link to a passage loads the words of its place alone, and shows it', async ({ another, hosted }) => {
  const { place, name, excerpt } = placeOf();
  const { url, asked } = await hosted(SITE);
  const reader = await another({ baseURL: url });
  await reader.open(`place/${place.id}/#excerpt=${excerpt.id}`);
  await live(reader);
  await expect(reader.page.locator('h1')).toHaveText(name);
  await expect(reader.page.locator('.passage.now')).toContainText(excerpt.quote.slice(0, 60));
  expect([...new Set(wordsOf(asked))]).toHaveLength(1);
});

test('where the words of a place cannot be had, its name stands with a sentence and a way to try again', async ({
  another,
  hosted,
}) => {
  const { url } = await hosted(SITE);
  const reader = await another({ baseURL: url });
  await reader.open('');
  await live(reader);
  await reader.page.route(WORDS, (route) => route.fulfill({ status: 200, body: '{"stamp":"other"}' }));
  const row = reader.panel.locator('a.row').nth(3);
  const name = await row.locator('b').innerText();
  await row.click();
  await expect(reader.page.locator('h1')).toHaveText(name);
  await expect(reader.page.getByText(en.pageMissing)).toBeVisible();
  await reader.page.unroute(WORDS);
  await reader.presses(en.tryAgain);
  await expect(reader.page.locator('.passage .quote').first()).toBeVisible();
});

test('the search finds words of pages that were never opened, and leads to them', async ({
  another,
  hosted,
}) => {
  const { excerpts } = json('sources-3.json') as WordChunk;
  const { quote, id } = excerpts[20]!;
  const { url } = await hosted(SITE);
  const reader = await another({ baseURL: url });
  await reader.open('');
  await live(reader);
  await reader.page.getByRole('searchbox').fill(quote);
  const found = reader.page.locator(`#found-${id}`);
  await expect(found).toBeVisible({ timeout: 30_000 });
  await found.click();
  await expect(reader.page.locator(`[id="${id}"]`)).toContainText(quote.slice(0, quote.length - 1));
});

test('a part of the words that does not come is said, the rest is searched, and another try finds it', async ({
  another,
  hosted,
}) => {
  const lost = json('sources-3.json') as WordChunk;
  const rest = json('sources-1.json') as WordChunk;
  const { excerpts } = lost;
  const { url } = await hosted(SITE);
  const reader = await another({ baseURL: url });
  await reader.open('');
  await live(reader);
  const html = (route: Route) => route.fulfill({ body: '<!doctype html><title>Moved</title>' });
  await reader.page.context().route(LOST, html);
  const field = reader.page.getByRole('searchbox');
  const total = (json('passages.json') as PassageIndex).named.length;
  await field.fill(rest.excerpts[20]!.quote);
  const said = reader.page.getByText(enLater.found.lost(total - lost.at.length, total));
  await expect(said).toBeVisible({ timeout: 30_000 });
  await expect(reader.page.locator(`#found-${rest.excerpts[20]!.id}`)).toBeVisible();
  await field.fill(excerpts[20]!.quote);
  await expect(said).toBeVisible();
  await expect(reader.page.locator(`#found-${excerpts[20]!.id}`)).toHaveCount(0);
  await reader.page.context().unroute(LOST, html);
  await reader.presses(en.tryAgain);
  await expect(reader.page.locator(`#found-${excerpts[20]!.id}`)).toBeVisible({ timeout: 30_000 });
  await expect(reader.page.locator('.found-note')).toHaveCount(0);
});

test('sources, questions, timeline and the check of a text have their words', async ({ another, hosted }) => {
  const { url } = await hosted(SITE);
  const reader = await another({ baseURL: url });
  const { sources } = json('atlas.json') as AtlasHead;
  for (const path of ['source/', `source/${sources[0]!.id}/`, 'claims/', 'timeline/', 'check/']) {
    await reader.open(path);
    await live(reader);
    await expect(reader.page.locator('h1').first()).toBeVisible();
    await expect(reader.page.getByText(en.pageMissing)).toHaveCount(0);
  }
});
