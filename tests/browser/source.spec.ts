import type { Locator } from '@playwright/test';
import { labelIn } from '../../src/atlas/names.ts';
import { en } from '../../src/words/en/index.ts';
import { excerpts, head } from './published.ts';
import { expect, PHONE, type Reader, test } from './test.ts';

/** the source whose passages put most places on the map, and those passages in the order of its text */
const { source, passages } = head.sources
  .map(({ id }) => {
    const read = excerpts.filter((excerpt) => excerpt.source === id).toSorted((a, b) => a.start - b.start);
    return { source: id, passages: read };
  })
  .toSorted((a, b) => scenes(b.passages).length - scenes(a.passages).length)[0]!;
function scenes(read: typeof excerpts) {
  return read.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'scene'));
}
const onMap = scenes(passages);
const placesOf = ({ mentions }: (typeof excerpts)[number]) =>
  [...new Set(mentions.flatMap((one) => (one.kind === 'scene' ? one.place : [])))].sort();
const nameOf = (place: string) => labelIn(head.places.find(({ id }) => id === place)!.name, 'en');
const path = `source/${source}/`;

const now = (reader: Reader): Locator => reader.panel.locator('.read.now');
/** waits until a passage is the current one, in view, in the address, and inverted on the map */
async function reads(reader: Reader, id: string): Promise<void> {
  await expect(now(reader)).toHaveAttribute('id', id);
  await expect(now(reader)).toBeInViewport();
  await expect.poll(() => reader.hash()).toContain(`excerpt=${id}`);
  const inverted = await reader.page
    .locator('.pins > [data-now]')
    .evaluateAll((pins) => pins.map((pin) => (pin as HTMLElement).dataset.id!).sort());
  expect(inverted).toEqual(placesOf(excerpts.find((excerpt) => excerpt.id === id)!));
}

test.use({ map: 'held' });

test('a source is read in its order by keys and buttons, and the map follows', async ({ reader }) => {
  await reader.open(path);
  await expect(now(reader)).toHaveCount(0);
  expect(reader.hash()).toBe('');
  for (const { id } of onMap.slice(0, 4)) {
    await reader.page.keyboard.press('j');
    await reads(reader, id);
    const free = await reader.freeMap();
    for (const place of placesOf(excerpts.find((excerpt) => excerpt.id === id)!)) {
      const pin = reader.page.locator(`.pins > [data-id="${place}"] .plate`);
      await expect.poll(async () => (await reader.box(pin)).x).toBeGreaterThan(free.x);
      expect((await reader.box(pin)).y).toBeGreaterThan(free.y);
    }
  }
  await reader.presses(en.sourcePage.previous);
  await reads(reader, onMap[2]!.id);
  await reader.presses(en.sourcePage.next);
  await reads(reader, onMap[3]!.id);
});

test('scrolling makes the passage near the top the current one', async ({ reader }) => {
  await reader.open(path);
  const { x, y } = await reader.box(reader.panel);
  await reader.page.mouse.move(x + 100, y + 400);
  await reader.page.mouse.wheel(0, 900);
  await expect(now(reader)).toHaveCount(1);
  const first = (await now(reader).getAttribute('id'))!;
  await expect.poll(() => reader.hash()).toContain(`excerpt=${first}`);
  await reader.page.mouse.wheel(0, 900);
  await expect(now(reader)).not.toHaveAttribute('id', first);
  for (let i = 0; i < 60; i++) await reader.page.mouse.wheel(0, 900);
  await expect(now(reader)).toHaveAttribute('id', passages.at(-1)!.id);
});

test('a reader who moves the map is not fought, and may go on following', async ({ reader }) => {
  await reader.open(path);
  await reader.page.keyboard.press('j');
  await reads(reader, onMap[0]!.id);
  await reader.presses(en.move.open);
  for (let i = 0; i < 8; i++) await reader.presses(en.move.left);
  const bar = reader.panel.locator('.reading-bar');
  await expect(bar).toContainText(en.sourcePage.paused);
  await reader.page.keyboard.press('j');
  // the address that names the passage names the position too
  await reads(reader, onMap[1]!.id);
  // none where the map is where the page has it by itself
  const camera = () => /map=[^&]*/.exec(reader.hash())?.[0] ?? '';
  const before = camera();
  await reader.page.keyboard.press('j');
  await reads(reader, onMap[2]!.id);
  expect(camera()).toBe(before);
  await bar.getByRole('button', { name: en.sourcePage.follow }).click();
  await expect(bar).toContainText(en.sourcePage.following);
  await expect.poll(camera).not.toBe(before);
});

test('a numbered pin leads to its passage, and then to the next one', async ({ reader }) => {
  await reader.open(path);
  const counts = head.places.map(({ id }) => ({
    id,
    at: onMap.filter((passage) => placesOf(passage).includes(id)),
  }));
  const { id, at } = counts.toSorted((a, b) => b.at.length - a.at.length)[0]!;
  const pin = reader.page.locator(`.pins > [data-id="${id}"] .plate`);
  for (const passage of [...at, at[0]!].slice(0, 4)) {
    await pin.click();
    await reads(reader, passage.id);
    await expect(reader.page).toHaveURL(new RegExp(`/${path}#`));
  }
});

