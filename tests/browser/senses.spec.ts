import { en } from '../../src/words/en/index.ts';
import { clippedText } from './access.ts';
import { excerpts, layerFile, layersOn, shownIn } from './published.ts';
import { expect, PHONE, type Reader, test } from './test.ts';

test.use({ map: 'held' });

const PAGES = ['', 'place/manta/', 'about/', 'es/'];

const widen = ({ page }: Reader, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

for (const [what, css] of [
  [
    'the text spacing of WCAG 1.4.12',
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  ],
  ['text at 200 %', 'html { font-size: 200% !important }'],
] as const)
  for (const [name, viewport] of [
    ['beside the map', { width: 1280, height: 800 }],
    ['on a phone', PHONE],
  ] as const)
    test(`with ${what}, ${name}, no text is cut off`, async ({ another }) => {
      const reader = await another({ viewport });
      for (const path of PAGES) {
        await reader.open(path);
        await widen(reader, css);
        expect(await clippedText(reader.page), path).toEqual([]);
      }
    });

for (const [what, viewport] of [
  ['200 % of 1440 × 900', { width: 720, height: 450 }],
  ['400 % of 1280 × 1024', { width: 320, height: 256 }],
  ['a narrow phone', { width: 320, height: 568 }],
  ['a phone on its side', { width: 640, height: 320 }],
] as const)
  test(`at ${what} everything is there without scrolling sideways`, async ({ another }) => {
    const reader = await another({ viewport });
    for (const path of PAGES) {
      await reader.open(path);
      expect(await clippedText(reader.page), path).toEqual([]);
    }
    await reader.open('');
    await reader.opensRow('Manta');
    await expect(reader.page.locator('.passage .quote').first()).toBeVisible();
  });

test('print holds every word of a place, and of what is folded away', async ({ reader }) => {
  for (const path of ['place/manta/', 'place/guayaquil/']) {
    await reader.open(path);
    await reader.page.emulateMedia({ media: 'print' });
    const hidden = await reader.page
      .locator('.quote')
      .evaluateAll((quotes) =>
        quotes
          .filter(
            (quote) =>
              !quote.checkVisibility({ visibilityProperty: true }) ||
              quote.getBoundingClientRect().height === 0,
          )
          .map((quote) => quote.textContent),
      );
    expect(hidden).toEqual([]);
    await expect(reader.page.locator('.facts').first()).toBeVisible();
    await reader.page.emulateMedia({ media: 'screen' });
  }
});

test('every pin is named in words, with its layers and sources', async ({ reader }) => {
  await reader.open('');
  const names = await reader.page
    .locator('.pins > li:not([data-kind="cluster"]) a')
    .evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label')!));
  for (const name of names) expect(name).toMatch(/^.+\. .+\. According to [A-Z](, [A-Z])*( and [A-Z])?\./);
  expect(names.find((name) => name.startsWith('Manta'))).toContain('Bases and ports');
  expect(layerFile('bases').get('manta')).toBeTruthy();
});

test('quotations carry their language', async ({ reader }) => {
  await reader.open('es/place/manta/');
  for (const quote of await reader.page.locator('.passage .quote').all())
    await expect(quote).toHaveAttribute('lang', /^[a-z]{2}/);
  expect(excerpts.length).toBeGreaterThan(0);
});

test('what happens is said once, politely', async ({ reader }) => {
  await reader.open('');
  const { places, passages } = shownIn(layersOn.filter((id) => id !== 'ports'));
  await reader.toggles('Ports');
  await expect(
    reader.page.getByRole('status').filter({ hasText: en.said.list(places.size, passages.size) }),
  ).toHaveCount(1);
  await reader.opensRow('Manta');
  await expect(reader.page.getByRole('status').filter({ hasText: /^Manta\./ })).toHaveCount(1);
  await expect(reader.page.getByRole('status').filter({ hasText: en.said.copied })).toHaveCount(0);
});
