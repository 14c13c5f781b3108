import { en } from '../../src/words/en/index.ts';
import { expectAccessible, smallTargets } from './access.ts';
import { breakFile } from './faults.ts';
import { expect, PHONE, test } from './test.ts';

// over either drawing the pins are the same elements; live.spec.ts looks at the page with MapLibre's own
test.use({ map: 'held' });

const PAGES = ['', 'place/manta/', 'check/', 'about/', 'data/'] as const;
const SMALL = { width: 320, height: 256 };

// each page in some looks, each look on some page
for (const path of PAGES)
  for (const [look, options, on] of [
    ['light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }, PAGES],
    ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }, ['', 'place/manta/']],
    ['forced colours', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }, ['']],
    ['phone', { viewport: PHONE, colorScheme: 'light' }, PAGES],
    ['dark phone', { viewport: PHONE, colorScheme: 'dark' }, ['place/manta/']],
    ['320 × 256', { viewport: SMALL, colorScheme: 'light' }, PAGES],
  ] as const)
    if (on.some((page) => page === path))
      test(`axe finds nothing on /${path}, ${look}`, async ({ another }) => {
        const reader = await another(options);
        await reader.open(path);
        await expectAccessible(reader.page, path);
      });

for (const path of ['es/', 'es/place/manta/', 'es/about/'])
  test(`axe finds nothing on /${path}`, async ({ reader }) => {
    await reader.open(path);
    await expectAccessible(reader.page, path);
  });

for (const path of ['', 'place/manta/'])
  test(`axe finds nothing on /${path} with the sheet at each stop`, async ({ another }) => {
    const reader = await another({ viewport: PHONE });
    await reader.open(path);
    for (const stop of ['peek', 'half', 'full'] as const) {
      await reader.sheetIs(stop);
      await expectAccessible(reader.page, stop);
    }
  });

test('axe finds nothing in states of error and of little', async ({ reader, watch }) => {
  watch.expectComplaint(/Failed to load resource/);
  await reader.open('place/atlantis/#map=x&colour=red');
  await expectAccessible(reader.page, 'broken address');
  await reader.open('#layers=');
  await expect(reader.panel.locator('.empty')).toBeVisible();
  await expectAccessible(reader.page, 'no layer');
  await reader.open('#layers=operations');
  await reader.page.locator('.drawer summary').click();
  await expectAccessible(reader.page, 'open drawer');
  await reader.presses(en.move.open);
  await expectAccessible(reader.page, 'buttons that move the map');
  await breakFile(reader.page, /\/data\/atlas\.json/, '404');
  await reader.page.goto('place/manta/');
  await expect(reader.page.getByRole('alert')).toBeVisible();
  await expectAccessible(reader.page, 'without data');
});

for (const [name, viewport] of [
  ['beside the map', { width: 1280, height: 800 }],
  ['on a phone', PHONE],
] as const)
  test(`every control ${name} is at least 44 px to the finger`, async ({ another }) => {
    const reader = await another({ viewport });
    for (const path of PAGES) {
      await reader.open(path);
      expect(await smallTargets(reader.page, 44), path).toEqual([]);
    }
  });

test('in forced colours pins, marks and switches are drawn', async ({ another }) => {
  const { page, open, pin } = await another({ forcedColors: 'active' });
  await open('');
  const plate = pin('Manta').locator('.plate');
  const { border, paper, fill } = await plate.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      border: style.borderTopColor,
      paper: style.backgroundColor,
      fill: getComputedStyle(element.querySelector('.mark')!).fill,
    };
  });
  expect(border).not.toBe(paper);
  expect(fill).not.toBe(paper);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});