test('a link to a passage opens it, and a reload too', async ({ reader }) => {
  const { id } = passages[Math.floor(passages.length / 2)]!;
  await reader.open(`${path}#excerpt=${id}`);
  await reads(reader, id);
  await reader.page.reload();
  await reads(reader, id);
  await expect(reader.panel.locator('.masthead')).toBeInViewport({ ratio: 1 });
});

test('the table of places and sources is walked by arrow keys and opens what it counts', async ({
  reader,
}) => {
  await reader.open('source/');
  const grid = reader.panel.locator('.matrix [role=grid]');
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  await grid.locator('[tabindex="0"]').focus();
  await reader.page.keyboard.press('PageUp');
  await reader.page.keyboard.press('End');
  await reader.page.keyboard.press('Enter');
  await expect(grid.locator('[aria-sort="descending"]')).toHaveText(/^All/);
  await expect.poll(() => reader.hash()).toBe('#order=-total');
  await reader.page.keyboard.press('ArrowDown');
  await reader.page.keyboard.press('ArrowLeft');
  while ((await reader.page.evaluate(() => document.activeElement?.tagName)) !== 'A')
    await reader.page.keyboard.press('ArrowLeft');
  const cell = await reader.page.evaluate(() => document.activeElement!.getAttribute('aria-label')!);
  await reader.page.keyboard.press('Enter');
  await reader.isAt(cell.slice(0, cell.indexOf(', ')));
  await expect(reader.panel.locator('.passage.now').first()).toBeInViewport();
});

test('one press compares two sources, the page says so, and they are read side by side', async ({
  reader,
  another,
}) => {
  await reader.open('');
  const [a, b] = head.sources.map(({ id }) => id.toUpperCase());
  await reader.panel.getByRole('link', { name: en.filter.compare }).click();
  await reader.isAt(en.compare.title);
  await reader.panel.getByRole('link', { name: new RegExp(`^By ${a} and not by ${b}`) }).click();
  await expect(reader.panel.locator('.hidden-line')).toContainText(
    `source ${a}, no place that source ${b} names`,
  );
  await expect.poll(() => reader.hash()).toBe(`#sources=${a!.toLowerCase()}&without=${b!.toLowerCase()}`);
  for (const letters of await reader.panel.locator('.row .letters').allTextContents())
    expect(letters).toBe(a);
  await reader.panel.getByRole('link', { name: en.compare.read([a!, b!]) }).click();
  await reader.isAt(en.compare.titleOf([a!, b!]));
  // the map shows what the two say, in every layer, and nothing of others
  const letters = await reader.page.locator('.pin .letters').allTextContents();
  expect(letters.length).toBeGreaterThan(0);
  expect([...new Set(letters.join(''))].sort().join('')).toBe([a, b].sort().join(''));
  const plain = await another({ javaScriptEnabled: false });
  await plain.page.goto(`compare/${a}-${b}/`.toLowerCase());
  // the words of both stand beside each other, with scripts and without
  for (const { page } of [reader, plain]) {
    const pair = page.locator('.sides:has(blockquote)').first().locator(':scope > li');
    await expect(pair).toHaveCount(2);
    const [one, other] = [await pair.first().boundingBox(), await pair.last().boundingBox()];
    expect(one!.y).toBe(other!.y);
    expect(other!.x).toBeGreaterThanOrEqual(one!.x + one!.width);
  }
  await reader.goesBack();
  await reader.presses(en.showEverything);
  await expect(reader.panel.locator('.hidden-line')).toContainText(en.filter.everything);
  await reader.presses(en.opening);
  await expect(reader.panel.locator('.hidden-line')).toHaveCount(0);
  await expect(reader.panel.locator('.chip[aria-pressed="true"]')).toHaveCount(head.sources.length);
});

test('a switch takes a source out of list and map and brings it back', async ({ reader }) => {
  await reader.open('');
  const { id } = head.sources[0]!;
  const chip = reader.panel.locator('.chip').first();
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  for (const letters of await reader.panel.locator('.row .letters').allTextContents())
    expect(letters).not.toContain(id.toUpperCase());
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => reader.hash()).toBe('');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });
  test('the switches unfold, and no page of a source is wider than the screen', async ({ reader }) => {
    await reader.open('');
    await expect(reader.panel.locator('.chip').first()).toBeHidden();
    await reader.panel.getByRole('button', { name: new RegExp(`^${en.filter.title}`) }).tap();
    await expect(reader.panel.locator('.chip').first()).toBeVisible();
    for (const page of ['source/', path, 'compare/a-b/']) {
      await reader.open(page);
      expect(
        await reader.panel.evaluate((panel) =>
          [...panel.querySelectorAll('.scroll, .page')].every((one) => one.scrollWidth <= panel.clientWidth),
        ),
      ).toBe(true);
    }
  });
  test('a chosen pin lifts the sheet and brings its passage above it', async ({ reader }) => {
    await reader.open(path);
    await reader.sheetIs('peek');
    const [place] = placesOf(onMap[0]!);
    await reader.pin(nameOf(place!)).locator('.plate').tap();
    await expect(reader.panel).toHaveAttribute('data-stop', 'half');
    await reads(reader, onMap[0]!.id);
  });
});
